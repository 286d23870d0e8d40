import { type OpenApiDocument, toList, toMembers, toText } from '../document/document.ts'

/** What becomes of the base path in a document's `servers`. */
export type BasePathMode = 'ignore' | 'prepend' | 'split'

/** What is put before each route's path: nothing, the base path, or what follows its first segment. management §3.2 */
export function readPrefix(document: OpenApiDocument, mode: BasePathMode): string {
  if (mode === 'ignore') return ''
  const segments = readBasePath(document).split('/').filter(Boolean)
  const used = mode === 'split' ? segments.slice(1) : segments
  return used.map((segment) => `/${segment}`).join('')
}

/** A route's path behind the prefix. *Assumed*: the root behind a prefix is the prefix itself. management §8.3 */
export function prependPrefix(prefix: string, path: string): string {
  return prefix !== '' && path === '/' ? prefix : prefix + path
}

/** The server variable `basePath` if there is one, else the path of the first server's URL, its variables at their defaults. */
function readBasePath(document: OpenApiDocument): string {
  const server = toMembers(toList(document.servers)[0])
  const variables = toMembers(server.variables)
  const defaultOf = (name: string) =>
    Object.hasOwn(variables, name) ? toText(toMembers(variables[name]).default) : undefined
  const basePath = defaultOf('basePath')
  if (basePath !== undefined) return basePath
  const url = fillVariables(toText(server.url) ?? '', (name) => defaultOf(name) ?? '')
  return url.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
}

/** A text with its `{variables}` replaced, each read once: a pattern would look for the end of each that has none. */
function fillVariables(text: string, defaultOf: (name: string) => string): string {
  const pieces = text.split('}')
  const rest = pieces.pop() ?? ''
  const filled = pieces.map((piece) => {
    const at = piece.indexOf('{')
    return at === -1 ? `${piece}}` : piece.slice(0, at) + defaultOf(piece.slice(at + 1))
  })
  return filled.join('') + rest
}
