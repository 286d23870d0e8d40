import type { Management } from '@gatehouse/control'
import type { Story } from '../contract/story.ts'
import { playStory } from './play-story.ts'

/** What a session begins with, and where its chance comes from. */
export interface SessionOptions {
  /** The examples whose resources it begins with; undefined where it begins empty. */
  readonly story: Story | undefined
  /** A number from 0 to below 1. */
  readonly random: () => number
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/**
 * A session: the management API over a state of its own, in memory, without anything that serves traffic. What implements it is loaded
 * with the first one.
 */
export async function openSession({ story, random }: SessionOptions): Promise<Management> {
  const [{ createManagement }, { createMemoryStore }] = await Promise.all([
    import('@gatehouse/control'),
    import('@gatehouse/store/memory'),
  ])
  const ids: string[] = []
  let now: Date | undefined
  const management = createManagement({
    store: createMemoryStore(),
    // The account of the contract's examples.
    defaults: { account: '123456789012', region: 'us-east-1' },
    endpointOf: ({ apiId, protocolType }, { region }) =>
      `${protocolType === 'WEBSOCKET' ? 'wss' : 'https'}://${apiId}.execute-api.${region}.amazonaws.com`,
    clock: () => now ?? new Date(),
    newId: (length) => takeId(ids, length) ?? makeId(random, length),
  })
  if (story) {
    await playStory(story, management, (example) => {
      ids.splice(0, ids.length, ...example.ids)
      // What an example does not date happened when the last one did.
      now = example.now ?? now
    })
    ids.length = 0
    now = undefined
  }
  return management
}

/** The first id of that length that is still to be given. */
function takeId(ids: string[], length: number): string | undefined {
  const at = ids.findIndex((it) => it.length === length)
  return at === -1 ? undefined : ids.splice(at, 1)[0]
}

function makeId(random: () => number, length: number): string {
  return Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join('')
}
