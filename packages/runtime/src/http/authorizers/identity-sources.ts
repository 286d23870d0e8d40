import { ownMember } from '@gatehouse/contract/core'
import { headerOf } from '../../exchange/raw-headers.ts'
import { type Facts, queryOf } from '../facts/facts.ts'
import { compileVariable } from '../facts/variables.ts'

type ReadSource = (facts: Facts) => string | undefined

/**
 * Compiles an authorizer's identity sources: all of their values in order, or undefined when one is missing or empty. An expression
 * of another kind finds nothing, and every request is refused. http-apis §4.2
 */
export function compileIdentitySources(
  expressions: readonly string[],
  stageVariables: Readonly<Record<string, string>>,
): (facts: Facts) => string[] | undefined {
  const sources = expressions.map((it) => compileSource(it, stageVariables))
  return (facts) => {
    const values: string[] = []
    for (const read of sources) {
      const value = read(facts)
      if (value === undefined || value === '') return undefined
      values.push(value)
    }
    return values
  }
}

function compileSource(expression: string, stageVariables: Readonly<Record<string, string>>): ReadSource {
  const [, place = '', name = ''] =
    /^\$(request\.header|request\.querystring|context|stageVariables)\.(.+)$/.exec(expression) ?? []
  if (place === 'request.header') {
    const lower = name.toLowerCase()
    return ({ exchange }) => headerOf(exchange.headers, lower)
  }
  if (place === 'request.querystring') return ({ exchange }) => queryOf(exchange.query, name)
  if (place === 'context') return compileVariable(name)
  const value = place === '' ? undefined : ownMember(stageVariables, name)
  return () => value
}
