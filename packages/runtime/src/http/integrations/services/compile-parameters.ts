import type { Fault } from '../../facts/fault.ts'
import { compileValue, type Readings } from '../../mappings/mapping-value.ts'
import { convertParameter } from './convert-parameter.ts'
import type { Parameters } from './wire-form.ts'

/** What a request says of a call. */
export interface ReadParameters {
  /** Without those that map to nothing. */
  readonly parameters: Parameters
  /** `Region`; undefined where it maps to nothing. */
  readonly region?: string
}

const REGION = /^[a-z]{2}(-[a-z]+)+-\d+$/

/**
 * Compiles the `requestParameters` of a service call; a fault of a request that has text for one of them that it cannot be.
 * *Assumed*: empty text is nothing. http-apis §5.6, §6.1
 */
export function compileParameters(
  requestParameters: Readonly<Record<string, string>> = {},
  stageVariables: Readonly<Record<string, string>> = {},
): (readings: Readings) => ReadParameters | Fault {
  const mappings = Object.entries(requestParameters).flatMap(([name, source]) => {
    const value = compileValue(source, 'request', stageVariables)
    return value ? [{ name, source, read: value.read }] : []
  })
  return (readings) => {
    const texts = mappings.flatMap(({ name, source, read }) => {
      const text = read(readings)
      return text === undefined || text === '' ? [] : [{ name, source, text }]
    })
    // A region is part of a host's name: other text could lead anywhere (SSRF).
    const bad = texts.find(({ name, text }) =>
      name === 'Region' ? !REGION.test(text) : convertParameter(name, text) === undefined,
    )
    if (bad) return unresolved(bad.name, bad.source)
    const region = texts.find(({ name }) => name === 'Region')?.text
    return { parameters: toParameters(texts), ...(region !== undefined && { region }) }
  }
}

function toParameters(texts: readonly { readonly name: string; readonly text: string }[]): Parameters {
  return Object.fromEntries(
    texts.flatMap(({ name, text }) => {
      const value = name === 'Region' ? undefined : convertParameter(name, text)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/**
 * The fault of a required parameter that maps to nothing, or of one whose text cannot be converted. *Assumed*: 400 for both; the
 * log's text begins as the service's does. http-apis §5.6
 */
export function unresolved(name: string, source = ''): Fault {
  return {
    fault: 'badRequest',
    integrationError: `Unable to resolve property ${name} from source ${source}`,
  }
}
