import { expect, it } from 'vitest'
import { toEventBody } from './event-parts.ts'

const TEXT = Buffer.from('text')

it.each([
  ['text/plain', false],
  ['text/plain; charset=utf-8', false],
  ['text/plain;charset = "UTF-8" ;q=1', false],
  ['text/plain; charset=latin1', true],
  ['text/plain; charset=', false],
  ['text/plain; charset="utf-8', false],
  ['application/octet-stream; charset=utf-8', true],
])('a body of the type %s travels in Base64: %s', (type, isBase64Encoded) => {
  expect(toEventBody(TEXT, ['Content-Type', type]).isBase64Encoded).toBe(isBase64Encoded)
})

it('a type of much white space costs no more than its length', () => {
  const begunAt = performance.now()
  const type = `text/plain; charset=${' '.repeat(200_000)}a b`
  expect(toEventBody(TEXT, ['Content-Type', type])).toEqual({ body: 'text', isBase64Encoded: false })
  expect(performance.now() - begunAt).toBeLessThan(2_000)
})
