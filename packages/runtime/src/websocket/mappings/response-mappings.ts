import type { IntegrationResponse } from '@gatehouse/contract'
import { bytesOf, textOf } from '../../exchange/body-text.ts'
import { type RawHeaders, valuesOf } from '../../exchange/raw-headers.ts'
import { compileJsonPath } from '../../expressions/json-value.ts'
import { compileLinearRegex, patternSizeOf } from '../../expressions/linear-regex.ts'
import type { Facts } from '../facts/facts.ts'
import { type Fault, isFault } from '../facts/fault.ts'
import { compileSource } from './mapping-value.ts'
import { compileTemplateChoice, decodeBase64, render } from './request-templates.ts'

/** What a backend answered, or what became of it: at `$connect` the whole of it counts, later its body only. */
export interface Reply {
  readonly status: number
  readonly headers: RawHeaders
  readonly body: string | Uint8Array
}

/** Turns a backend's answer into the client's. `subject` is what `integrationResponseKey` is compared with. */
export type Respond = (backend: Reply & { readonly subject: string }, facts: Facts) => Reply | Fault

/**
 * Compiles the integration responses of an integration other than a proxy: patterns in the order of their creation, then
 * `$default`, else a configuration error. websocket-apis §6.2
 */
export function compileIntegrationResponses(responses: readonly IntegrationResponse[]): Respond {
  const whole = { size: 0 }
  const patterns = responses.flatMap((response) => {
    const matches = compileKey(response.integrationResponseKey, whole)
    return matches ? [{ matches, respond: compileResponse(response) }] : []
  })
  const byDefault = responses.find(({ integrationResponseKey }) => integrationResponseKey === '$default')
  const fallback = byDefault ? compileResponse(byDefault) : NO_RESPONSE
  return (backend, facts) => {
    const found = patterns.find(({ matches }) => matches(backend.subject))
    return (found?.respond ?? fallback)(backend, facts)
  }
}

const NO_RESPONSE: Respond = ({ subject }) => ({
  fault: 'configuration',
  detail: `no integration response matches '${subject}' and there is no $default`,
})

/**
 * *Assumed*: a pattern stands for the whole subject, and its dot for no line's end; an invalid pattern, or one that the linear
 * engine has not, matches nothing. It is compiled when it is first compared. `whole` has the size of all patterns of an integration.
 * websocket-apis §6.2
 */
function compileKey(key: string, whole: { size: number }): ((subject: string) => boolean) | undefined {
  if (key === '$default') return undefined
  const [, pattern] = /^\/(.*)\/$/s.exec(key) ?? []
  if (pattern === undefined) return (subject) => subject === key
  const size = patternSizeOf(pattern)
  if (whole.size + size > MAX_SIZE) return () => false
  whole.size += size
  let matches: ((subject: string) => boolean) | undefined
  return (subject) => {
    if (subject.length > Math.min(MAX_SUBJECT_CHARS, MAX_WORK / whole.size)) return false
    matches ??= compileMatcher(pattern)
    return matches(subject)
  }
}

function compileMatcher(pattern: string): (subject: string) => boolean {
  try {
    const regex = compileLinearRegex(pattern)
    return (subject) => regex.matcher(subject).matches()
  } catch {
    return () => false
  }
}

/** How large the patterns of an integration may be together. *Assumed*; some tenths of a second. websocket-apis §14.2 */
const MAX_SIZE = 100_000

/** What is compared with patterns. *Assumed*: a longer message matches none; Lambda's own are not longer. websocket-apis §14.2 */
const MAX_SUBJECT_CHARS = 256 * 1024

/** The size of an integration's patterns times the characters that it is compared with: some tenths of a second. */
const MAX_WORK = 200_000_000

function compileResponse(response: IntegrationResponse): Respond {
  const { responseTemplates = {}, templateSelectionExpression, contentHandlingStrategy } = response
  const choose = compileTemplateChoice(responseTemplates, templateSelectionExpression)
  const headersOf = compileResponseParameters(response.responseParameters)
  return (backend, facts) => {
    const body = convert(backend.body, contentHandlingStrategy)
    if (isFault(body)) return body
    const template = choose({ body: facts.message.json, response: backend })
    if (template && contentHandlingStrategy === 'CONVERT_TO_BINARY')
      return { fault: 'configuration', detail: 'a template cannot render a binary body' }
    const rendered = template ? render(template, { body: textOf(body), facts }) : body
    if (isFault(rendered)) return rendered
    return { status: backend.status, headers: headersOf(backend, facts), body: rendered }
  }
}

/** websocket-apis §5.6, the side of the answer. */
function convert(
  body: string | Uint8Array,
  strategy: IntegrationResponse['contentHandlingStrategy'],
): string | Uint8Array | Fault {
  if (strategy === 'CONVERT_TO_TEXT') return bytesOf(body).toString('base64')
  if (strategy !== 'CONVERT_TO_BINARY') return body
  return decodeBase64(textOf(body)) ?? { fault: 'configuration', detail: 'the answer is not Base64' }
}

type HeadersOf = (backend: Reply, facts: Facts) => RawHeaders

/**
 * Compiles an integration response's `responseParameters`: headers, which a client sees when `$connect` refuses.
 * websocket-apis §6.1
 */
function compileResponseParameters(parameters: Readonly<Record<string, string>> | undefined): HeadersOf {
  const mappings = Object.entries(parameters ?? {}).flatMap(([key, text]) => {
    const [, name] = /^(?:method|route)\.response\.header\.(.+)$/.exec(key) ?? []
    return name ? [{ name, read: compileAnswerSource(text) }] : []
  })
  if (mappings.length === 0) return () => JSON_TYPE
  return (backend, facts) => {
    const mapped = mappings.flatMap(({ name, read }) => {
      const value = read(backend, facts)
      return value === undefined ? [] : [name, value]
    })
    return valuesOf(mapped, 'content-type').length > 0 ? mapped : [...JSON_TYPE, ...mapped]
  }
}

const JSON_TYPE: RawHeaders = ['content-type', 'application/json']

function compileAnswerSource(text: string): (backend: Reply, facts: Facts) => string | undefined {
  const [, header] = /^integration\.response\.(?:multivalue)?header\.(.+)$/.exec(text) ?? []
  if (header) return ({ headers }) => valuesOf(headers, header.toLowerCase()).at(-1)
  const [, path] = /^integration\.response\.body(?=[.[]|$)(.*)$/.exec(text) ?? []
  if (path !== undefined) return ({ body }) => readBody(textOf(body), path)
  const read = compileSource(text, undefined)
  return (_backend, facts) => read(facts)
}

function readBody(body: string, path: string): string | undefined {
  if (path === '') return body
  try {
    const value = compileJsonPath(path)(JSON.parse(body))
    if (value === undefined) return undefined
    return typeof value === 'string' ? value : JSON.stringify(value)
  } catch {
    return undefined
  }
}
