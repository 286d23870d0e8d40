import { ownMember } from '@gatehouse/contract/core'
import { valuesOf } from '../../exchange/raw-headers.ts'
import type { Facts } from '../facts/facts.ts'
import { compileVariable } from '../facts/variables.ts'

/** Reads one identity source of a handshake; empty or undefined when the client did not send it. */
export type ReadIdentitySource = (facts: Facts) => string | undefined

/** What has no value before a route is entered. websocket-apis §9.2 */
const NEVER_THERE: ReadonlySet<string> = new Set(['eventType', 'messageDirection'])

/**
 * Compiles an identity source: header names in any case, query parameters exactly; an unknown one is never there.
 * websocket-apis §9.2
 */
export function compileIdentitySource(source: string): ReadIdentitySource {
  const [, from, name = ''] =
    /^(route\.request\.header|route\.request\.querystring|context|stageVariables)\.(.+)$/.exec(source) ?? []
  if (from === 'route.request.header') {
    const lower = name.toLowerCase()
    return ({ exchange }) => valuesOf(exchange?.headers ?? [], lower).at(-1)
  }
  if (from === 'route.request.querystring')
    return ({ exchange }) => new URLSearchParams(exchange?.query ?? '').getAll(name).at(-1)
  if (from === 'stageVariables')
    return ({ configuration: { stage } }) => ownMember(stage.stageVariables, name)
  if (from !== 'context' || NEVER_THERE.has(name)) return () => undefined
  const read = compileVariable(name)
  return (facts) => String(read(facts) ?? '')
}
