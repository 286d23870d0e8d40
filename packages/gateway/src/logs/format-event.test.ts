import { expect, it } from 'vitest'
import { formatEvent } from './format-event.ts'

function told(details: Record<string, unknown>) {
  return JSON.parse(formatEvent(50, details, 'it failed')) as Record<string, unknown> & { err: unknown }
}

it('tells an event as a line of JSON with its level, time and details', () => {
  expect(told({ file: 'a\nb', nothing: undefined })).toEqual({
    level: 50,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    file: 'a\nb',
    msg: 'it failed',
  })
  expect(formatEvent(30, { file: 'a\nb' }, 'x')).not.toContain('\n')
})

it('tells an error with its causes and its codes, and not with what is attached to it', () => {
  const cause = Object.assign(new TypeError('no such host'), { code: 'ENOTFOUND' })
  const error = Object.assign(new Error('fetch failed', { cause }), { code: 'E1', status: 502, socket: {} })
  expect(told({ err: error }).err).toEqual({
    type: 'Error',
    message: 'fetch failed: no such host',
    stack: expect.stringMatching(
      /^Error: fetch failed\n[\s\S]+\ncaused by: TypeError: no such host\n {4}at /,
    ),
    code: 'E1',
    status: 502,
  })
})

it('tells each of several errors, and an error that is its own cause', () => {
  const circle = new Error('round')
  circle.cause = circle
  expect(told({ err: new AggregateError([circle, 'text'], 'all') }).err).toMatchObject({
    type: 'AggregateError',
    message: 'all',
    aggregateErrors: [{ type: 'Error', message: expect.stringMatching(/^round: round/) }, 'text'],
  })
  const among: unknown[] = []
  const held = new AggregateError(among, 'holds itself')
  among.push(held)
  held.errors.push(held)
  expect(told({ err: held })).toMatchObject({ msg: 'it failed' })
})

it('tells an event whose details JSON cannot', () => {
  const circle: Record<string, unknown> = {}
  circle.self = circle
  expect(told({ circle })).toMatchObject({ level: 50, msg: 'it failed' })
  expect(told({ err: 1n })).toMatchObject({ msg: 'it failed' })
})
