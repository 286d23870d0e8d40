import { createRequire } from 'node:module'

/** What is used of js-yaml. */
interface Yaml {
  load(text: string, options: { schema: Schema; maxDepth: number }): unknown
  dump(value: unknown, options: DumpOptions): string
  readonly FAILSAFE_SCHEMA: Schema
  readonly types: Readonly<Record<'null' | 'bool' | 'int' | 'merge', unknown>>
}

interface Schema {
  extend(types: { implicit: readonly unknown[] }): Schema
}

interface DumpOptions {
  readonly forceQuotes: boolean
  readonly quotingType: '"'
  readonly noArrayIndent: boolean
  readonly noRefs: boolean
  readonly lineWidth: number
}

const require = createRequire(import.meta.url)

/**
 * The YAML library, loaded when the first document asks for it: the gateway starts without it. It is loaded at once rather than
 * awaited, for a transaction awaits nothing but its store.
 */
export function loadYaml(): Yaml {
  return require('js-yaml') as Yaml
}
