import type { EventRecord } from '@gatehouse/contract'
import { describe, expect, it } from 'vitest'
import { MASK, maskRecord } from './mask-record.ts'

/** A record with some texts in it, as it is kept where these are known to be secret. */
function mask(texts: readonly string[], secrets: readonly string[]): readonly string[] {
  const record = { kind: 'request', mappings: texts } as unknown as EventRecord
  return (maskRecord(record, secrets) as unknown as { mappings: readonly string[] }).mappings
}

describe('what is secret', () => {
  it.each<[string, string, readonly string[], string]>([
    ['is masked as a part of a text', 'a secret-key.', ['secret-key'], `a ${MASK}.`],
    ['is masked in JSON', String.raw`{"a":"secret\"key"}`, ['secret"key'], `{"a":"${MASK}"}`],
    ['is masked in an address', '?a=secret%20key&b', ['secret key'], `?a=${MASK}&b`],
    ['is masked where it overlaps another', 'abcdefgh-ijklmnop', ['abcdefgh-', 'h-ijklmnop'], MASK],
    ['is masked by itself where it is short', 'key', ['key'], MASK],
    ['is shown as a part of a text where it is short', 'monkey', ['key'], 'monkey'],
  ])('%s', (_title, text, secrets, masked) => {
    expect(mask([text], secrets)).toEqual([masked])
  })

  it.each<[string, readonly string[]]>([
    ['a long secret', [`${'a'.repeat(8)}b${'a'.repeat(10_000)}`]],
    ['many secrets', Array.from({ length: 1_000 }, (_, index) => `${'a'.repeat(60)}${index}`)],
  ])('is looked for in the time that the text and %s take, and not in their product', (_title, secrets) => {
    const texts = Array.from({ length: 10 }, () => 'a'.repeat(100_000))
    const before = process.cpuUsage()
    expect(mask(texts, secrets)).toEqual(texts)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000)
  })
})
