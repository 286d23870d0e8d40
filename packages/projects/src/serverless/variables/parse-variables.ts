import { ProjectError, type SourcePosition } from '../../project/project.ts'

/** Text with variables in it: plain text and variables in turn. */
export type Segments = readonly (string | Variable)[]

/** `${self:custom.x, env:X, 'y'}`: its sources are asked one after the other. */
export interface Variable {
  /** As it stands in the file, for messages. */
  readonly text: string
  readonly sources: readonly VariableSource[]
}

/** One source of a variable. */
export type VariableSource =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'variable'; readonly variable: Variable }
  | {
      readonly kind: 'source'
      readonly type: string
      readonly params: readonly Segments[]
      readonly address?: Segments
    }

/**
 * Parses text with variables by the framework's grammar. What looks like a variable but has no source of lower case before `:` or `(`, such as
 * `${AWS::Region}`, stays text, and so does `\${self:x}`, without its backslash. Throws {@link ProjectError}.
 *
 * Source: https://www.serverless.com/framework/docs/guides/variables
 */
export function parseVariables(text: string, at?: SourcePosition): Segments {
  if (!text.includes('${')) return [text]
  return readSegments({ text, offset: 0, at }, '')
}

interface Cursor {
  readonly text: string
  offset: number
  readonly at: SourcePosition | undefined
}

const BEGIN = /^\$\{\s*(?:[a-z][A-Za-z0-9]*\s*(?:\(|:(?!:)))/

/** Reads up to one of `ends`, which is left unread, or to the end of the text where there are none. */
function readSegments(cursor: Cursor, ends: string): Segments {
  const segments: (string | Variable)[] = []
  let plain = ''
  while (cursor.offset < cursor.text.length && !ends.includes(at(cursor))) {
    const escaped = /^(\\+)\$\{/.exec(cursor.text.slice(cursor.offset))?.[1]
    if (escaped !== undefined) {
      plain += `${'\\'.repeat(Math.floor(escaped.length / 2))}`
      cursor.offset += escaped.length
      if (escaped.length % 2 === 0) continue
      plain += '${'
      cursor.offset += 2
      continue
    }
    if (!BEGIN.test(cursor.text.slice(cursor.offset))) {
      plain += at(cursor)
      cursor.offset++
      continue
    }
    if (plain !== '') segments.push(plain)
    plain = ''
    segments.push(readVariable(cursor))
  }
  if (plain !== '' || segments.length === 0) segments.push(plain)
  return segments
}

function at({ text, offset }: Cursor): string {
  return text[offset] ?? ''
}

function readVariable(cursor: Cursor): Variable {
  const start = cursor.offset
  cursor.offset += 2
  const sources: VariableSource[] = []
  do {
    sources.push(readSource(cursor, start))
    skipSpace(cursor)
  } while (take(cursor, ','))
  if (!take(cursor, '}')) throw refuse(cursor, start)
  return { text: cursor.text.slice(start, cursor.offset), sources }
}

/** `start` is where the variable begins that has the source. */
function readSource(cursor: Cursor, start: number): VariableSource {
  skipSpace(cursor)
  const rest = cursor.text.slice(cursor.offset)
  if (rest.startsWith('${')) return { kind: 'variable', variable: readVariable(cursor) }
  const quote = /^(['"])((?:\\.|(?!\1)[^\\])*)\1/s.exec(rest)
  if (quote) {
    cursor.offset += quote[0].length
    return { kind: 'literal', value: (quote[2] ?? '').replaceAll(/\\(.)/gs, '$1') }
  }
  const literal = /^(true|false|null|-?\d+(?:\.\d+)?)(?=\s*[,}])/.exec(rest)?.[1]
  if (literal !== undefined) {
    cursor.offset += literal.length
    return { kind: 'literal', value: JSON.parse(literal) as number | boolean | null }
  }
  return readNamed(cursor, start)
}

function readNamed(cursor: Cursor, start: number): VariableSource {
  const type = /^([a-z][A-Za-z0-9]*)\s*(?=[(:])/.exec(cursor.text.slice(cursor.offset))
  if (!type) throw refuse(cursor, start)
  cursor.offset += type[0].length
  const params = take(cursor, '(') ? readParams(cursor, start) : []
  const address = take(cursor, ':') ? trimmed(readSegments(cursor, ',}')) : undefined
  return { kind: 'source', type: type[1] ?? '', params, ...(address && { address }) }
}

function readParams(cursor: Cursor, start: number): readonly Segments[] {
  const params: Segments[] = []
  do {
    const quote = /^\s*(['"])(.*?)\1(?=\s*[,)])/s.exec(cursor.text.slice(cursor.offset))
    if (quote) {
      cursor.offset += quote[0].length
      params.push([quote[2] ?? ''])
    } else params.push(trimmed(readSegments(cursor, ',)')))
    skipSpace(cursor)
  } while (take(cursor, ','))
  if (!take(cursor, ')')) throw refuse(cursor, start)
  return params
}

/** Without white space at both ends. */
function trimmed(segments: Segments): Segments {
  const last = segments.length - 1
  return segments.map((one, index) => {
    if (typeof one !== 'string') return one
    const start = index === 0 ? one.trimStart() : one
    return index === last ? start.trimEnd() : start
  })
}

function skipSpace(cursor: Cursor): void {
  while (/\s/.test(at(cursor) ?? '')) cursor.offset++
}

function take(cursor: Cursor, char: string): boolean {
  if (at(cursor) !== char) return false
  cursor.offset++
  return true
}

/** Only the variable's beginning is named: the text around it may come from the environment, and be a secret. */
function refuse({ text, offset, at: place }: Cursor, start: number): ProjectError {
  const beginning = `${BEGIN.exec(text.slice(start))?.[0] ?? '${'}…`
  if (offset >= text.length)
    return new ProjectError(`Missing variable closing bracket in "${beginning}"`, place)
  return new ProjectError(`Invalid variable source at index ${offset - start} of "${beginning}"`, place)
}
