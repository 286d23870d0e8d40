import type { Option, OptionTable } from './option.ts'

/** The JSON Schema of a configuration file, made of the options that it may give. */
export function createOptionSchema(title: string, table: OptionTable): object {
  const members = Object.entries(table).map(
    ([member, option]) =>
      [member, { description: option.help, ...option.kind.schema, ...defaultFor(option) }] as const,
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(members) },
    additionalProperties: false,
  }
}

function defaultFor({ fallback, parse, flag }: Option): object {
  if (fallback === undefined || fallback === '') return {}
  return { default: parse(fallback, flag) }
}
