import { type Caller, createCaller as createKitCaller, readBody, type Sent } from '@gatehouse/conformance'
import type { Call } from '@gatehouse/conformance/cases/row'
import { sendHttp } from '../fixtures/http.ts'

export type { Sent } from '@gatehouse/conformance'
export { readBody } from '@gatehouse/conformance'

/** An answer of the management API. */
export interface Answer {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: unknown
}

/** What answers management calls. */
export interface Target {
  readonly call: (sent: Sent) => Promise<Answer>
}

/** What unsigned calls tell their account and region by. */
export function authorizationOf({ account, region }: Pick<Sent, 'account' | 'region'>): string {
  return `AWS4-HMAC-SHA256 Credential=${account}/20260302/${region}/apigateway/aws4_request`
}

/** The management API of a gateway process. */
export function createHttpTarget(url: string): Target {
  return {
    async call(sent) {
      const { method, target, body } = sent
      const headers = { authorization: authorizationOf(sent) }
      const answer = await sendHttp(url, target, { method, headers, body: Buffer.from(body) })
      return { ...answer, body: readBody(answer.text, String(answer.headers['content-type'])) }
    },
  }
}

let rows = 0

/** A row's own account, its domain name and what its calls saved. `ids` are known from the start, as `<name>`. */
export function createCaller(target: Target, ids: Readonly<Record<string, string>> = {}) {
  rows += 1
  const { account = String(rows).padStart(12, '0') } = ids
  const caller: Caller<Answer> = createKitCaller({
    call: target.call,
    account,
    ids: { domain: `row${rows}.example.com`, ...ids },
  })
  return { ...caller, account }
}

/**
 * Makes an API in a gateway process by calls that save it as `api`; `<backend>` in them is `backend`, and `account` is whose it
 * is; `ids` are known besides. Resolves to its id.
 */
export async function createApi(
  gatewayUrl: string,
  backend: string,
  given: readonly Call[],
  account?: string,
  ids: Readonly<Record<string, string>> = {},
): Promise<string> {
  const known = { backend, ...(account && { account }), ...ids }
  const caller = createCaller(createHttpTarget(gatewayUrl), known)
  await caller.prepare(given)
  return String(caller.resolve('<api>'))
}
