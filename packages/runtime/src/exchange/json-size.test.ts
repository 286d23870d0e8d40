import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { sizeOfJson } from './json-size.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const MANY = 20_000
const list = (make: (at: number) => unknown) => Array.from({ length: MANY }, (_, at) => make(at))

it.each<[string, unknown]>([
  ['objects without members', list(() => ({}))],
  ['lists without members', list(() => [])],
  ['objects of one form', list((at) => ({ a: at, b: 'text' }))],
  ['names', Object.fromEntries(list((at) => [`name-${at}`, true]) as [string, boolean][])],
  ['texts', list((at) => `text ${at}`)],
  ['fractions', list((at) => at + 0.5)],
  ['a long text', 'x'.repeat(MANY)],
])('%s take no more than is said', (_name, value) => {
  const text = JSON.stringify(value)
  const kept: unknown[] = [JSON.parse(text)]
  collect()
  const before = process.memoryUsage().heapUsed
  for (let count = 0; count < 20; count += 1) kept.push(JSON.parse(text))
  collect()
  expect((process.memoryUsage().heapUsed - before) / 20).toBeLessThan(sizeOfJson(text) + 1_000)
})
