import { ALL_OPTIONS } from './all-options.ts'
import type { Option } from './option.ts'

/** The JSON Schema of `gatehouse.config.json`, made of the options themselves. */
export function createConfigSchema(): object {
  const members = ALL_OPTIONS.filter(([member]) => member !== 'config').map(
    ([member, option]) =>
      [member, { description: option.help, ...option.kind.schema, ...defaultFor(option) }] as const,
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'gatehouse.config.json',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(members) },
    additionalProperties: false,
  }
}

function defaultFor({ fallback, parse, flag }: Option): object {
  if (fallback === undefined || fallback === '') return {}
  return { default: parse(fallback, flag) }
}
