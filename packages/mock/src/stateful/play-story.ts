import { isDeepStrictEqual } from 'node:util'
import type { Management } from '@gatehouse/control'
import { listOperations, type Operation, type PublishedDocument, readExamples } from '../contract/document.ts'

/** What an example of an answer says of chance and time. */
export interface Given {
  readonly ids: readonly string[]
  readonly now: Date | undefined
}

/** A call that creates something, as the contract's examples show it, and the answer that they show. */
interface Scene {
  readonly operation: Operation
  /** What the example is called: that of an API names the API in the examples of lists as well. */
  readonly name: string
  readonly request: Members
  readonly answer: Members
}

type Members = Readonly<Record<string, unknown>>

/** A resource that was made, by the labels of the path that leads to it. */
type Place = Readonly<Record<string, string>>

/**
 * Makes the calls of the contract's examples, so that a state has what they show, under the ids that they show: every call that creates
 * something, as soon as what it depends on is there. `prepare` is told what an answer says of ids and time before each call. Resolves
 * to what could not be made, as `CreateRoute pets`: none, if the examples agree with the service.
 */
export async function playStory(
  document: PublishedDocument,
  management: Management,
  prepare: (given: Given) => void,
): Promise<string[]> {
  const operations = listOperations(document)
  const places: Place[] = [{}]
  const homes = homesOf(document, operations)
  let left = operations
    .filter((it) => isCreate(operations, it))
    .flatMap((operation) => scenesOf(document, operation))
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

/** Whether an operation makes a resource that a path leads to. */
function isCreate(operations: readonly Operation[], operation: Operation): boolean {
  const { method, responses, body } = operation
  const makes = method === 'POST' && body !== undefined && responses.some(({ status }) => status === 201)
  return makes && findItem(operations, operation) !== undefined
}

/** The API that a resource belongs to, by the resource's id: examples of lists are called as that of their API. */
function homesOf(document: PublishedDocument, operations: readonly Operation[]): Map<string, string> {
  const homes = new Map<string, string>()
  const create = operations.find(({ name }) => name === 'CreateApi')
  const apis = create ? readExamples(document, create, 201).answers : {}
  for (const list of operations.filter(({ method }) => method === 'GET')) {
    for (const [name, { items }] of Object.entries(readExamples(document, list, 200).answers)) {
      const apiId = apis[name]?.apiId
      if (typeof apiId !== 'string' || !Array.isArray(items)) continue
      for (const id of items.flatMap(ownIdOf)) homes.set(id, apiId)
    }
  }
  return homes
}

/** Ids that name a resource itself, or one that it needs in the same API. */
function ownIdOf(item: Members): string[] {
  return idsOf(Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'apiId')))
}

function scenesOf(document: PublishedDocument, operation: Operation): Scene[] {
  const { requests, answers } = readExamples(document, operation, 201)
  return Object.entries(requests).flatMap(([name, request]) => {
    const answer = answers[name]
    return answer ? [{ operation, name, request, answer }] : []
  })
}

async function send(management: Management, method: string, path: string, body?: Members) {
  const bytes = Buffer.from(body ? JSON.stringify(body) : '')
  const { status, body: answer } = await management.handle({ method, path, query: '', body: bytes })
  return { status, body: JSON.parse(JSON.stringify(answer ?? {})) as Members }
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

/** An operation on one of what another makes. */
function findItem(operations: readonly Operation[], { path }: Operation): Operation | undefined {
  const pattern = new RegExp(`^${quote(path)}/\\{[^}/]+\\}$`)
  return operations.find((it) => pattern.test(it.path))
}

function quote(path: string): string {
  return path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function labelsOf(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, label = '']) => label)
}

/** A place that has these labels and no more: a route's is not its API's. */
function hasAll(place: Place, labels: readonly string[]): boolean {
  return Object.keys(place).length === labels.length && labels.every((label) => label in place)
}

function fill(path: string, place: Place): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_whole, label: string) => encodeURIComponent(place[label] ?? ''))
}

/** Ids of the answer, those of what it contains among them. */
function idsOf(answer: Members): string[] {
  const text = JSON.stringify(answer)
  return [...text.matchAll(/"\w+Id":"([a-z0-9]+)"|"d-([a-z0-9]+)\./g)].map(
    ([, id, target]) => id ?? target ?? '',
  )
}

function timeOf({ createdDate, lastUpdatedDate, lastModified }: Members): Date | undefined {
  const time = createdDate ?? lastUpdatedDate ?? lastModified
  return typeof time === 'string' ? new Date(time) : undefined
}
