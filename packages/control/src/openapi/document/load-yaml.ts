import { createRequire } from 'node:module'
import type * as Yaml from 'js-yaml'

const require = createRequire(import.meta.url)

/**
 * The YAML library, loaded when the first document asks for it: the gateway starts without it. It is loaded at once rather than
 * awaited, for a transaction awaits nothing but its store.
 */
export function loadYaml(): typeof Yaml {
  return require('js-yaml') as typeof Yaml
}
