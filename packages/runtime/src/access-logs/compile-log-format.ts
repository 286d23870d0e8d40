import { escapeControls } from './escape-controls.ts'

/** Reads one variable; undefined when it has no value. */
type ReadVariable<F> = (facts: F) => string | number | undefined

const VARIABLE = /\$context\.([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)/

/**
 * Compiles the format of an access log to what writes one line, whatever stands in it or in what clients sent. A variable without a
 * value is `-`. http-apis §7.3
 */
export function compileLogFormat<F>(
  format: string,
  compileVariable: (name: string) => ReadVariable<F>,
): (facts: F) => string {
  const texts = toOneLine(format).split(VARIABLE)
  const isJson = isJsonFormat(texts)
  let isInString = false
  const parts = texts.map((part, index): string | ReadVariable<F> => {
    if (index % 2 === 1) return compileValue(compileVariable(part), isJson && isInString)
    isInString = endsInString(part, isInString)
    return part
  })
  return (facts) => {
    let line = ''
    for (const part of parts) line += typeof part === 'string' ? part : (part(facts) ?? '-')
    return line
  }
}

/** *Assumed*: line ends between the parts of a format, and after it, are how its author wrote it down. http-apis §7.3 */
function toOneLine(format: string): string {
  return escapeControls(format.trim().replaceAll(/[\n\r\u0085\u2028\u2029]+[ \t]*/g, ' '))
}

/** Every other text is the name of a variable. */
function isJsonFormat(texts: readonly string[]): boolean {
  try {
    JSON.parse(texts.map((text, index) => (index % 2 === 0 ? text : '0')).join(''))
    return true
  } catch {
    return false
  }
}

/** Whether a string of JSON is open behind a text, by whether one is before it. */
function endsInString(text: string, isOpen: boolean): boolean {
  const quotes = text.replaceAll(/\\./g, '').split('"').length - 1
  return isOpen !== (quotes % 2 === 1)
}

/**
 * *Assumed*: what stands in a string of a format in JSON is escaped as JSON asks for, so that the line is JSON whatever a client
 * sends. Anywhere else values go in as they are, but for what ends a line. http-apis §7.3
 */
function compileValue<F>(read: ReadVariable<F>, isInJsonString: boolean): ReadVariable<F> {
  return (facts) => {
    const value = read(facts)
    if (typeof value !== 'string' || PLAIN.test(value)) return value
    return escapeControls(isInJsonString ? value.replaceAll(/["\\]/g, '\\$&') : value)
  }
}

/** What nearly all values consist of: nothing of it is ever escaped. */
const PLAIN = /^[ !#-[\]-~]*$/
