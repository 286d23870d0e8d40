import { parseSelectionExpression } from '@gatehouse/contract/core'
import { type RawHeaders, valuesOf } from '../exchange/raw-headers.ts'
import { compileJsonPath, formatValue } from './json-value.ts'

/** What selection expressions read. */
export interface Selectable {
  /** The client's message, parsed; undefined when it is not JSON. */
  readonly body: unknown
  /** The backend's answer, once there is one. */
  readonly response?: { readonly status: number; readonly headers: RawHeaders } | undefined
}

export type Select = (from: Selectable) => string

const NOTHING: Select = () => ''

/** Compiles a selection expression: what has no value is empty. One that cannot be parsed selects nothing. websocket-apis §4 */
export function compileSelection(expression: string): Select {
  const parts = parseSelectionExpression(expression)
  if (!parts) return NOTHING
  const selects = parts.map((part): Select => {
    if (part.kind === 'variable') return compileVariable(part.name)
    const { text } = part
    return () => text
  })
  const [only = NOTHING] = selects
  if (selects.length === 1) return only
  return (from) => selects.map((select) => select(from)).join('')
}

function compileVariable(name: string): Select {
  if (/^request\.body(?=[.[]|$)/.test(name)) {
    const read = compileJsonPath(name.slice('request.body'.length))
    return ({ body }) => formatValue(read(body))
  }
  if (name === 'integration.response.statuscode') return ({ response }) => String(response?.status ?? '')
  const [, kind, header = ''] = /^integration\.response\.(header|multivalueheader)\.(.+)$/.exec(name) ?? []
  if (!kind) return NOTHING
  const lower = header.toLowerCase()
  return ({ response }) => {
    const values = valuesOf(response?.headers ?? [], lower)
    return kind === 'header' ? (values.at(-1) ?? '') : values.join(',')
  }
}
