/** Finds what stands in files of Terraform, as far as that is plain: blocks, attributes, maps and texts. */

/** The block that begins in a line (from 1), to the bracket that closes it. */
export function blockAt(text: string, line: number): string {
  const rest = text
    .split('\n')
    .slice(line - 1)
    .join('\n')
  const open = findEnd(rest, 0, '{')
  return rest.slice(0, findEnd(rest, open + 1, '') + 1)
}

/**
 * The expression of an attribute of a block, as it stands there, or of the blocks in it; undefined unless there is one of that name. Its own goes
 * before theirs.
 */
export function attributeIn(block: string, name: string): string | undefined {
  const plain = withoutTexts(block)
  const found = [...plain.matchAll(new RegExp(`(?<![\\w.-])${name}\\s*=(?![=>])[ \\t]*`, 'g'))]
  const own = found.filter(({ index }) => depthAt(plain, index) === 1)
  const [only, ...others] = own.length > 0 ? own : found
  return only && others.length === 0 ? expressionAt(block, only.index + only[0].length) : undefined
}

/** In how many brackets a place is; texts are none. */
function depthAt(plain: string, end: number): number {
  let depth = 0
  for (let at = 0; at < end; at++)
    if ('([{'.includes(plain[at] as string)) depth++
    else if (')]}'.includes(plain[at] as string)) depth--
  return depth
}

/** Names and expressions of the members of a map; undefined where it is none, or where its names are not plain. */
export function membersOf(map: string): ReadonlyMap<string, string> | undefined {
  if (!map.startsWith('{') || findEnd(map, 1, '') !== map.length - 1) return undefined
  const members = new Map<string, string>()
  for (let at = skipBlank(map, 1); at < map.length - 1; at = skipBlank(map, at)) {
    const name = /^(?:"([^"\\$%]*)"|([\w-]+))\s*[=:](?![=>])\s*/.exec(map.slice(at))
    if (!name) return undefined
    const start = at + name[0].length
    const expression = expressionAt(map, start)
    members.set(name[1] ?? name[2] ?? '', expression)
    at = Math.max(start, findEnd(map, start, '\n,'))
  }
  return members
}

/** The arguments of a call of a function, `merge(…)`; undefined where an expression is something else. */
export function argumentsOf(expression: string, called: string): readonly string[] | undefined {
  const start = new RegExp(`^${called}\\s*\\(`).exec(expression)?.[0].length
  if (start === undefined || findEnd(expression, start, '') !== expression.length - 1) return undefined
  const found: string[] = []
  for (let at = skipBlank(expression, start); at < expression.length - 1; at = skipBlank(expression, at)) {
    const end = findEnd(expression, at, ',')
    found.push(expression.slice(at, end).trim())
    at = end
  }
  return found
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences */
export function unescapeText(text: string): string {
  return text.replaceAll(
    /\\u([\dA-Fa-f]{4})|\\U([\dA-Fa-f]{8})|\\(.)|\$(\$\{)|%(%\{)/gs,
    (_, short?: string, long?: string, escaped?: string, dollar?: string, percent?: string) => {
      const code = Number.parseInt(short ?? long ?? '', 16)
      if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : ''
      return escaped === undefined ? (dollar ?? percent ?? '') : (ESCAPES[escaped] ?? escaped)
    },
  )
}

/** How long the escape sequence is that begins here; 0 where none does. */
export function escapedAt(text: string, at: number): number {
  if (text[at] === '\\') return 2
  return text.startsWith('$${', at) || text.startsWith('%%{', at) ? 3 : 0
}

/** Past what closes the bracket, or the quote, that stands here. */
export function endOfBracket(text: string, at: number): number {
  return text[at] === '"' ? endOfText(text, at) : findEnd(text, at + 1, '') + 1
}

function expressionAt(text: string, start: number): string {
  return text.slice(start, findEnd(text, start, '\n,')).trim()
}

/**
 * Where one of the characters `ends` stands, or a bracket that nothing here has opened, outside of brackets, texts and comments; a comment ends
 * what a line end ends. The text's length where nothing does.
 */
function findEnd(text: string, start: number, ends: string): number {
  let depth = 0
  for (let at = start; at < text.length; ) {
    const char = text[at] as string
    if (depth === 0 && ends.includes(char)) return at
    if (depth === 0 && ends.includes('\n') && isComment(text, at)) return at
    const next = skipWhole(text, at)
    if (next > at) {
      at = next
      continue
    }
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char) && depth-- === 0) return at
    at++
  }
  return text.length
}

function isComment(text: string, at: number): boolean {
  return text[at] === '#' || text.startsWith('//', at) || text.startsWith('/*', at)
}

/** Past a text in quotes, a comment or a heredoc that begins here; the same place where none does. */
function skipWhole(text: string, at: number): number {
  if (text[at] === '"') return endOfText(text, at)
  if (text.startsWith('/*', at)) return endOr(text.indexOf('*/', at + 2), text, 2)
  if (isComment(text, at)) return endOr(text.indexOf('\n', at), text, 0)
  const word = text.startsWith('<<', at) ? /^<<-?([A-Za-z_][\w-]*)\r?\n/.exec(text.slice(at, at + 200)) : null
  if (!word) return at
  const close = new RegExp(`^[ \\t]*${word[1]}[ \\t]*\\r?$`, 'm').exec(text.slice(at + word[0].length))
  return close ? at + word[0].length + close.index + close[0].length : text.length
}

function endOr(found: number, text: string, length: number): number {
  return found < 0 ? text.length : found + length
}

/** Past the closing quote of a text; texts within `${…}` are parts of it. */
function endOfText(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') {
    const step = escapedAt(text, at)
    if (step > 0) at += step
    else if (text.startsWith('${', at) || text.startsWith('%{', at)) at = findEnd(text, at + 2, '') + 1
    else at++
  }
  return Math.min(at + 1, text.length)
}

/** Past white space, commas and comments; `blank` is what counts as white space. */
export function skipBlank(text: string, start: number, blank = /[\s,]/): number {
  let at = start
  while (at < text.length) {
    if (blank.test(text[at] as string)) at++
    else if (isComment(text, at)) at = skipWhole(text, at)
    else break
  }
  return at
}

/** As long as before, with quotes in place of all of texts, comments and heredocs. */
function withoutTexts(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; ) {
    const next = skipWhole(text, at)
    result += next > at ? text.slice(at, next).replaceAll(/[^\n]/g, '"') : text[at]
    at = Math.max(next, at + 1)
  }
  return result
}
