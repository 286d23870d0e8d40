import { encodePath } from './path.ts'

/** Where an integration's URI leads for one request. */
export interface Destination {
  readonly origin: string
  /** Path and, if the URI has one, query string: `/v1/pets?source=shop`. */
  readonly target: string
}

type Parameters = Readonly<Record<string, string>>

/**
 * Compiles an integration URI with `{name}` variables. Throws when, without its variables, it is no absolute HTTP(S) URL.
 * Values are percent-encoded as the path they came from; slashes in a greedy value stay.
 */
export function compileUri(uri: string): (parameters: Parameters) => Destination {
  const [, origin = '', target = ''] = /^(https?:\/\/[^/?#]+)([^#]*)/i.exec(uri) ?? []
  const host = new URL(origin.replaceAll(/\{[^}]*\}/g, 'x'))
  const formatTarget = compileUriText(target.startsWith('/') ? target : `/${target}`)
  if (!origin.includes('{'))
    return (parameters) => ({ origin: host.origin, target: formatTarget(parameters) })
  const formatOrigin = compileUriText(origin)
  return (parameters) => ({ origin: formatOrigin(parameters), target: formatTarget(parameters) })
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
      result += index % 2 === 0 ? piece : encode(parameters[piece.replace(/\+$/, '')] ?? '')
    }
    return result
  }
}

/** Puts a stage's variables in place of `${stageVariables.name}`; undefined when one is missing. http-apis facts §7.1 */
export function resolveStageVariables(text: string, variables: Parameters): string | undefined {
  let complete = true
  const resolved = text.replaceAll(/\$\{stageVariables\.([^}]*)\}/g, (_, name: string) => {
    if (!Object.hasOwn(variables, name)) complete = false
    return variables[name] ?? ''
  })
  return complete ? resolved : undefined
}
