import { expect, it } from 'vitest'
import { chooseEncoding } from './serve-console.ts'

const FILE = { br: Buffer.from('br'), gzip: Buffer.from('gzip') }

it.each([
  ['', undefined],
  ['gzip, deflate, br', 'br'],
  ['GZIP;q=0.5 , br ; q=0', 'gzip'],
  ['br;q=0.0, identity', undefined],
  [`gzip, a${' '.repeat(65_000)}b`, 'gzip'],
  [`br${' '.repeat(65_000)};q=1`, 'br'],
])('the encoding for %j is %s', (accepted, encoding) => {
  const before = process.cpuUsage()
  expect(chooseEncoding(FILE, accepted)).toBe(encoding)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000)
})
