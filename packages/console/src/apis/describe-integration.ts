import type { Integration } from '@gatehouse/contract'

/** Where an integration leads, in as few words as tell it from others. */
export function describeIntegration({
  integrationType,
  integrationSubtype,
  integrationMethod,
  integrationUri = '',
}: Integration): string {
  if (integrationType === 'MOCK') return 'mock'
  if (integrationSubtype) return integrationSubtype
  const [, name] = /:function:([^/]+)/.exec(integrationUri) ?? []
  if (name) return `λ ${name}`
  return [integrationMethod, integrationUri.replace(/^https?:\/\//, '')].filter(Boolean).join(' ')
}
