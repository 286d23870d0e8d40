import { errorOf } from '@gatehouse/command-line'
import { isRegion } from '@gatehouse/contract/core'
import type { AwsCredentials } from './aws-credentials.ts'
import { formatAwsAddress } from './aws-services.ts'
import { readTag } from './query-answer.ts'
import { signForAws } from './sign-for-aws.ts'

/** Calls AWS itself, or an emulator of it, by somebody's credentials. */
export interface AwsClient {
  /** A call of the Query protocol, which CloudFormation and STS speak. Resolves to XML, rejects with an {@link AwsCallError}. */
  query(service: string, action: string, parameters: Readonly<Record<string, string>>): Promise<string>
  /** A call of JSON 1.1: `AmazonSSM.GetParameter`. Resolves to its answer, rejects with an {@link AwsCallError}. */
  json(service: string, target: string, body: object): Promise<unknown>
}

/** A call that AWS refuses, or that does not reach it. The message says which one, and AWS's words. */
export class AwsCallError extends Error {}

/** Versions of the Query protocol by service: their API references. */
const VERSIONS: Readonly<Record<string, string>> = { cloudformation: '2010-05-15', sts: '2011-06-15' }

/** How long AWS may take, in ms. */
const TIMEOUT_MS = 30_000

/** @param endpoint what stands for all services; AWS itself when omitted */
export function createAwsClient({
  credentials,
  endpoint,
  region,
}: {
  readonly credentials: AwsCredentials
  readonly endpoint: string | undefined
  readonly region: string
}): AwsClient {
  async function send(service: string, name: string, { type, target, body }: Sent): Promise<string> {
    // A project's file may say which one: it must not lead elsewhere.
    if (!isRegion(region))
      throw new AwsCallError(`${name}: ${JSON.stringify(region)} is not a region such as us-east-1`)
    const keys = await credentials.load()
    if ('problem' in keys) throw new AwsCallError(`${name}: ${keys.problem}`)
    const address = new URL(
      `${endpoint?.replace(/\/$/, '') ?? formatAwsAddress({ label: service, region })}/`,
    )
    const headers = { 'content-type': type, ...(target !== undefined && { 'x-amz-target': target }) }
    const signed = await signForAws({ method: 'POST', address, headers, body, service, region }, keys)
    const { status, text } = await post(address, signed, body).catch((error: unknown) => {
      throw new AwsCallError(`${name}: ${address.origin} is not reached: ${reasonOf(error)}`)
    })
    if (status < 300) return text
    throw new AwsCallError(`${name} is refused: ${messageOf(text) ?? `status ${status}`}`)
  }
  return {
    query: (service, action, parameters) =>
      send(service, action, {
        type: 'application/x-www-form-urlencoded',
        body: new URLSearchParams({
          Action: action,
          Version: VERSIONS[service] ?? '',
          ...parameters,
        }).toString(),
      }),
    json: async (service, target, body) => {
      const sent = { type: 'application/x-amz-json-1.1', target, body: JSON.stringify(body) }
      return parseAnswer(target, await send(service, target, sent))
    },
  }
}

function parseAnswer(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AwsCallError(`${name}: the answer is not JSON`)
  }
}

interface Sent {
  readonly type: string
  readonly target?: string
  readonly body: string
}

async function post(
  address: URL,
  signed: readonly string[],
  body: string,
): Promise<{ status: number; text: string }> {
  const pairs = signed.flatMap((name, index): [string, string][] =>
    index % 2 === 0 && name !== 'host' ? [[name, signed[index + 1] ?? '']] : [],
  )
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  // AWS sends nobody elsewhere, and a session's token is for it alone.
  const response = await fetch(address, { method: 'POST', headers: pairs, body, signal, redirect: 'error' })
  return { status: response.status, text: await response.text() }
}

function reasonOf(error: unknown): string {
  const { message, cause } = errorOf(error)
  return cause instanceof Error ? cause.message || message : message
}

/** AWS's words in an error of either protocol. */
function messageOf(text: string): string | undefined {
  if (text.startsWith('<')) return readTag(text, 'Message')
  try {
    const { message, Message, __type: type }: Readonly<Record<string, string | undefined>> = JSON.parse(text)
    return message ?? Message ?? type?.replace(/^.*#/, '')
  } catch {
    return undefined
  }
}
