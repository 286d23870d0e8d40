import { QUOTAS, type Quotas } from '@gatehouse/control'

/** Quotas by the name that the command line knows them by: `routes-per-api`. */
export const QUOTA_NAMES: Readonly<Record<string, keyof Quotas>> = Object.fromEntries(
  Object.keys(QUOTAS).map((name) => [toKebabCase(name), name as keyof Quotas]),
)

/** Parses `routes-per-api=500,apis=unlimited`; undefined when a name is unknown or a limit is no number. */
export function parseQuotas(text: string): Partial<Quotas> | undefined {
  const quotas: Partial<Record<keyof Quotas, number>> = {}
  for (const item of text.split(',').filter(Boolean)) {
    const [, name = '', limit = ''] = /^([a-z-]+)=(\d{1,9}|unlimited)$/.exec(item) ?? []
    const quota = QUOTA_NAMES[name]
    if (!quota) return undefined
    quotas[quota] = limit === 'unlimited' ? Number.POSITIVE_INFINITY : Number(limit)
  }
  return quotas
}

function toKebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
