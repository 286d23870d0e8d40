import { textArgument } from './methods/method.ts'
import { TemplateError } from './values/limits.ts'
import { fromJson, type Host, type RenderScope, type Value } from './values/value.ts'

type Run = (text: string, scope: RenderScope) => Value

/** websocket-apis §8.1 */
const FUNCTIONS: ReadonlyMap<string, Run> = new Map<string, Run>([
  ['escapeJavaScript', (text) => escapeJavaScript(text)],
  ['parseJson', (text, { budget }) => fromJson(parseJson(text), budget.spend)],
  ['urlEncode', (text) => urlEncode(text)],
  ['urlDecode', (text) => urlDecode(text)],
  ['base64Encode', (text) => Buffer.from(text).toString('base64')],
  ['base64Decode', (text) => Buffer.from(text, 'base64').toString()],
])

/** `$util`. Of nothing, every function gives nothing. */
export const TEXT_FUNCTIONS: Host = {
  isHost: true,
  get: () => null,
  call(name, args, scope) {
    const run = FUNCTIONS.get(name)
    if (!run || args[0] === null || args[0] === undefined) return null
    const text = textArgument(args, 0, scope)
    scope.budget.spend(text.length / 4)
    const result = run(text, scope)
    if (typeof result === 'string') scope.budget.spendText(result.length)
    return result
  },
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "'": "\\'",
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** *Assumed*: what is not ASCII is escaped too, as Java's library does, and slashes are not. websocket-apis §8.1 */
function escapeJavaScript(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped.
  return text.replace(/["'\\\u0000-\u001f\u007f-\uffff]/g, (char) => {
    const known = ESCAPES[char]
    return known ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new TemplateError('parseJson is given no JSON')
  }
}

/** As in HTML forms: a space is `+`. */
function urlEncode(text: string): string {
  const encoded = encodeURIComponent(Buffer.from(text).toString())
  return encoded
    .replace(/%20/g, '+')
    .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

function urlDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new TemplateError('urlDecode is given what is not encoded')
  }
}
