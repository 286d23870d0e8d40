import { listOperations } from './operations.mjs'

const SHARED = '#/components/responses/QuotaReached'

/**
 * Gives each operation that makes something there may be only so many of a 429 of its own, in place: the shared one with what the quota is
 * of, as its `x-quota` says. management §1.3
 */
export function writeQuotas(document) {
  const { responses } = document.components
  const shared = responses.QuotaReached
  for (const { name, operation } of listOperations(document)) {
    if (operation.responses[429]?.$ref !== SHARED) continue
    const own = `${name}${SHARED.split('/').at(-1)}`
    responses[own] = fill(shared, operation['x-quota'])
    operation.responses[429] = { $ref: SHARED.replace('QuotaReached', own) }
  }
  if (shared) delete responses.QuotaReached
}

function fill(node, quota) {
  const text = JSON.stringify(node)
  return JSON.parse(text.replaceAll('{kind}', quota.kind).replaceAll('{holder}', quota.holder))
}
