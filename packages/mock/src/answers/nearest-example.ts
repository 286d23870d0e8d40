import { type DecodedRequest, isObject } from '@gatehouse/contract'
import type { Content, DeclaredResponse, Operation } from '../contract/document.ts'

/** Says which of several examples is most like what a call asks for. */
export interface NearestExamples {
  /** The example of a success that shows what a call names; undefined where the first one does as well. */
  find(content: Content, parts: DecodedRequest): string | undefined
}

/** What a resource is: nothing else that a call says weighs as much. */
const KINDS = new Set(['protocolType', 'integrationType', 'authorizerType'])

/** An example, and its members in the service's form. */
interface Shown {
  readonly name: string
  readonly members: Readonly<Record<string, unknown>>
}

const JSON_TYPE = 'application/json'

/** The examples of all successes of a contract, which are read when a call first needs them. */
export function createNearestExamples(operations: readonly Operation[]): NearestExamples {
  let read: ReturnType<typeof readAll> | undefined
  return {
    find(content, parts) {
      if (content.examples.length < 2) return undefined
      read ??= readAll(operations.flatMap(({ responses }) => responses.flatMap(successOf)))
      const { shown, names } = read
      const scores = (shown.get(content) ?? []).map((it) => scoreOf(it, parts, names))
      const best = Math.max(...scores)
      return best === scores[0] ? undefined : content.examples[scores.indexOf(best)]
    },
  }
}

/** How much an example has in common with a call: its kind before what the path names, and that before the rest of a body. */
function scoreOf({ name, members }: Shown, { path, body }: DecodedRequest, names: NamesById): number {
  let score = 0
  for (const [label, id] of Object.entries(path)) {
    if (members[label] === id) score += 100
    if (names.get(keyOf(label, id))?.has(name)) score += 10
  }
  for (const [member, value] of isObject(body) ? Object.entries(body) : [])
    if (members[member] === value) score += KINDS.has(member) ? 1_000 : 1
  return score
}

function successOf({ status, content }: DeclaredResponse): Content[] {
  const json = status < 400 ? content[JSON_TYPE] : undefined
  return json ? [json] : []
}

/** What the examples are called that show a resource, by its id: those of lists are called as the API that they are of. */
type NamesById = ReadonlyMap<string, ReadonlySet<string>>

function readAll(contents: readonly Content[]) {
  const shown = new Map(contents.map((it) => [it, readShown(it)] as const))
  const names = new Map<string, Set<string>>()
  for (const { name, members } of [...shown.values()].flat()) {
    for (const [member, id] of Object.entries(members)) {
      if (typeof id !== 'string' || !/(Id|Name)$/.test(member)) continue
      const known = names.get(keyOf(member, id)) ?? new Set()
      names.set(keyOf(member, id), known.add(name))
    }
  }
  return { shown, names }
}

function keyOf(member: string, id: string): string {
  return `${member} ${id}`
}

function readShown({ examples, values }: Content): readonly Shown[] {
  return examples.map((name) => ({ name, members: uncapitalize(values[name]) }))
}

function uncapitalize(value: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).map(([name, it]) => [name.charAt(0).toLowerCase() + name.slice(1), it]),
  )
}
