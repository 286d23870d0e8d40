import type { Sign } from '@gatehouse/client/signer'
import { errorOf } from '@gatehouse/command-line'
import type { Outcome, TrafficSubject } from '../cases/traffic/scene.ts'
import type { Target } from '../run/answer.ts'
import { type Caller, createCaller } from '../run/caller.ts'
import type { CaseResult } from '../run/run-cases.ts'
import { createTracingTarget } from '../run/traces.ts'
import { converse } from './converse.ts'
import { judgeTraffic } from './judge-traffic.ts'
import { formOf, placeOf } from './place.ts'
import { sendRequest } from './send-request.ts'
import { type TokenIssuer, withToken } from './with-token.ts'

/** How traffic cases are run. */
export interface TrafficOptions {
  readonly target: Target
  readonly region: string
  /** Where APIs find the backend: loopback, or an address that AWS reaches. */
  readonly backend: string
  /** Where the kit finds it, if elsewhere: it asks what the backend was told. */
  readonly localBackend?: string
  /** Signs calls of `@connections`. */
  readonly sign?: Sign | undefined
  /** Whose tokens the cases about JWT have; they are skipped without one. */
  readonly issuer?: TokenIssuer | undefined
  /** ARN of the function of the cases, deployed where the endpoint finds it; cases with functions are skipped without one. */
  readonly functionArn?: string | undefined
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
export function casesOf(subject: TrafficSubject, options: Partial<TrafficOptions>): TrafficCase[] {
  const { only } = options
  return toCases(subject, options).filter(
    ({ title }) => only === undefined || `${subject.name}/${title}`.includes(only),
  )
}

async function runSubject(
  subject: TrafficSubject,
  number: number,
  options: TrafficOptions & { readonly cases: readonly TrafficCase[] },
): Promise<CaseResult[]> {
  const target = createTracingTarget(options.target)
  const { region, settleMs, cases } = options
  const account = String(900_000_000_000 + number)
  const caller = createCaller({
    call: target.call,
    account,
    region,
    ids: idsOf(options),
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
  const lacking = findLacking(subject, options)
  if (lacking !== undefined) {
    for (const one of cases) note(one, { outcome: 'skipped', details: [lacking], milliseconds: 0 })
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

/** What calls know from the start, as `<name>`. */
function idsOf({
  backend,
  issuer,
  functionArn,
}: Pick<TrafficOptions, 'backend' | 'issuer' | 'functionArn'>): Record<string, string> {
  return { backend, ...(issuer && { issuer: issuer.url }), ...functionIds(functionArn) }
}

/** The function of the cases as integrations and as authorizers name it. */
export function functionIds(functionArn: string | undefined): Record<string, string> {
  if (functionArn === undefined) return {}
  const [, partition, , region] = functionArn.split(':')
  const functionUri = `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${functionArn}/invocations`
  return { function: functionArn, functionUri }
}

/** What a subject needs that there is not. */
function findLacking(
  { given }: TrafficSubject,
  { issuer, functionArn }: Pick<TrafficOptions, 'issuer' | 'functionArn'>,
): string | undefined {
  const text = JSON.stringify(given)
  if (issuer === undefined && text.includes('<issuer>'))
    return 'it needs an issuer of tokens that the endpoint can reach'
  if (functionArn === undefined && /<function(Uri)?>/.test(text))
    return 'it needs the function of the cases: --function <arn>'
  return undefined
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
  { backend = '', localBackend: local = backend, issuer, sign }: Partial<TrafficOptions>,
): TrafficCase[] {
  if (subject.protocol === 'websocket')
    return subject.rows.map((row) => ({
      title: row.title,
      attempt: (address) => converse(row, { address, backend: local, sign }),
    }))
  return subject.rows.map(({ title, before = [], when, outcome, only }) => ({
    title,
    reasonToSkip: (endpoint) =>
      only === undefined || only === formOf(endpoint)
        ? undefined
        : `it is for APIs that are told by their ${only}`,
    async attempt(endpoint) {
      for (const it of before) await sendRequest(endpoint, await withToken(it, issuer))
      const got = await sendRequest(endpoint, await withToken(when, issuer))
      return judgeTraffic(got, withBackend(outcome, backend), placeOf(endpoint))
    },
  }))
}

/** A row with the backend's host in place of `<backendHost>`. */
export function withBackend(outcome: Outcome, backend: string): Outcome {
  const { receivedHeaders } = outcome
  if (receivedHeaders?.host !== '<backendHost>') return outcome
  return { ...outcome, receivedHeaders: { ...receivedHeaders, host: new URL(backend).host } }
}
