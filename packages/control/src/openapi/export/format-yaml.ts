import { loadYaml } from '../document/load-yaml.ts'

/**
 * YAML as the service prints it: every text in quotes, keys without, lists in line with the key that they belong to.
 * management §3.3
 */
export function formatYaml(value: object): string {
  return loadYaml().dump(JSON.parse(JSON.stringify(value)), {
    forceQuotes: true,
    quoteStyle: 'double',
    seqNoIndent: true,
    noRefs: true,
    lineWidth: -1,
  })
}
