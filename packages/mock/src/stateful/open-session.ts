import type { Management } from '@gatehouse/control'
import type { Store } from '@gatehouse/store'
import type { Story } from '../contract/story.ts'
import { playStory } from './play-story.ts'
import { restoreState, type State, watchState } from './story-state.ts'

/** A number from 0 to below 1. */
type Chance = () => number

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/**
 * A session: the management API over a state of its own, in memory, without anything that serves traffic. It begins with `state`, or
 * empty. What implements it is loaded with the first one.
 */
export async function openSession(random: Chance, state: State = []): Promise<Management> {
  const { createMemoryStore } = await import('@gatehouse/store/memory')
  const store = createMemoryStore()
  if (state.length > 0) await restoreState(store, state)
  return manage(store, { clock: () => new Date(), newId: (length) => makeId(random, length) })
}

/** The state that the examples of a contract lead to. It is played once; each session gets a copy. */
export async function playIntoState(story: Story, random: Chance): Promise<State> {
  const { createMemoryStore } = await import('@gatehouse/store/memory')
  const store = createMemoryStore()
  const readState = watchState(store)
  const ids: string[] = []
  let now = new Date()
  const newId = (length: number) => takeId(ids, length) ?? makeId(random, length)
  const management = await manage(store, { clock: () => now, newId })
  await playStory(story, management, (example) => {
    ids.splice(0, ids.length, ...example.ids)
    // What an example does not date happened when the last one did.
    now = example.now ?? now
  })
  return readState()
}

async function manage(
  store: Store,
  seams: { readonly clock: () => Date; readonly newId: (length: number) => string },
): Promise<Management> {
  const { createManagement } = await import('@gatehouse/control')
  return createManagement({
    store,
    // The account of the contract's examples.
    defaults: { account: '123456789012', region: 'us-east-1' },
    endpointOf: ({ apiId, protocolType }, { region }) =>
      `${protocolType === 'WEBSOCKET' ? 'wss' : 'https'}://${apiId}.execute-api.${region}.amazonaws.com`,
    ...seams,
  })
}

/** The first id of that length that is still to be given. */
function takeId(ids: string[], length: number): string | undefined {
  const at = ids.findIndex((it) => it.length === length)
  return at === -1 ? undefined : ids.splice(at, 1)[0]
}

function makeId(random: Chance, length: number): string {
  return Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join('')
}
