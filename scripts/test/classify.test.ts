import { describe, expect, it } from 'vitest'
import { classifyChanges, type Level } from '../changes/classify.mjs'
import { additiveEdits } from './additive-edits.ts'
import { breakingEdits } from './breaking-edits.ts'
import { connectionsEdits } from './connections-edits.ts'
import { cosmeticEdits } from './cosmetic-edits.ts'
import { applySample, connections, contract, put, type Sample } from './edit-document.ts'

const samples: Record<Level, Sample[]> = {
  breaking: breakingEdits,
  additive: additiveEdits,
  cosmetic: cosmeticEdits,
}

describe.each(Object.entries(samples))('%s', (level, table) => {
  it.each(table)('%s', (...sample) => {
    const { before, after } = applySample(sample)
    const changes = classifyChanges(before, after)
    expect(changes[0]?.level, JSON.stringify(changes)).toBe(level)
    const places = changes.filter((change) => change.level === level).map(({ where }) => where)
    expect(places).toContain(sample[2])
  })
})

describe('in the connections contract', () => {
  it.each(connectionsEdits)('%s: %s', (level, ...sample) => {
    const { before, after } = applySample(sample, connections)
    const changes = classifyChanges(before, after)
    expect(changes[0]?.level, JSON.stringify(changes)).toBe(level)
    const places = changes.filter((change) => change.level === level).map(({ where }) => where)
    expect(places).toContain(sample[2])
  })

  it('has no changes', () => {
    expect(classifyChanges(connections, structuredClone(connections))).toEqual([])
  })
})

describe('the contract itself', () => {
  it('has no changes', () => {
    expect(classifyChanges(contract, structuredClone(contract))).toEqual([])
  })

  it('has no changes but its version', () => {
    const after = structuredClone(contract)
    put('info > version', '9.9.9')(after)
    expect(classifyChanges(contract, after)).toEqual([])
  })
})
