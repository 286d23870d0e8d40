import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { ownMember } from '@gatehouse/contract/core'
import type { DocumentReader } from '../../documents/read-document.ts'

/**
 * The variables of `useDotenv`: of `.env.<stage>` or, where that is not there, of `.env`. What the environment has already wins; `$NAME` and
 * `${NAME:-default}` in values are expanded.
 */
export function readDotEnv(
  {
    folder,
    stage,
    reader,
  }: { readonly folder: string; readonly stage: string; readonly reader: DocumentReader },
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const file = [join(folder, `.env.${stage}`), join(folder, '.env')].find((one) => reader.has(one))
  if (file === undefined) return env
  const written = parseEnv(reader.readText(file))
  const names = Object.keys(written)
  return {
    ...Object.fromEntries(names.map((name) => [name, expand(written[name] ?? '', { written, env })])),
    ...env,
  }
}

interface Values {
  readonly written: Readonly<Record<string, string | undefined>>
  readonly env: Readonly<Record<string, string | undefined>>
}

/** `depth` ends what names itself. */
function expand(text: string, values: Values, depth = 0): string {
  const find = (name: string) => {
    const set = ownMember(values.env, name) ?? ownMember(values.written, name)
    return set === undefined || depth > 9 ? set : expand(set, values, depth + 1)
  }
  return text.replaceAll(
    /\\\$|\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g,
    (all, braced: string | undefined, otherwise: string | undefined, bare: string | undefined) =>
      all === '\\$' ? '$' : (find(braced ?? bare ?? '') ?? otherwise ?? ''),
  )
}
