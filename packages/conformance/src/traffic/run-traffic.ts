import { errorOf } from '@gatehouse/command-line'
import type { Outcome, TrafficSubject } from '../cases/traffic/scene.ts'
import type { Target } from '../run/answer.ts'
import { type Caller, createCaller } from '../run/caller.ts'
import type { CaseResult } from '../run/run-cases.ts'
import { createTracingTarget } from '../run/traces.ts'
import { judgeTraffic } from './judge-traffic.ts'
import { sendMessage } from './send-message.ts'
import { sendRequest } from './send-request.ts'
import { type TokenIssuer, withToken } from './with-token.ts'

/** How traffic cases are run. */
export interface TrafficOptions {
  readonly target: Target
  readonly region: string
  /** Where APIs find the backend: loopback, or an address that AWS reaches. */
  readonly backend: string
  /** Whose tokens the cases about JWT have; they are skipped without one. */
  readonly issuer?: TokenIssuer | undefined
  /** How long an API may take until it is served, in ms: of AWS some seconds. */
  readonly settleMs: number
  /** Parts of names: of these cases only. */
  readonly only?: string | undefined
  readonly onResult?: (result: CaseResult) => void
  readonly signal?: AbortSignal
}

/** One statement about traffic: tried, it gives how the answer differs. */
interface TrafficCase {
  readonly title: string
  /** Why it cannot be tried at an address; undefined when it can. */
  readonly reasonToSkip?: (endpoint: string) => string | undefined
  attempt(endpoint: string): Promise<readonly string[]>
}

/** Makes an API for each subject, sends what its rows say, and deletes it. Never rejects. */
export async function runTraffic(
  subjects: readonly TrafficSubject[],
  options: TrafficOptions,
): Promise<CaseResult[]> {
  const results: CaseResult[] = []
  for (const [index, subject] of subjects.entries()) {
    const cases = casesOf(subject, options)
    if (options.signal?.aborted || cases.length === 0) continue
    results.push(...(await runSubject(subject, index + 1, { ...options, cases })))
  }
  return results
}

/** The cases of a subject that are asked for. */
export function casesOf(
  subject: TrafficSubject,
  { only, backend = '', issuer }: Partial<Pick<TrafficOptions, 'only' | 'backend' | 'issuer'>>,
): TrafficCase[] {
  return toCases(subject, { backend, issuer }).filter(
    ({ title }) => only === undefined || `${subject.name}/${title}`.includes(only),
  )
}

async function runSubject(
  subject: TrafficSubject,
  number: number,
  options: TrafficOptions & { readonly cases: readonly TrafficCase[] },
): Promise<CaseResult[]> {
  const target = createTracingTarget(options.target)
  const { region, backend, settleMs, issuer, cases } = options
  const account = String(900_000_000_000 + number)
  const caller = createCaller({
    call: target.call,
    account,
    region,
    ids: { backend, ...(issuer && { issuer: issuer.url }) },
  })
  const results: CaseResult[] = []
  const note = (one: TrafficCase, verdict: Pick<CaseResult, 'outcome' | 'details' | 'milliseconds'>) => {
    const { name, section } = subject
    results.push({
      id: `${name}/${one.title}`,
      subject: name,
      section,
      title: one.title,
      ...verdict,
      left: [],
    })
  }
  if (issuer === undefined && needsIssuer(subject)) {
    for (const one of cases) note(one, { outcome: 'skipped', details: [NO_ISSUER], milliseconds: 0 })
    for (const one of results) options.onResult?.(one)
    return results
  }
  try {
    const endpoint = await open(caller, subject, settleMs)
    for (const one of cases) note(one, await attempt(one, endpoint))
  } catch (error) {
    for (const one of cases.slice(results.length))
      note(one, { outcome: 'broken', details: [errorOf(error).message], milliseconds: 0 })
  }
  const left = await target.cleanUp()
  const whole = results.map((one, index) => (index === results.length - 1 ? { ...one, left } : one))
  for (const one of whole) options.onResult?.(one)
  return whole
}

const NO_ISSUER = 'it needs an issuer of tokens that the endpoint can reach'

function needsIssuer({ given }: TrafficSubject): boolean {
  return JSON.stringify(given).includes('<issuer>')
}

async function attempt(
  one: TrafficCase,
  endpoint: string,
): Promise<Pick<CaseResult, 'outcome' | 'details' | 'milliseconds'>> {
  const reason = one.reasonToSkip?.(endpoint)
  if (reason !== undefined) return { outcome: 'skipped', details: [reason], milliseconds: 0 }
  const startedAt = performance.now()
  const details = await one.attempt(endpoint).catch((error: unknown) => [errorOf(error).message])
  const milliseconds = Math.round(performance.now() - startedAt)
  return { outcome: details.length === 0 ? 'passed' : 'failed', details, milliseconds }
}

/** Makes the API, and waits until it is served. Resolves to its address. */
async function open(
  caller: Caller<{ status: number; body: unknown }>,
  subject: TrafficSubject,
  settleMs: number,
): Promise<string> {
  await caller.prepare(subject.given)
  const endpoint = String(caller.resolve('<api.apiEndpoint>'))
  if (settleMs > 0) await new Promise((resolve) => setTimeout(resolve, settleMs))
  return subject.protocol === 'http' ? endpoint : `${endpoint}/live`
}

function toCases(
  subject: TrafficSubject,
  { backend, issuer }: { readonly backend: string; readonly issuer: TokenIssuer | undefined },
): TrafficCase[] {
  if (subject.protocol === 'websocket')
    return subject.rows.map(({ title, message, selected }) => ({
      title,
      attempt: async (endpoint) => judgeReply(await sendMessage(endpoint, message), selected),
    }))
  return subject.rows.map(({ title, when, outcome, only }) => ({
    title,
    reasonToSkip: (endpoint) =>
      only === undefined || only === formOf(endpoint)
        ? undefined
        : `it is for APIs that are told by their ${only}`,
    async attempt(endpoint) {
      const request = await withToken(when, issuer)
      return judgeTraffic(await sendRequest(endpoint, request), withBackend(outcome, backend))
    },
  }))
}

/** Whether an API is told by its host, or by the path that its address has. */
function formOf(endpoint: string): 'host' | 'path' {
  return new URL(endpoint).pathname === '/' ? 'host' : 'path'
}

/** A row with the backend's host in place of `<backendHost>`. */
export function withBackend(outcome: Outcome, backend: string): Outcome {
  const { receivedHeaders } = outcome
  if (receivedHeaders?.host !== '<backendHost>') return outcome
  return { ...outcome, receivedHeaders: { ...receivedHeaders, host: new URL(backend).host } }
}

/** Routes answer with their keys, dollar signs left out. */
function judgeReply(reply: string, selected: string): string[] {
  const expected = selected.replace('$', '')
  return reply === expected ? [] : [`the route that answered is ${reply} instead of ${selected}`]
}
