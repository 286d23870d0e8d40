import { isObject } from '@gatehouse/contract/core'
import { escapeHtml } from './html.ts'

/** What an API's document says of an operation, as HTML: its parameters, its security and its answers, as far as it says so. */
export function formatOperation(operation: unknown): string {
  if (!isObject(operation)) return ''
  const { parameters, security, responses } = operation
  return [
    table('Parameters', ['name', 'in'], rowsOf(parameters)),
    table('Security', ['scheme', 'scopes'], securityOf(security)),
    table('Answers', ['status', 'description'], answersOf(responses)),
  ].join('')
}

function rowsOf(parameters: unknown): string[][] {
  return listOf(parameters).map(({ name, in: place }) => [String(name), String(place)])
}

function securityOf(security: unknown): string[][] {
  return listOf(security)
    .flatMap(Object.entries)
    .map(([scheme, scopes]) => [scheme, Array.isArray(scopes) ? scopes.join(' ') : ''])
}

function answersOf(responses: unknown): string[][] {
  if (!isObject(responses)) return []
  return Object.entries(responses).map(([status, answer]) => [
    status,
    isObject(answer) ? String(answer.description ?? '') : '',
  ])
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const head = heads.map((it) => `<th scope="col">${it}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((it) => `<td>${escapeHtml(it)}</td>`).join('')}</tr>`)
  return `<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>\n`
}
