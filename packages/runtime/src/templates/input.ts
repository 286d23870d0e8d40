import { ownMember } from '@gatehouse/contract/core'
import { compilePath } from './json-path/compile-path.ts'
import { walkSteps } from './json-path/path.ts'
import { textArgument } from './methods/method.ts'
import { fromJson, type Host, type RenderScope, type Value } from './values/value.ts'
import { writeJson } from './values/write-json.ts'

/** The parameters of a handshake. */
export interface TemplateParams {
  readonly path: Readonly<Record<string, string>>
  readonly querystring: Readonly<Record<string, string>>
  readonly header: Readonly<Record<string, string>>
}

/** `$input` over a body and the handshake's parameters. websocket-apis §8.1 */
export function createInput(body: string, params: TemplateParams): Host {
  let parsed: { readonly json: unknown } | undefined
  const find = (args: readonly Value[], scope: RenderScope) => {
    parsed ??= { json: parseBody(body) }
    return findPath(args.length === 0 ? '$' : textArgument(args, 0, scope), parsed.json, scope)
  }
  return {
    isHost: true,
    get: (name) => (name === 'body' ? body || '{}' : null),
    call(name, args, scope) {
      if (name === 'json') return formatFound(find(args, scope), scope)
      if (name === 'path') return fromJson(find(args, scope), scope.budget.spend)
      if (name !== 'params') return null
      scope.budget.spend(countParams(params))
      return args.length === 0 ? allParams(params) : findParam(params, textArgument(args, 0, scope))
    },
  }
}

/** *Assumed*: a body that is not JSON is a text, and an absent one an empty object. websocket-apis §8.1 */
function parseBody(body: string): unknown {
  if (body === '') return {}
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

/** Undefined where a definite path leads nowhere. */
function findPath(text: string, root: unknown, { budget }: RenderScope): unknown {
  const { steps, isDefinite } = compilePath(text, budget.spend)
  const found = walkSteps(steps, root, { root, budget, spend: budget.spend })
  return isDefinite ? found[0] : found
}

/** What is not there is an empty text. */
function formatFound(found: unknown, { budget }: RenderScope): string {
  return writeJson(found ?? (found === null ? null : ''), budget)
}

function countParams(params: TemplateParams): number {
  return Object.values(params).reduce((sum, group) => sum + Object.keys(group).length, 0)
}

function allParams({ path, querystring, header }: TemplateParams): Value {
  return new Map<string, Value>([
    ['path', new Map(Object.entries(path))],
    ['querystring', new Map(Object.entries(querystring))],
    ['header', new Map(Object.entries(header))],
  ])
}

/** The first of path, query and header that has it. *Assumed*: the name of a header in any case. websocket-apis §8.1 */
function findParam({ path, querystring, header }: TemplateParams, name: string): string {
  for (const params of [path, querystring, header]) {
    const value = ownMember(params, name)
    if (value !== undefined) return value
  }
  const lower = name.toLowerCase()
  return Object.entries(header).find(([key]) => key.toLowerCase() === lower)?.[1] ?? ''
}
