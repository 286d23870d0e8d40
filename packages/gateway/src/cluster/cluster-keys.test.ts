import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { digestOf, openClusterKeys, type SignedParts } from './cluster-keys.ts'

const [OLD, NEW] = ['o'.repeat(32), 'n'.repeat(32)]
let folder = ''
let now = 1_000_000

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-keys-'))
  now = 1_000_000
})
afterEach(() => rmSync(folder, { recursive: true }))

function open(name: string, ...keys: string[]) {
  const file = join(folder, name)
  const write = (...lines: string[]) => writeFileSync(file, lines.join('\n'))
  write(...keys)
  return { write, keys: openClusterKeys(file, () => now) }
}

let calls = 0
const parts = (changes: Partial<SignedParts> = {}): SignedParts => {
  calls += 1
  const own = { time: String(now), nonce: String(calls), digest: digestOf(Buffer.from('hello')) }
  return { method: 'POST', path: '/connections', ...own, ...changes }
}

it('admits a call once, and none of which anything differs', () => {
  const { keys } = open('one', OLD)
  const call = parts()
  const signature = keys.sign(call)
  const others = [
    { method: 'GET' },
    { path: '/other' },
    { time: '1000001' },
    { nonce: 'x' },
    { digest: digestOf(Buffer.from('hell')) },
    { digest: '' },
  ]
  for (const other of others) expect(keys.isSigned({ ...call, ...other }, signature)).toBe(false)
  for (const other of ['', 'zz', signature.slice(2), `${signature}00`])
    expect(keys.isSigned(call, other)).toBe(false)
  expect(keys.isSigned(call, signature)).toBe(true)
  expect(keys.isNew(signature)).toBe(true)
  expect(keys.isNew(signature)).toBe(false)
  for (const same of [signature.toUpperCase(), `${signature}zz`, `${signature}0`])
    expect(keys.isNew(same)).toBe(false)
})

it.each(['939999', '1060001', 'soon', ''])('admits no call of the time %s', (time) => {
  const { keys } = open('one', OLD)
  const call = parts({ time })
  expect(keys.isSigned(call, keys.sign(call))).toBe(false)
})

it('takes a new key without a gap', () => {
  const [one, other] = [open('one', OLD), open('other', OLD)]
  const understand = (from: typeof one, to: typeof one) => {
    const call = parts()
    return to.keys.isSigned(call, from.keys.sign(call))
  }
  const steps = [[OLD, NEW], [NEW, OLD], [NEW]]
  for (const lines of steps) {
    for (const node of [one, other]) {
      node.write(...lines)
      node.keys.reload()
      expect([understand(one, other), understand(other, one)]).toEqual([true, true])
    }
  }
  const old = open('old', OLD)
  expect(understand(old, one)).toBe(false)
})

it.each([[[]], [['short']], [[OLD, 'short']]])('refuses the keys %j', (lines) => {
  expect(() => open('bad', ...lines)).toThrow('must hold keys of at least 32 characters, one on each line')
})

it('keeps what it has when the file cannot be read again', () => {
  const { keys, write } = open('one', OLD)
  write('short')
  expect(() => keys.reload()).toThrow()
  const call = parts()
  expect(keys.isSigned(call, keys.sign(call))).toBe(true)
})
