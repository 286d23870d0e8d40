import { setTimeout as sleep } from 'node:timers/promises'
import { equals, iterableEquality, subsetEquality } from '@vitest/expect'
import type { CallAnswer, MessageRow, Refusal, Step } from '../cases/traffic/scene.ts'
import { formatExpected } from '../run/judge.ts'
import { connect, type MessageClient, type RefusedHandshake } from './connect.ts'

/** Where a WebSocket API is, and what else a conversation needs. */
export interface Place {
  /** The address of its stage `live`. */
  readonly address: string
  /** Where its backend is, which keeps what it is told. */
  readonly backend: string
  /** Signs calls of `@connections`. */
  readonly sign?: ((request: Request) => Promise<Request>) | undefined
  /** How long anything may take, in ms. */
  readonly timeoutMs?: number
}

/** A client, its place, and the id of its connection once it is known. */
interface Talk extends Required<Pick<Place, 'address' | 'backend' | 'timeoutMs'>> {
  readonly client: MessageClient
  readonly sign: (request: Request) => Promise<Request>
  readonly id: string
}

/** Does what a row says. Resolves to how what happens differs, a line each, up to the first step that does. Rejects when nothing happens in time. */
export async function converse(row: MessageRow, place: Place): Promise<string[]> {
  const { address, timeoutMs = 30_000, backend, sign = async (it) => it } = place
  const { query, headers } = row.handshake ?? {}
  const client = await connect(query === undefined ? address : `${address}?${query}`, { headers, timeoutMs })
  if ('status' in client) return judgeRefusal(client, row.refusal)
  try {
    if (row.refusal !== undefined) return [`let in instead of ${row.refusal.status}`]
    const id = row.steps.some(needsId) ? await askForId(client) : ''
    for (const step of row.steps) {
      const details = await take(step, { client, address, backend, timeoutMs, sign, id })
      if (details.length > 0) return details
    }
    return []
  } finally {
    client.terminate()
  }
}

function judgeRefusal(got: RefusedHandshake, expected: Refusal | undefined): string[] {
  return expected === undefined
    ? [`refused with ${got.status} ${formatExpected(got.text)}`]
    : judgeCall(got, expected, (it) => it)
}

function needsId(step: Step): boolean {
  return 'calls' in step || 'told' in step
}

/** The route `id` of a case's API tells clients the ids of their connections. */
async function askForId(client: MessageClient): Promise<string> {
  client.send('{"action":"id"}')
  return client.next()
}

/** Takes one step. */
async function take(step: Step, talk: Talk): Promise<string[]> {
  const { client } = talk
  if ('send' in step) client.send(step.send.replace('<address>', callAddressOf(talk)))
  else if ('sendBinary' in step) client.send(Buffer.from(step.sendBinary))
  else if ('closes' in step) client.close(step.closes, step.reason)
  else if ('breaks' in step) client.terminate()
  else if ('gets' in step) return differ('message', await client.next(), step.gets)
  else if ('getsWhole' in step) return differJson(await client.next(), step.getsWhole, equals)
  else if ('getsJson' in step) return differJson(await client.next(), step.getsJson)
  else if ('getsHeaders' in step) return judgeHeaders(await client.next(), step.getsHeaders)
  else if ('ends' in step) return differ('end', await client.closed(), step.ends)
  else if ('told' in step) return judgeEvents(step.told, talk)
  else return judgeCalls(step, talk)
  return []
}

/** Calls `@connections`; where the answer may take a while, until it is as expected. */
async function judgeCalls(step: Extract<Step, { calls: string }>, talk: Talk): Promise<string[]> {
  const fill = (text: string) => fillId(text, talk.id)
  const attempt = async () => judgeCall(await callConnections(step, talk), step.answer, fill)
  return step.eventually ? untilFine(attempt, talk.timeoutMs) : attempt()
}

/** `<id>` is the id of the connection, encoded, `<rawId>` as it is, `<changed>` one that is none. */
function fillId(text: string, id: string): string {
  const changed = `${id.startsWith('A') ? 'B' : 'A'}${id.slice(1)}`
  return text.replace('<id>', encodeURIComponent(id)).replace('<rawId>', id).replace('<changed>', changed)
}

async function callConnections(
  { calls: method, path = '/live/@connections/<id>', body }: Extract<Step, { calls: string }>,
  { address, sign, id, timeoutMs }: Talk,
): Promise<RefusedHandshake> {
  const url = `${callAddressOf({ address }).replace(/\/live$/, '')}${fillId(path, id)}`
  const signal = AbortSignal.timeout(timeoutMs)
  const sent = typeof body === 'string' || body === undefined ? body : new Uint8Array(body)
  const request = new Request(url, { method, signal, ...(sent !== undefined && { body: sent }) })
  const response = await fetch(await sign(request))
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  }
}

/** The address of the stage for calls of `@connections`. */
function callAddressOf({ address }: Pick<Talk, 'address'>): string {
  return address.replace(/^ws/, 'http')
}

function judgeCall(got: RefusedHandshake, expected: CallAnswer, fill: (text: string) => string): string[] {
  const { status, text, json, headers = {} } = expected
  return [
    ...differ('status', got.status, status),
    ...(text === undefined ? [] : differ('text', got.text, typeof text === 'string' ? fill(text) : text)),
    ...(json === undefined ? [] : differJson(got.text, json, equals)),
    ...Object.entries(headers).flatMap(([name, value]) => differ(name, got.headers[name], value)),
  ]
}

/** What the backend was told of this connection, each as its headers and its body. */
async function judgeEvents(expected: readonly object[], { backend, id, timeoutMs }: Talk): Promise<string[]> {
  return untilFine(async () => {
    const answer = await fetch(`${backend}/events`, { signal: AbortSignal.timeout(timeoutMs) })
    const all = (await answer.json()) as Readonly<Record<string, unknown>>[]
    const own = all.filter((it) => it['x-connection'] === id)
    const told = own.map((it, index) => pick(it, Object.keys(expected[index] ?? {})))
    return differ('what the backend was told', told, expected)
  }, timeoutMs)
}

/** Attempts until nothing differs, or time is up. */
async function untilFine(attempt: () => Promise<string[]>, timeoutMs: number): Promise<string[]> {
  const end = performance.now() + timeoutMs
  for (;;) {
    const details = await attempt()
    if (details.length === 0 || performance.now() > end) return details
    await sleep(50)
  }
}

function differ(what: string, actual: unknown, expected: unknown): string[] {
  return equals(actual, expected)
    ? []
    : [`${what} ${formatExpected(actual)} instead of ${formatExpected(expected)}`]
}

/** Headers as the backend received them, which says so in Latin-1. */
function judgeHeaders(text: string, expected: Readonly<Record<string, unknown>>): string[] {
  if (!text.startsWith('{"method"'))
    return [`message ${formatExpected(text)} instead of what the backend says`]
  const { headers } = JSON.parse(text) as { readonly headers: Readonly<Record<string, string>> }
  return Object.entries(expected).flatMap(([name, value]) => {
    const received = headers[name]
    return differ(name, received && Buffer.from(received, 'latin1').toString(), value)
  })
}

/** These members alone. */
function pick(all: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, all[name]]))
}

function differJson(text: string, expected: unknown, isSame = matches): string[] {
  try {
    if (isSame(JSON.parse(text), expected)) return []
  } catch {
    // Said below.
  }
  return [`message ${formatExpected(text)} instead of ${formatExpected(expected)}`]
}

function matches(actual: unknown, expected: unknown): boolean {
  return equals(actual, expected, [iterableEquality, subsetEquality])
}
