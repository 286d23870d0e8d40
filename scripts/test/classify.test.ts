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

describe('a body that comes in kinds now', () => {
  const kind = (value: string, members: object) => ({
    type: 'object',
    required: ['sort', ...Object.keys(members)],
    properties: { sort: { type: 'string', enum: [value] }, ...members },
  })
  const flat = {
    type: 'object',
    required: ['sort'],
    properties: { sort: { type: 'string', enum: ['A', 'B'] }, size: { type: 'integer', maximum: 9 } },
  }
  const inKinds = (size: object) => ({
    oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
    discriminator: { propertyName: 'sort' },
    A: kind('A', { size: { type: 'integer', maximum: 5 } }),
    B: kind('B', { size }),
  })
  const changesOf = (size: object) => {
    const [before, after] = [structuredClone(contract), structuredClone(contract)]
    const { A, B, ...union } = inKinds(size)
    put('schema CreateApiInput', flat)(before)
    put('schema CreateApiInput', union)(after)
    for (const it of [before, after])
      for (const [name, schema] of Object.entries({ A, B })) put(`schema ${name}`, schema)(it)
    return classifyChanges(before, after)
  }

  it('is told as that, and its members as they are in all kinds together', () => {
    expect(changesOf({ type: 'integer', maximum: 9 })).toEqual([
      {
        level: 'breaking',
        where: 'schema CreateApiInput',
        what: expect.stringMatching(/^Comes in kinds now, A, B: /),
      },
      expect.objectContaining({ where: 'schema CreateApiInput, member size' }),
    ])
  })

  it('is told with what no kind permits any more', () => {
    expect(changesOf({ type: 'integer', maximum: 7 })).toContainEqual(
      expect.objectContaining({ what: expect.stringContaining('`maximum` is `7`, not `9`') }),
    )
  })
})

describe('a rule between members', () => {
  const { schemas } = contract.components as { schemas: Record<string, { allOf?: unknown[] }> }
  const before = structuredClone(contract)
  put('schema CreateStageInput > allOf', schemas.CreateStageInput?.allOf?.slice(1))(before)

  it('is told in words', () => {
    expect(classifyChanges(before, contract).map(({ level, what }) => `${level}: ${what}`)).toEqual([
      'breaking: In requests, `allOf` gains where `autoDeploy` is `true`, not (`deploymentId` is sent): requests that were accepted are refused.',
    ])
  })

  it('widens what is accepted when it is gone', () => {
    expect(classifyChanges(contract, before).map(({ level }) => level)).toEqual(['additive'])
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
