import { type DecodedRequest, isObject } from '@gatehouse/contract'
import type { Contract } from '../contract/contract.ts'
import type { Content } from '../contract/document.ts'

/** How often data is made up anew when it breaks a rule, before an example is taken instead. */
const MAX_ATTEMPTS = 20

/** What data is made up for. */
export interface Occasion {
  /** The same seed makes the same data. */
  readonly seed: string
  /** What the call asks for: what it is named by in the path has that name in the answer. */
  readonly parts: DecodedRequest
}

/** Data that its schema accepts, or undefined. Prism's own breaks rules now and then; another seed mends that. */
export async function makeUp(contract: Contract, content: Content, occasion: Occasion): Promise<unknown> {
  const schema = contract.narrowed(content)
  if (!schema) return undefined
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const data = await contract.prism.generate(schema, `${occasion.seed} ${attempt}`)
    const agreeing = agree(withNames(data, occasion.parts))
    if (contract.accepts(content, agreeing)) return agreeing
    if (contract.accepts(content, data)) return data
  }
  return undefined
}

/** Gives the members that the path names by a label what the label says. */
function withNames(data: unknown, { path }: DecodedRequest): unknown {
  if (!isObject(data)) return data
  const named = Object.entries(path).flatMap(([label, value]) => {
    const member = [label, capitalize(label)].find((it) => typeof data[it] === 'string')
    return member === undefined ? [] : [[member, value] as const]
  })
  return { ...data, ...Object.fromEntries(named) }
}

/** Makes what depends on another member agree with it, and lists say each thing once: an API's address has its id. */
function agree(data: unknown): unknown {
  if (Array.isArray(data)) return isObject(data[0]) ? data.map(agree) : [...new Set(data)]
  if (!isObject(data)) return data
  const whole = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, agree(value)]))
  return agreeOnProtocol(whole, 'ApiId' in whole ? capitalize : (member) => member)
}

/** What an API has depends on its protocol. */
function agreeOnProtocol(api: Readonly<Record<string, unknown>>, named: (member: string) => string): object {
  const { [named('apiId')]: id, [named('apiEndpoint')]: endpoint, [named('protocolType')]: protocol } = api
  if (typeof id !== 'string' || typeof endpoint !== 'string') return api
  const isWebSocket = protocol === 'WEBSOCKET'
  const { [named('corsConfiguration')]: _, ...rest } = api
  return {
    ...(isWebSocket ? rest : api),
    [named('apiEndpoint')]: `${isWebSocket ? 'wss' : 'https'}://${id}.execute-api.us-east-1.amazonaws.com`,
    [named('routeSelectionExpression')]: isWebSocket
      ? '$request.body.action'
      : '$request.method $request.path',
  }
}

function capitalize(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1)
}
