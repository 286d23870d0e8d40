import { describe, expect, it } from 'vitest'
import { check } from './chaos-checker.mjs'

type Event = Record<string, unknown>

const write = (seq: number, start: number, end: number, more: Event = {}): Event => ({
  kind: 'write',
  register: 'r',
  seq,
  isDelete: false,
  outcome: 'ok',
  start,
  end,
  node: 'a',
  ...more,
})
const saw = (kind: string, seen: number | string, start: number, more: Event = {}): Event => ({
  kind,
  register: 'r',
  seen,
  start,
  end: start + 1,
  node: 'b',
  ...more,
})
const post = (number: number, start: number, status = 200): Event => ({
  kind: 'post',
  connection: 'c',
  number,
  status,
  start,
  end: start + 1,
})
const received = (...numbers: number[]): Event[] =>
  numbers.map((number, at) => ({ kind: 'received', connection: 'c', number, at }))
const kindsOf = (events: readonly Event[], options = {}) =>
  [...new Set(check(events, options).violations.map(({ kind }) => kind))].sort()

const TWO = [write(0, 0, 1), write(1, 10, 20)]

describe('the checker of the chaos bench', () => {
  it.each<[string, Event[], string[]]>([
    ['a read of what was acknowledged', [...TWO, saw('read', 1, 30)], []],
    ['a read of what came before', [...TWO, saw('read', 0, 30)], ['stale read']],
    ['a read beside the write', [...TWO, saw('read', 0, 15), saw('read', 1, 15)], []],
    ['a read before the write ended', [...TWO, saw('read', 0, 19)], []],
    ['a read of what was to be written', [...TWO, saw('read', 1, 5)], ['unexplained answer']],
    ['a read of nothing where there is something', [...TWO, saw('read', 'absent', 30)], ['stale read']],
    ['a read of nothing before', [...TWO, saw('read', 'absent', 0)], []],
    ['a read of what nobody wrote', [...TWO, saw('read', 7, 30)], ['unexplained answer']],
    [
      'a read of what was refused',
      [...TWO, write(2, 30, 31, { outcome: 'refused' }), saw('read', 2, 40)],
      ['unexplained answer'],
    ],
    [
      'a read of either side of what is unknown',
      [...TWO, write(2, 30, 31, { outcome: 'unknown' }), saw('read', 2, 40), saw('read', 1, 50)],
      [],
    ],
    [
      'a read of what was deleted',
      [...TWO, write(2, 30, 31, { isDelete: true }), saw('read', 1, 40)],
      ['stale read'],
    ],
    [
      'a read of nothing after that',
      [...TWO, write(2, 30, 31, { isDelete: true }), saw('read', 'absent', 40)],
      [],
    ],
    ['an end without what was acknowledged', [...TWO, saw('final', 0, 30)], ['lost write']],
    [
      'two ends',
      [...TWO, write(2, 30, 31, { outcome: 'unknown' }), saw('final', 1, 40), saw('final', 2, 40)],
      ['disagreement'],
    ],
    ['stale traffic of a node without a lease', [...TWO, saw('traffic', 0, 30)], []],
    [
      'stale traffic after an answer of the same node',
      [...TWO, saw('read', 1, 30), saw('traffic', 0, 40)],
      ['unexplained answer'],
    ],
    [
      'stale traffic after an answer of another node',
      [...TWO, saw('read', 1, 30, { node: 'a' }), saw('traffic', 0, 40)],
      [],
    ],
    [
      'stale traffic after an answer before the write',
      [write(0, 0, 1), saw('read', 0, 5), write(1, 10, 20), saw('traffic', 0, 40)],
      [],
    ],
    [
      'traffic that goes back',
      [...TWO, saw('traffic', 1, 30), saw('traffic', 0, 40)],
      ['unexplained answer'],
    ],
    [
      'traffic that goes back in another life',
      [...TWO, saw('traffic', 1, 30), saw('traffic', 0, 40, { node: 'b2' })],
      [],
    ],
    [
      'traffic of nothing yet, of what is deleted later',
      [...TWO, saw('traffic', 'absent', 30), saw('traffic', 1, 40), write(2, 50, 51, { isDelete: true })],
      [],
    ],
    ['traffic of what nobody wrote', [...TWO, saw('traffic', 9, 30)], ['unexplained answer']],
    ['messages in order', [post(0, 0), post(1, 10), ...received(0, 1)], []],
    ['messages out of order', [post(0, 0), post(1, 10), ...received(1, 0)], ['order of messages']],
    ['a message that never came', [post(0, 0), ...received()], ['lost message']],
    ['one whose connection closed', [post(0, 0), { kind: 'closed', connection: 'c', at: 100 }], []],
    ['a connection that is called gone', [post(0, 0, 410)], ['gone though open']],
    ['one that was refused for now', [post(0, 0, 503)], []],
  ])('judges %s', (_, events, kinds) => {
    expect(kindsOf(events)).toEqual(kinds)
  })

  it('counts what passes in any such time', () => {
    const limit = { rate: 1, burst: 2, seconds: 10, slack: 1 }
    const passes = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ kind: 'pass', start: 5_000 + at, end: 5_001 + at }))
    expect(kindsOf(passes(13), { limit })).toEqual([])
    expect(kindsOf(passes(14), { limit })).toEqual(['limit'])
    const apart = passes(20).map((it, at) => ({ ...it, start: at * 1_000, end: at * 1_000 + 1 }))
    expect(kindsOf(apart, { limit })).toEqual([])
  })

  it('says how long traffic was stale', () => {
    const { staleMs, staleAnswers } = check([
      ...TWO,
      write(2, 30, 31),
      saw('traffic', 0, 520),
      saw('traffic', 2, 530),
    ])
    expect({ staleMs, staleAnswers }).toEqual({ staleMs: 500, staleAnswers: 1 })
  })

  it('excuses 410 where a node was given up', () => {
    expect(kindsOf([post(0, 0, 410)], { isExcused: () => true })).toEqual([])
  })
})
