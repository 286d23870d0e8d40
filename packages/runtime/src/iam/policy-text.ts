import { ANY, type Glob, ONE, parseGlob } from './glob.ts'
import { findConditionKey, type PolicyRequest } from './policy-request.ts'

/** What a text of a policy is for a request; `absent` where it names a value that the request has not, `unknown` where the gateway cannot tell. */
export type Resolved<T> = T | 'absent' | 'unknown'

/** `${aws:username}` */
interface Variable {
  readonly name: string
  /** What stands for it where a request has no such value. */
  readonly fallback: string | undefined
}

/** A text of a policy, its wildcards and variables found: one element for each character. */
export type PolicyText = readonly (Glob[number] | Variable)[]

const VARIABLE = /^\$\{\s*([\w:/.@=+-]+)\s*(?:,\s*'([^']*)'\s*)?\}/
const ESCAPED = /^\$\{([*?$])\}/

/**
 * Finds the wildcards of a text and, where its policy has them, its variables: `${aws:username}`, `${aws:username, 'nobody'}`, and
 * `${*}`, `${?}`, `${$}` for these characters themselves. Undefined where a variable is malformed. Source: the IAM user guide, "IAM
 * policy elements: Variables and tags".
 */
export function parsePolicyText(text: string, hasVariables: boolean): PolicyText | undefined {
  if (!hasVariables || !text.includes('${')) return parseGlob(text)
  const parsed: PolicyText[number][] = []
  let rest = text
  while (rest !== '') {
    const at = rest.indexOf('${')
    parsed.push(...parseGlob(at === -1 ? rest : rest.slice(0, at)))
    if (at === -1) break
    rest = rest.slice(at)
    const [escaped, character] = ESCAPED.exec(rest) ?? []
    const [variable, name, fallback] = VARIABLE.exec(rest) ?? []
    if (character !== undefined) parsed.push(character)
    else if (name !== undefined) parsed.push({ name, fallback })
    else return undefined
    rest = rest.slice((escaped ?? variable)?.length)
  }
  return parsed
}

/** Whether a text is the same for every request. */
export function isFixed(text: PolicyText): text is Glob {
  return text.every((it) => typeof it !== 'object')
}

/** A text with the values of a request in the place of its variables. What stands in a value is never a wildcard. */
export function resolveText(text: PolicyText, request: PolicyRequest): Resolved<Glob> {
  if (isFixed(text)) return text
  const resolved: Glob[number][] = []
  for (const it of text) {
    if (typeof it !== 'object') {
      resolved.push(it)
      continue
    }
    const read = findConditionKey(it.name)
    if (!read) return 'unknown'
    const value = read(request) ?? it.fallback
    if (value === undefined) return 'absent'
    resolved.push(...value.split(''))
  }
  return resolved
}

/** The characters of a pattern, its wildcards as they are written. */
export function formatGlob(glob: Glob): string {
  return glob
    .map((it) => {
      if (it === ANY) return '*'
      return it === ONE ? '?' : it
    })
    .join('')
}
