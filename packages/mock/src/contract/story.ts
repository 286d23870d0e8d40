import { listOperations, type Operation, type PublishedDocument, readExamples } from './document.ts'

/** A call that creates something, as the contract's examples show it, and the answer that they show. */
export interface Scene {
  readonly operation: Operation
  /** What the example is called: that of an API names the API in the examples of lists as well. */
  readonly name: string
  readonly request: Members
  readonly answer: Members
}

/** The members of a body. */
export type Members = Readonly<Record<string, unknown>>

/** What the examples of a document tell, read once for all sessions. */
export interface Story {
  readonly operations: readonly Operation[]
  readonly scenes: readonly Scene[]
  /** The API that a resource belongs to, by the resource's id. */
  readonly homes: ReadonlyMap<string, string>
}

/** Reads the examples of a published document. Throws when a reference leads nowhere. */
export function readStory(document: PublishedDocument): Story {
  const operations = listOperations(document)
  const creates = operations.filter((it) => isCreate(operations, it))
  return {
    operations,
    scenes: creates.flatMap((operation) => scenesOf(document, operation)),
    homes: homesOf(document, operations),
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

/** Ids of the answer, those of what it contains among them. */
export function idsOf(answer: Members): string[] {
  const text = JSON.stringify(answer)
  return [...text.matchAll(/"\w+Id":"([a-z0-9]+)"|"d-([a-z0-9]+)\./g)].map(
    ([, id, target]) => id ?? target ?? '',
  )
}

/** An operation on one of what another makes. */
export function findItem(operations: readonly Operation[], { path }: Operation): Operation | undefined {
  const pattern = new RegExp(`^${quote(path)}/\\{[^}/]+\\}$`)
  return operations.find((it) => pattern.test(it.path))
}

function quote(path: string): string {
  return path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
