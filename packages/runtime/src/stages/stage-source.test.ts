import type { ResourceChange, Snapshot, StageConfiguration } from '@gatehouse/contract'
import { expect, it } from 'vitest'
import { createStageSource } from './stage-source.ts'

const integrationResponse = (id: string, integrationResponseKey = id) => ({
  integrationResponseId: id,
  integrationResponseKey,
})
const routeResponse = (id: string, modelSelectionExpression = id) => ({
  routeResponseId: id,
  modelSelectionExpression,
})
const route = (id: string, target = id) => ({ routeId: id, routeKey: id, target })
const integration = (id: string, integrationUri = id) => ({ integrationId: id, integrationUri })

const SNAPSHOT = {
  api: { apiId: 'a1' },
  routes: ['a', 'b', 'c'].map((id) => route(id)),
  integrations: ['a', 'b', 'c'].map((id) => integration(id)),
  authorizers: [],
  models: [],
  integrationResponses: { i: ['a', 'b', 'c'].map((id) => integrationResponse(id)) },
  routeResponses: { r: ['a', 'b', 'c'].map((id) => routeResponse(id)) },
} as unknown as Snapshot

/** Each list of a snapshot that has an order: where it is, what is in it, and how it is read. */
const LISTS: readonly (readonly [
  place: string,
  make: (id: string, other?: string) => object,
  read: (snapshot: Snapshot) => readonly object[] | undefined,
])[] = [
  ['routes', route, ({ routes }) => routes],
  ['integrations', integration, ({ integrations }) => integrations],
  ['integrations/i/responses', integrationResponse, ({ integrationResponses }) => integrationResponses.i],
  ['routes/r/responses', routeResponse, ({ routeResponses }) => routeResponses.r],
]

it.each(LISTS)(
  '%s that change keep their place, and new ones follow as they were made',
  (place, make, read) => {
    const settings = { account: '000000000000', region: 'us-east-1', stage: { stageName: 'live' } }
    const source = createStageSource({ ...settings, snapshot: SNAPSHOT } as unknown as StageConfiguration)
    const become = (...changes: Omit<ResourceChange, 'place'>[]) => {
      const update = { ...settings, changes: changes.map((change) => ({ place, ...change })) }
      expect(source.update(update as never)).toBeDefined()
      return read(source.configuration.snapshot)
    }
    expect(become({ id: 'a', value: make('a', 'changed') })).toEqual([
      make('a', 'changed'),
      make('b'),
      make('c'),
    ])
    expect(become({ id: 'b' }, { id: 'd', value: make('d') }, { id: 'e', value: make('e') })).toEqual([
      make('a', 'changed'),
      ...['c', 'd', 'e'].map((id) => make(id)),
    ])
    // Made anew under its id.
    expect(become({ id: 'a' }, { id: 'a', value: make('a') })).toEqual(
      ['c', 'd', 'e', 'a'].map((id) => make(id)),
    )
    become({ id: 'c' }, { id: 'd' }, { id: 'e' }, { id: 'a' })
    expect(read(source.configuration.snapshot) ?? []).toEqual([])
    expect(become({ id: 'z', value: make('z') })).toEqual([make('z')])
  },
)
