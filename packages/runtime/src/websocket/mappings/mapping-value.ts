import { ownMember, type Route } from '@gatehouse/contract/core'
import { valuesOf } from '../../exchange/raw-headers.ts'
import { compileJsonPath } from '../../expressions/json-value.ts'
import type { Facts } from '../facts/facts.ts'
import { compileVariable } from '../facts/variables.ts'

/** Reads one mapping's value; undefined when what it reads from is not there. */
export type ReadSource = (facts: Facts) => string | undefined

/** Compiles the source of a mapping; one that is unknown has no value. */
export function compileSource(text: string, declared: Route['requestParameters']): ReadSource {
  const [, literal] = /^'(.*)'$/s.exec(text) ?? []
  if (literal !== undefined) return () => literal
  if (/^route\.request\.body(?=[.[]|$)/.test(text))
    return compileBody(text.slice('route.request.body'.length))
  const [, place, name = ''] = /^route\.request\.(\w+)\.(.+)$/.exec(text) ?? []
  if (place) return isDeclared(declared, place, name) ? compileHandshake(place, name) : () => undefined
  const [, from, variable = ''] = /^(context|stageVariables)\.(.+)$/.exec(text) ?? []
  if (from === 'stageVariables')
    return ({ configuration }) => ownMember(configuration.stage.stageVariables, variable)
  if (from !== 'context') return () => undefined
  const read = compileVariable(variable)
  return (facts) => {
    const value = read(facts)
    return value === undefined ? undefined : String(value)
  }
}

function isDeclared(declared: Route['requestParameters'], place: string, name: string): boolean {
  const wanted = `route.request.${place.replace(/^multivalue/, '')}.${name}`.toLowerCase()
  return Object.keys(declared ?? {}).some(
    (key) => key.replace(/^(route\.request\.)multivalue/, '$1').toLowerCase() === wanted,
  )
}

/** Compiles how a header or a query parameter of the handshake is read. websocket-apis §5.4 */
export function compileHandshake(place: string, name: string): ReadSource {
  const lower = name.toLowerCase()
  const read = {
    header: (facts: Facts) => valuesOf(facts.exchange?.headers ?? [], lower).at(-1),
    multivalueheader: (facts: Facts) => joined(valuesOf(facts.exchange?.headers ?? [], lower)),
    querystring: (facts: Facts) => queryOf(facts, name).at(-1),
    multivaluequerystring: (facts: Facts) => joined(queryOf(facts, name)),
  }[place]
  return read ?? (() => undefined)
}

function queryOf({ exchange }: Facts, name: string): string[] {
  return new URLSearchParams(exchange?.query ?? '').getAll(name)
}

function joined(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(',')
}

/** The message or a part of it: a text as it is, anything else as JSON. */
function compileBody(path: string): ReadSource {
  if (path === '') return ({ message }) => message.text || undefined
  const read = compileJsonPath(path)
  return ({ message }) => {
    const value = read(message.json)
    if (value === undefined) return undefined
    return typeof value === 'string' ? value : JSON.stringify(value)
  }
}
