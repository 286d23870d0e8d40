import { createHash } from 'node:crypto'
import { firstId } from '../../project/ids.ts'
import type { StackFacts } from '../scope/scope.ts'

/** Puts a resource's name, ids that stay the same, and the stack's facts into a pattern of a `ResourceShape`. */
export function formatShape(pattern: string, name: string, seed: string, stack: StackFacts): string {
  const facts: Readonly<Record<string, string>> = {
    name,
    region: stack.region,
    account: stack.account,
    partition: stack.partition,
    suffix: stack.urlSuffix,
    uuid: digits(seed, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  }
  return pattern.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (_, word: string, detail?: string) => {
    if (word === 'id') return firstId(seed, Number(detail ?? 10))
    if (word === 'ID') return firstId(seed, Number(detail ?? 10)).toUpperCase()
    if (word === 'hex') return digits(seed, Number(detail))
    const fact = facts[word] ?? ''
    return detail === 'lower' ? fact.toLowerCase() : fact
  })
}

function digits(seed: string, length: number): string {
  return createHash('sha256').update(seed).digest('hex').slice(0, length)
}
