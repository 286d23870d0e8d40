import { expect, it } from 'vitest'
import { nearMiss } from './near-miss.ts'

it.each([
  ['https://a.example/', 'a slash at the end'],
  ['https://a.example//', 'a slash at the end'],
  [' https://a.example', 'spaces'],
  ['https://A.example', 'upper and lower case'],
  ['http://a.example', 'the scheme, http: and https:'],
])('%s differs in %s', (given, difference) => {
  expect(nearMiss(given, ['https://a.example'])).toBe(
    `${given} and https://a.example differ in ${difference}.`,
  )
})

it('costs no more than what is given is long', () => {
  const before = process.cpuUsage()
  expect(nearMiss(`${'/'.repeat(200_000)}x`, ['https://a.example', 'https://b.example'])).toBe('')
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000)
})
