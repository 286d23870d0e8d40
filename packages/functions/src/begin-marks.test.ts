import { describe, expect, it } from 'vitest'
import {
  createCallNumbers,
  createSharedMarks,
  markFile,
  markShared,
  openFileMarks,
  readSharedMarks,
} from './begin-marks.ts'

function openShared() {
  const memory = createSharedMarks()
  return { ...readSharedMarks(memory), mark: markShared(memory) }
}

function openFile() {
  const marks = openFileMarks()
  return { ...marks, mark: markFile(marks.descriptor) }
}

describe.each([
  ['a thread', openShared],
  ['a process', openFile],
])('the marks of %s', (_title, open) => {
  it('tell of a call that is under way, however many others began after it', () => {
    const { mark, beganAt, close } = open()
    const numbers = createCallNumbers()
    const long = numbers.take()
    expect(beganAt(long)).toBeUndefined()
    mark(long)
    const began = beganAt(long)
    expect(began).toEqual(expect.any(Number))
    const waiting = numbers.take()
    const known = new Set([long, waiting])
    for (let at = 0; at < 3000; at += 1) {
      const number = numbers.take()
      known.add(number)
      expect(beganAt(number)).toBeUndefined()
      mark(number)
      numbers.give(number)
    }
    expect([beganAt(long), beganAt(waiting), known.size]).toEqual([began, undefined, 3002])
    close()
  })

  it('tell the calls apart that are under way at once', () => {
    const { mark, beganAt, close } = open()
    const numbers = createCallNumbers()
    const all = Array.from({ length: 1000 }, () => numbers.take())
    for (const number of all.filter((_, at) => at % 2 === 0)) mark(number)
    expect(all.map((number) => beganAt(number) !== undefined)).toEqual(all.map((_, at) => at % 2 === 0))
    close()
  })
})
