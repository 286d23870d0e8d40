import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createManagement } from '@gatehouse/control'
import { createMemoryStore } from '@gatehouse/store'
import { expect, test } from 'vitest'
import { parseDocument } from '../contract/document.ts'
import { readStory } from '../contract/story.ts'
import { playStory } from './play-story.ts'

test('makes everything that the examples of the contract create, but for two', async () => {
  const ids: string[] = []
  let now = new Date(0)
  const management = createManagement({
    store: createMemoryStore(),
    defaults: { account: '123456789012', region: 'us-east-1' },
    endpointOf: ({ apiId }) => apiId,
    clock: () => now,
    newId: (length) => ids.find((id) => id.length === length) ?? String(Math.random()).slice(-length),
  })
  const file = fileURLToPath(import.meta.resolve('@gatehouse/contract/documents/aws/openapi.json'))
  const left = await playStory(
    readStory(parseDocument(await readFile(file, 'utf8'))),
    management,
    (given) => {
      ids.splice(0, ids.length, ...given.ids)
      now = given.now ?? now
    },
  )
  expect(left).toEqual([
    // Lead to a REST API, of which there are none here.
    'CreateRoutingRule beta',
    'CreateRoutingRule rest',
  ])
})
