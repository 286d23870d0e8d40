import { OPTIONS } from './option-table.ts'

/** Members whose values are not one text or number. */
const TEXTS = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }
const SPECIAL: Readonly<Record<string, object>> = {
  allowedHosts: TEXTS,
  corsOrigins: TEXTS,
  quotas: {
    anyOf: [
      { type: 'string' },
      { type: 'object', additionalProperties: { anyOf: [{ type: 'integer' }, { const: 'unlimited' }] } },
    ],
  },
  vpcTargets: {
    type: 'object',
    additionalProperties: TEXTS,
  },
}

/** Members that are called otherwise than their options. */
const MEMBERS: Readonly<Record<string, string>> = {
  'vpc-target': 'vpcTargets',
  'allowed-host': 'allowedHosts',
  'cors-origin': 'corsOrigins',
}

/** The JSON Schema of `gatehouse.config.json`, made of the options themselves. */
export function createConfigSchema(): object {
  const members = Object.entries(OPTIONS)
    .filter(([name]) => name !== 'config')
    .map(([name, { value, help, ...rest }]) => {
      const member = MEMBERS[name] ?? toMember(name)
      const type = SPECIAL[member] ?? typeOf(value)
      const fallback =
        'fallback' in rest && rest.fallback !== '' ? { default: toValue(value, rest.fallback) } : {}
      return [member, { description: help, ...type, ...fallback }] as const
    })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'gatehouse.config.json',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(members) },
    additionalProperties: false,
  }
}

function typeOf(value: string): object {
  if (value === '') return { type: 'boolean' }
  return { type: value === '<number>' ? 'integer' : 'string' }
}

function toValue(value: string, fallback: string): string | number {
  return value === '<number>' ? Number(fallback) : fallback
}

/** `tls-port` → `tlsPort` */
function toMember(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
