import type { ParameterValue } from './convert-parameter.ts'
import type { FormatCall } from './wire-form.ts'

/**
 * An operation of SQS. *Assumed*: the query protocol, whose answers are XML; SQS has a JSON protocol besides, and which of them the
 * service uses is not documented. Source: the SQS developer guide, "Making Query API requests". http-apis §5.6
 */
export function sqsOperation(
  name: 'SendMessage' | 'ReceiveMessage' | 'DeleteMessage' | 'PurgeQueue',
): FormatCall {
  return (parameters) => ({
    service: 'sqs',
    label: 'sqs',
    method: 'POST',
    target: '/',
    headers: ['content-type', 'application/x-www-form-urlencoded'],
    body: new URLSearchParams([
      ['Action', name],
      ...Object.entries(parameters).flatMap(([key, value]) => toFields(key, value)),
      ['Version', '2012-11-05'],
    ]).toString(),
  })
}

type Field = [name: string, value: string]

/** Lists and maps are numbered from 1, under the name of one member: `AttributeNames` is `AttributeName.1` and so on. */
function toFields(name: string, value: ParameterValue): Field[] {
  if (typeof value !== 'object') return [[name, String(value)]]
  const member = name.replace(/s$/, '')
  if (isList(value)) return value.map((item, index) => [`${member}.${index + 1}`, item])
  return Object.entries(value).flatMap(([key, attribute], index): Field[] => {
    const prefix = `${member}.${index + 1}`
    const parts = Object.entries(attribute).map(([part, text]): Field => [`${prefix}.Value.${part}`, text])
    return [[`${prefix}.Name`, key], ...parts]
  })
}

function isList(value: ParameterValue): value is readonly string[] {
  return Array.isArray(value)
}
