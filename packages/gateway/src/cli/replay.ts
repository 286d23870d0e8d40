import { readFile } from 'node:fs/promises'
import { UsageError } from '@gatehouse/command-line'
import type { RequestRecord } from '@gatehouse/contract'
import { escapeControls } from '@gatehouse/runtime/core'
import { type ComparedAnswer, compareAnswers } from '../records/compare-answers.ts'
import { MASK } from '../records/mask-record.ts'
import type { Har, HarEntry } from '../records/to-har.ts'
import type { GatewayClient } from './gateway-client.ts'
import type { ReplayCommand } from './parse-records-command.ts'

interface ReplayContext {
  readonly print: (line: string) => void
}

/** What came of one request that was sent again. */
interface Outcome {
  readonly request: string
  readonly status: number | undefined
  readonly differences: readonly string[]
}

/**
 * Sends what was recorded again, and tells in what the answers differ; resolves to 1 where one does. A record goes through its gateway
 * again, secrets and all; to another address, and from an archive, requests go without what is masked.
 */
export async function replay(
  client: GatewayClient,
  { source, to, asJson }: ReplayCommand,
  { print }: ReplayContext,
): Promise<number> {
  const outcomes = await replayAll(client, { source, to })
  for (const outcome of outcomes) print(asJson ? escapeControls(JSON.stringify(outcome)) : format(outcome))
  return outcomes.every(({ differences }) => differences.length === 0) ? 0 : 1
}

async function replayAll(
  client: GatewayClient,
  { source, to }: Pick<ReplayCommand, 'source' | 'to'>,
): Promise<Outcome[]> {
  const isFile = /[./\\]/.test(source)
  if (!isFile && to === undefined) return [await replayThere(client, source)]
  const { log } = isFile
    ? await readHar(source)
    : await client.json<Har>(`/_gatehouse/events/${encodeURIComponent(source)}?format=har`)
  if (log.entries.length === 0) throw new UsageError(`${source} has no request that can be sent again`)
  const outcomes: Outcome[] = []
  for (const entry of log.entries) outcomes.push(await replayEntry(entry, to))
  return outcomes
}

async function replayThere(client: GatewayClient, id: string): Promise<Outcome> {
  const path = `/_gatehouse/events/${encodeURIComponent(id)}/replay`
  const { status, differences, record } = await client.json<{
    readonly status: number
    readonly differences: readonly string[]
    readonly record?: RequestRecord
  }>(path, { method: 'POST' })
  const request = record ? `${record.request.method} ${record.request.url}` : id
  return { request, status, differences }
}

async function readHar(file: string): Promise<Har> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} cannot be read`)
  })
  try {
    const har = JSON.parse(text) as Har
    if (Array.isArray(har.log.entries)) return har
  } catch {
    // Said below.
  }
  throw new UsageError(`${file} is no HTTP archive`)
}

/** What `fetch` writes itself. */
const OWN: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
])

async function replayEntry({ request, response }: HarEntry, to: string | undefined): Promise<Outcome> {
  const { method, postData } = request
  const url = to === undefined ? request.url : redirect(request.url, to)
  const headers = request.headers
    .filter(
      ({ name, value }) => !OWN.has(name.toLowerCase()) && !value.includes(MASK) && !name.startsWith(':'),
    )
    .map(({ name, value }): [string, string] => [name, value])
  const body =
    postData?.comment?.includes('base64') === true ? Buffer.from(postData.text, 'base64') : postData?.text
  const hasBody = body !== undefined && method !== 'GET' && method !== 'HEAD'
  const told = `${method} ${url}`
  try {
    const answer = await fetch(url, { method, headers, redirect: 'manual', ...(hasBody && { body }) })
    const after = { status: answer.status, headers: [...answer.headers], body: await answer.text() }
    return { request: told, status: answer.status, differences: compareAnswers(toCompared(response), after) }
  } catch (error) {
    const reason = String((error as Error).cause ?? (error as Error).message)
    return { request: told, status: undefined, differences: [`no answer: ${reason}`] }
  }
}

/** The same path below another address; what names an API and its stage in a gateway's own form is left out. */
function redirect(url: string, to: string): string {
  if (!URL.canParse(url)) return url
  const { pathname, search } = new URL(url)
  const own = pathname.replace(/^\/_aws\/execute-api\/[^/]+/, '') || '/'
  return to.replace(/\/$/, '') + own + search
}

function toCompared({ status, headers, content }: HarEntry['response']): ComparedAnswer {
  const { text = '', encoding, comment } = content
  return {
    status,
    headers: headers.map(({ name, value }) => [name, value] as const),
    body: encoding === 'base64' ? Buffer.from(text, 'base64').toString() : text,
    isCut: comment !== undefined,
  }
}

function format({ request, status, differences }: Outcome): string {
  const head = differences.length === 0 ? `same  ${request} ${status}` : `DIFFERS  ${request} ${status ?? ''}`
  return [head, ...differences.map((it) => `  ${it}`)].map(escapeControls).join('\n')
}
