import { describe, expect, it } from 'vitest'
import type { DeclaredResponse } from './document.ts'
import { findResponse, findSuccess } from './find-response.ts'

const declare = (status: number): DeclaredResponse => ({ status, content: {}, exception: undefined })
const range = (exception: string): DeclaredResponse => ({ status: 0, content: {}, exception })

describe('what an operation answers with a status', () => {
  const operation = {
    responses: [declare(404), declare(503)],
    ranges: { '2XX': range('fine'), default: range('failed') },
  }

  it.each([
    ['its own', 503, undefined],
    ['its range', 201, 'fine'],
    ['the rest, of a failure', 504, 'failed'],
  ])('is %s', (_, status, exception) => {
    expect(findResponse(operation, status)).toEqual({ status, content: {}, exception })
  })

  it('is nothing that is not declared', () => {
    expect(findResponse({ ...operation, ranges: {} }, 504)).toBeUndefined()
    expect(findResponse(operation, 418)).toBeUndefined()
  })

  it('is 200 for a call that succeeds where only ranges say so', () => {
    expect(findSuccess(operation)).toMatchObject({ status: 200, exception: 'fine' })
    expect(findSuccess({ ...operation, ranges: { default: range('all') } })?.exception).toBe('all')
    expect(findSuccess({ ...operation, responses: [declare(204)] })?.status).toBe(204)
  })
})
