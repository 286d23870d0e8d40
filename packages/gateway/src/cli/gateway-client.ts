import { UsageError } from '@gatehouse/command-line'
import { keysOf } from '../aws/aws-credentials.ts'
import { signForAws } from '../aws/sign-for-aws.ts'

/** Where a gateway is asked that runs, by default. */
export const DEFAULT_GATEWAY = 'http://localhost:4080'

/** A running gateway, as commands ask it. */
export interface GatewayClient {
  /** Sends a call, signed where the environment has credentials. Throws `UsageError` when no gateway answers, or not with 2xx. */
  call(path: string, call?: GatewayCall): Promise<Response>
  json<T>(path: string, call?: GatewayCall): Promise<T>
}

export interface GatewayCall {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
  /** Gives the answer whatever its status is. */
  readonly anyStatus?: boolean
}

export function createGatewayClient(gateway: string, env: NodeJS.ProcessEnv): GatewayClient {
  const base = gateway.replace(/\/$/, '')

  async function call(path: string, given: GatewayCall = {}): Promise<Response> {
    const { method = 'GET', headers = {}, body = '', signal, anyStatus = false } = given
    const url = base + path
    const signed = await sign({ method, url, headers, body }, env)
    const init = { method, headers: signed, ...(body !== '' && { body }), ...(signal && { signal }) }
    const response = await fetch(url, init).catch((error: Error) => {
      if (signal?.aborted) throw error
      throw new UsageError(`no gateway answers at ${gateway}: ${String(error.cause ?? error.message)}`)
    })
    if (response.ok || anyStatus) return response
    throw new UsageError(`${gateway} answered ${response.status}: ${await response.text()}`)
  }

  return {
    call,
    json: async <T>(path: string, given?: GatewayCall) => (await (await call(path, given)).json()) as T,
  }
}

interface Signable {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The headers with a signature; as they are where the environment has no credentials. */
async function sign(
  { method, url, headers, body }: Signable,
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const region = env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1'
  const keys = keysOf(env)
  if (!keys) return { ...headers }
  const question = { method, address: new URL(url), headers, body, service: 'apigateway', region }
  const signed = await signForAws(question, keys)
  const pairs = signed.flatMap((name, index) => (index % 2 === 0 ? [[name, signed[index + 1] ?? '']] : []))
  return { ...headers, ...Object.fromEntries(pairs) }
}
