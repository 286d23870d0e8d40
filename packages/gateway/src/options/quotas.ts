import type { Kind } from '@gatehouse/command-line'
import { QUOTAS, type Quotas } from '@gatehouse/control/calls'
import type { Limit } from '@gatehouse/runtime'

/** What may differ from the service: how many of each resource there may be, and how many requests an account has. */
export interface QuotaOptions {
  readonly quotas: Partial<Quotas>
  readonly accountLimit: Partial<Limit>
}

/** `routesPerApi` → `routes-per-api` */
type KebabCase<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${KebabCase<Rest>}`
  : ''

type QuotaName = KebabCase<keyof Quotas & string> | 'throttle-rate' | 'throttle-burst'

/** Quotas in a configuration: as on the command line, or by name. */
export const QUOTAS_KIND: Kind<string | { readonly [Name in QuotaName]?: number | 'unlimited' | undefined }> =
  {
    schema: {
      anyOf: [
        { type: 'string' },
        { type: 'object', additionalProperties: { anyOf: [{ type: 'integer' }, { const: 'unlimited' }] } },
      ],
    },
  }

/** The quotas that are throttles: tokens a second, and tokens at most. */
const THROTTLES: ReadonlyMap<string, keyof Limit> = new Map([
  ['throttle-rate', 'rate'],
  ['throttle-burst', 'burst'],
])

const RESOURCES: ReadonlyMap<string, keyof Quotas> = new Map(
  Object.keys(QUOTAS).map((name) => [toKebabCase(name), name as keyof Quotas]),
)

/** The names that the command line knows quotas by: `routes-per-api`. */
export const QUOTA_NAMES: readonly string[] = [...RESOURCES.keys(), ...THROTTLES.keys()]

/** Parses `routes-per-api=500,apis=unlimited`; undefined when a name is unknown or a limit is not a number. */
export function parseQuotas(text: string): QuotaOptions | undefined {
  const quotas: Partial<Record<keyof Quotas, number>> = {}
  const accountLimit: Partial<Record<keyof Limit, number>> = {}
  for (const item of text.split(',').filter(Boolean)) {
    const [, name = '', limit = ''] = /^([a-z-]+)=(\d{1,9}|unlimited)$/.exec(item) ?? []
    const quota = RESOURCES.get(name)
    const throttle = THROTTLES.get(name)
    const value = limit === 'unlimited' ? Number.POSITIVE_INFINITY : Number(limit)
    if (quota) quotas[quota] = value
    else if (throttle) accountLimit[throttle] = value
    else return undefined
  }
  return { quotas, accountLimit }
}

function toKebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
