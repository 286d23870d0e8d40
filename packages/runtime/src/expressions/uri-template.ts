import { ownMember } from '@gatehouse/contract/core'
import { encodePath, encodeQueryValue, hasDotSegment } from '../exchange/path.ts'

/** Where an integration's URI leads for one request. */
export interface UriDestination {
  readonly origin: string
  /** Path and, if the URI has one, query string: `/v1/pets?source=shop`. */
  readonly target: string
}

/** Values that a URI cannot have: those would lead to another host (SSRF), or out of its path (path traversal). */
export interface UriProblem {
  readonly problem: 'host' | 'path'
}

type Parameters = Readonly<Record<string, string>>

const HTTP_URI = /^(https?:\/\/[^/?#]+)([^#]*)/i

/** Whether a text can be compiled: without its variables, it is an absolute HTTP(S) URL. A stage's variables decide what it is. */
export function isHttpUri(uri: string): boolean {
  const [, origin] = HTTP_URI.exec(uri) ?? []
  return origin !== undefined && URL.canParse(withoutVariables(origin))
}

function withoutVariables(origin: string): string {
  return origin.replaceAll(/\{[^}]*\}/g, 'x')
}

/**
 * Compiles an integration URI with `{name}` variables. Throws where `isHttpUri` says no. Values are
 * percent-encoded: in the path slashes stay, in the query a value begins no other parameter. No value leads elsewhere.
 */
export function compileUri(uri: string): (parameters: Parameters) => UriDestination | UriProblem {
  const [, origin = '', target = ''] = HTTP_URI.exec(uri) ?? []
  const host = new URL(withoutVariables(origin))
  const formatTarget = compileTarget(target.startsWith('/') ? target : `/${target}`)
  const originOf = origin.includes('{') ? compileOrigin(origin) : () => host.origin
  return (parameters) => {
    const target = formatTarget(parameters)
    if (target === undefined) return { problem: 'path' }
    const origin = originOf(parameters)
    return origin === undefined ? { problem: 'host' } : { origin, target }
  }
}

/** Path and query string with values; undefined where they would make dot segments. */
function compileTarget(target: string): (parameters: Parameters) => string | undefined {
  const cut = target.indexOf('?')
  const [path, query] = cut === -1 ? [target, ''] : [target.slice(0, cut), target.slice(cut)]
  const formatQuery = compileUriText(query, encodeQueryValue)
  if (!path.includes('{')) return (parameters) => path + formatQuery(parameters)
  const formatPath = compileUriText(path)
  return (parameters) => {
    const formatted = formatPath(parameters)
    return hasDotSegment(formatted) ? undefined : formatted + formatQuery(parameters)
  }
}

/** What a value may put into a host: no character that could end it, or make what stands before it a user's name. */
const IN_A_HOST = /^[\w.-]*$/

/** Scheme, host and port with values; undefined where they make no host. */
function compileOrigin(origin: string): (parameters: Parameters) => string | undefined {
  const format = compileUriText(origin, (value) => (IN_A_HOST.test(value) ? value : '/'))
  return (parameters) => {
    const formatted = format(parameters)
    return /^https?:\/\/[^/]+$/i.test(formatted) && URL.canParse(formatted) ? formatted : undefined
  }
}

/** Compiles a part of a URI with `{name}` variables; by default values are encoded as a path. */
export function compileUriText(
  text: string,
  encode: (value: string) => string = encodePath,
): (parameters: Parameters) => string {
  const pieces = text.split(/\{([^}]*)\}/)
  if (pieces.length === 1) return () => text
  return (parameters) => {
    let result = ''
    for (const [index, piece] of pieces.entries()) {
      result += index % 2 === 0 ? piece : encode(valueIn(parameters, piece.replace(/\+$/, '')))
    }
    return result
  }
}

/** Empty for a variable that is not there, `constructor` included. */
function valueIn(parameters: Parameters, name: string): string {
  return ownMember(parameters, name) ?? ''
}

/** Puts a stage's variables in place of `${stageVariables.name}`; undefined when one is missing. http-apis §7.1 */
export function resolveStageVariables(text: string, variables: Parameters): string | undefined {
  let complete = true
  const resolved = text.replaceAll(/\$\{stageVariables\.([^}]*)\}/g, (_, name: string) => {
    if (!Object.hasOwn(variables, name)) complete = false
    return variables[name] ?? ''
  })
  return complete ? resolved : undefined
}
