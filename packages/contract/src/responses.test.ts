import { describe, expect, it } from 'vitest'
import { validateResponse } from './responses.ts'

describe('an answer is judged by what its operation declares', () => {
  it.each([
    ['its status', 404, { message: 'none' }, []],
    ['another failure', 504, { message: 'late' }, []],
    [
      'a member of another failure that is none',
      504,
      { title: 'late' },
      ['DeleteApi 504 / additionalProperties {"additionalProperty":"title"}'],
    ],
    ['another status', 418, {}, ['DeleteApi does not declare status 418']],
    ['a status without a body', 204, undefined, []],
    ['a body where there is none', 204, {}, ['DeleteApi 204 has no body']],
  ])('%s', (_, status, body, problems) => {
    expect(validateResponse('DeleteApi', { status, body })).toEqual(problems)
  })
})
