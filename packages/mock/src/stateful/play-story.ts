import { isDeepStrictEqual } from 'node:util'
import { parseJsonObject } from '@gatehouse/contract'
import type { Management } from '@gatehouse/control'
import { labelsOf, type Operation } from '../contract/document.ts'
import { findItem, idsOf, type Members, type Scene, type Story } from '../contract/story.ts'

/** What an example of an answer says of chance and time. */
export interface Given {
  readonly ids: readonly string[]
  readonly now: Date | undefined
}

/** A resource that was made, by the labels of the path that leads to it. */
type Place = Readonly<Record<string, string>>

/**
 * Makes the calls of the contract's examples, so that a state has what they show, under the ids that they show: every call that creates
 * something, as soon as what it depends on is there. `prepare` is told what an answer says of ids and time before each call. Resolves
 * to what could not be made, as `CreateRoute pets`: none, if the examples agree with the service.
 */
export async function playStory(
  { operations, scenes, homes }: Story,
  management: Management,
  prepare: (given: Given) => void,
): Promise<string[]> {
  const places: Place[] = [{}]
  let left = scenes
  for (let before = -1; before !== left.length; ) {
    before = left.length
    const waiting: Scene[] = []
    for (const scene of left) if (!(await play(scene))) waiting.push(scene)
    left = waiting
  }
  return left.map(({ operation, name }) => `${operation.name} ${name}`)

  /** Plays a scene in the first place where it goes as it is shown. */
  async function play({ operation, request, answer }: Scene): Promise<boolean> {
    const labels = labelsOf(operation.path)
    const home = idsOf(answer)
      .map((id) => homes.get(id))
      .find((it) => it !== undefined)
    const fits = (it: Place) => hasAll(it, labels) && (home === undefined || (it.apiId ?? home) === home)
    for (const place of places.filter(fits)) {
      prepare({ ids: idsOf(answer), now: timeOf(answer) })
      const path = fill(operation.path, place)
      const made = await send(management, 'POST', path, request)
      if (made.status !== 201) continue
      if (isSame(made.body, answer)) {
        const item = itemOf(operations, operation, answer)
        if (item) places.push({ ...place, ...item.labels })
        return true
      }
      const item = itemOf(operations, operation, made.body)
      if (item) await send(management, 'DELETE', fill(item.path, { ...place, ...item.labels }))
    }
    return false
  }
}

async function send(management: Management, method: string, path: string, body?: Members) {
  const bytes = Buffer.from(body ? JSON.stringify(body) : '')
  const { status, body: answer } = await management.handle({ method, path, query: '', body: bytes })
  return { status, body: parseJsonObject(JSON.stringify(answer ?? {})) ?? {} }
}

/** What of an answer depends on when and where it is made. */
const CHANGING = /Date$|^lastModified$|Status|Endpoint$|Arn$|Configurations$/

/** Whether an answer is the one that is shown. */
function isSame(made: Members, shown: Members): boolean {
  return Object.entries(shown).every(
    ([name, value]) => CHANGING.test(name) || isDeepStrictEqual(made[name], value),
  )
}

/** The path of a created resource, and the labels that it adds to its parent's. */
function itemOf(operations: readonly Operation[], operation: Operation, answer: Members) {
  const item = findItem(operations, operation)
  const [label = ''] = item ? labelsOf(item.path).slice(-1) : []
  const value = answer[label]
  return item && typeof value === 'string' ? { path: item.path, labels: { [label]: value } } : undefined
}

/** A place that has these labels and no more: a route's is not its API's. */
function hasAll(place: Place, labels: readonly string[]): boolean {
  return Object.keys(place).length === labels.length && labels.every((label) => label in place)
}

function fill(path: string, place: Place): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_whole, label: string) => encodeURIComponent(place[label] ?? ''))
}

function timeOf({ createdDate, lastUpdatedDate, lastModified }: Members): Date | undefined {
  const time = createdDate ?? lastUpdatedDate ?? lastModified
  return typeof time === 'string' ? new Date(time) : undefined
}
