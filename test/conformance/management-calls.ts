import { sendHttp } from '../fixtures/http.ts'
import type { Call } from './management/tables/row.ts'

/** An answer of the management API. */
export interface Answer {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: unknown
}

/** A management call with its references resolved. */
export interface Sent {
  readonly method: string
  readonly target: string
  readonly authorization: string
  readonly body: string | Buffer
}

/** What answers management calls. */
export interface Target {
  readonly call: (sent: Sent) => Promise<Answer>
}

/** The management API of a gateway process. */
export function createHttpTarget(url: string): Target {
  return {
    async call({ method, target, authorization, body }) {
      const answer = await sendHttp(url, target, { method, headers: { authorization }, body })
      return { ...answer, body: readBody(answer.text, String(answer.headers['content-type'])) }
    },
  }
}

/** A body as what it stands for: JSON is parsed, any other document stays text. */
export function readBody(text: string, contentType: string): unknown {
  if (text === '') return undefined
  return contentType.startsWith('application/json') ? JSON.parse(text) : text
}

let rows = 0

/** A row's own account, its domain name and what its calls saved. `ids` are known from the start, as `<name>`. */
export function createCaller(target: Target, ids: Readonly<Record<string, string>> = {}) {
  rows += 1
  const { account = String(rows).padStart(12, '0') } = ids
  const saved: Record<string, Record<string, unknown>> = {}
  for (const [name, id] of Object.entries({ domain: `row${rows}.example.com`, account, ...ids }))
    saved[name] = { [`${name}Id`]: id }

  function resolveText(text: string): string {
    return text.replaceAll(/<(\w+)(?:\.(\w+))?>/g, (whole, name: string, member?: string) => {
      const value = saved[name]?.[member ?? `${name.replace(/\d+$/, '')}Id`]
      return value === undefined ? whole : String(value)
    })
  }

  function resolve(value: unknown): unknown {
    if (typeof value === 'string') return resolveText(value)
    if (Array.isArray(value)) return value.map(resolve)
    if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
      return value
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [resolveText(key), resolve(member)]),
    )
  }

  async function send({ method, path, body, raw, region = 'us-east-1', saveAs }: Call): Promise<Answer> {
    const answer = await target.call({
      method,
      target: resolveText(path),
      authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260302/${region}/apigateway/aws4_request`,
      body: raw === undefined ? bodyText(resolve(body)) : Buffer.from(raw),
    })
    if (saveAs) {
      const { items: [first] = [], ...members } = answer.body as { items?: object[] }
      saved[saveAs] = { ...members, ...first }
    }
    return answer
  }

  /** Makes the calls, each of which has to succeed, or to be refused where it says so. */
  async function prepare(calls: readonly Call[]): Promise<void> {
    for (const call of calls) {
      const { status, body } = await send(call)
      if (status >= 300 !== (call.refused ?? false))
        throw new Error(`${call.method} ${call.path} was answered with ${status} ${JSON.stringify(body)}`)
    }
  }

  return { send, prepare, resolve, account }
}

function bodyText(body: unknown): string {
  return body === undefined ? '' : JSON.stringify(body)
}

/**
 * Makes an API in a gateway process by calls that save it as `api`; `<backend>` in them is `backend`, and `account` is whose it
 * is. Resolves to its id.
 */
export async function createApi(
  gatewayUrl: string,
  backend: string,
  given: readonly Call[],
  account?: string,
): Promise<string> {
  const caller = createCaller(createHttpTarget(gatewayUrl), account ? { backend, account } : { backend })
  await caller.prepare(given)
  return String(caller.resolve('<api>'))
}
