import { CATALOG_STATUSES } from './catalog.mjs'
import { listOperations, resolve } from './operations.mjs'

const HEADER = '// Generated from spec/ by `npm run generate`. Do not edit.\n'

/** The exceptions of both documents with their statuses, and the statuses that the catalog dialect has instead. */
export function formatExceptions(aws, connections) {
  return `${HEADER}
/** The exceptions of the management API, with their statuses. */
export const exceptions = ${JSON.stringify(exceptionsOf(aws))} as const

/** The exceptions of @connections, with their statuses. */
export const connectionsExceptions = ${JSON.stringify(exceptionsOf(connections))} as const

/** The statuses that the catalog dialect numbers in its own way. */
export const catalogStatuses: Readonly<Record<number, number>> = ${JSON.stringify(CATALOG_STATUSES)}
`
}

/** Statuses by the names of the schemas that the operations' refusals have, the lowest first. */
function exceptionsOf(document) {
  const found = listOperations(document).flatMap(({ operation }) =>
    Object.entries(operation.responses)
      .filter(([status]) => Number(status) >= 400)
      .map(([status, response]) => [nameOf(resolve(document, response)), Number(status)]),
  )
  return Object.fromEntries(found.filter(([name]) => name).sort(([, a], [, b]) => a - b))
}

function nameOf({ content }) {
  return content?.['application/json']?.schema.$ref?.split('/').at(-1)
}
