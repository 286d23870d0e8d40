import type { Route } from '@gatehouse/contract'
import { toWellFormed } from '../../exchange/path.ts'
import type { Facts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import { compileHandshake, compileSource } from './mapping-value.ts'

/** Where mappings write. */
const PLACES = ['header', 'querystring', 'path'] as const

/** A mapping's value for one event. */
export interface Mapped {
  readonly place: (typeof PLACES)[number]
  readonly name: string
  readonly value: string
}

const DESTINATION = /^integration\.request\.(header|querystring|path)\.([\w.$-]+)$/

/**
 * Compiles an integration's `requestParameters`. A value that is not there leaves its destination out; headers and query
 * parameters are read only where the route declares them. websocket-apis §5.4
 */
export function compileRequestParameters(
  parameters: Readonly<Record<string, string>> | undefined,
  declared: Route['requestParameters'],
): (facts: Facts) => readonly Mapped[] {
  const mappings = Object.entries(parameters ?? {}).flatMap(([key, text]) => {
    const [, wanted, name = ''] = DESTINATION.exec(key) ?? []
    const place = PLACES.find((it) => it === wanted)
    return place ? [{ place, name, read: compileSource(text, declared) }] : []
  })
  if (mappings.length === 0) return () => NONE
  return (facts) =>
    mappings.flatMap(({ place, name, read }): Mapped[] => {
      const value = read(facts)
      return value === undefined ? [] : [{ place, name, value: toWellFormed(value) }]
    })
}

const NONE: readonly Mapped[] = []

/** Compiles which parameters a route's handshake must have. *Assumed*: the message. websocket-apis §5.4 */
export function compileRequiredParameters({
  requestParameters = {},
}: Route): (facts: Facts) => Fault | undefined {
  const required = Object.entries(requestParameters).flatMap(([key, { required }]) => {
    const [, place, name = ''] = /^route\.request\.(header|querystring)\.(.+)$/.exec(key) ?? []
    return required && place ? [{ name, read: compileHandshake(place, name) }] : []
  })
  return (facts) => {
    const missing = required.filter(({ read }) => !read(facts)).map(({ name }) => name)
    if (missing.length === 0) return undefined
    return {
      fault: 'missingParameters',
      message: `Missing required request parameters: [${missing.join(', ')}]`,
    }
  }
}
