import type { OpenApi } from '../document/api-document.ts'
import { importedParts } from '../document/imported-parts.ts'
import { isSame } from '../document/normalize.ts'

/** What an import of the second document would change in an API of the first, a line each: `+ GET /pets`, `~ CORS`, `- authorizer door`. */
export function describeOpenApi(before: OpenApi = {}, after: OpenApi = {}): string[] {
  const [old, now] = [importedParts(before), importedParts(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])]
  return names.flatMap((name) => {
    const sign = signOf(old.get(name), now.get(name))
    return sign === undefined ? [] : [`${sign} ${name}`]
  })
}

function signOf(old: unknown, now: unknown): '+' | '-' | '~' | undefined {
  if (isSame(old, now)) return undefined
  if (old === undefined) return '+'
  return now === undefined ? '-' : '~'
}
