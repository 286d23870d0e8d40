import { readFile } from 'node:fs/promises'
import { matchOperation, type OperationName } from '@gatehouse/contract'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { validateOutput } from '@stoplight/prism-http/dist/validator/index.js'

/** An exchange with a server of the contract. */
export interface Exchanged {
  readonly method: string
  /** Below the dialect's base path. */
  readonly path: string
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: unknown
}

/** Judges answers by a published document, with another tool than the one that made them. */
export interface PrismCheck {
  /** What the document does not allow, one line each; an undocumented status is one. Unknown operations have none. */
  violations(exchanged: Exchanged): string[]
  /** The operations and statuses that were judged so far: `CreateApi 201`. */
  readonly judged: ReadonlySet<string>
}

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses?: { default?: unknown } }>>>
  >
}

/** A judge by the document of a dialect, through Prism's own validators. */
export async function createPrismCheck(dialect: 'aws' | 'catalog'): Promise<PrismCheck> {
  const file = new URL(`../../../packages/contract/documents/${dialect}/openapi.json`, import.meta.url)
  const document = JSON.parse(await readFile(file, 'utf8')) as Document
  // What the document says of any other status would make every status a documented one.
  for (const item of Object.values(document.paths))
    for (const operation of Object.values(item)) delete operation.responses?.default
  const resources = await getHttpOperationsFromSpec(document)
  const byName = new Map(resources.map((resource) => [resource.iid as OperationName, resource]))
  const judged = new Set<string>()
  return {
    judged,
    violations({ method, path, status, headers, body }) {
      const name = matchOperation(method, path.split('?')[0] ?? '')?.name
      const resource = name && byName.get(name)
      if (!resource) return []
      judged.add(`${name} ${status}`)
      const element = { statusCode: status, headers: singleValues(headers), body: body as object }
      const result = validateOutput({ resource, element })
      if (result._tag === 'Right') return []
      return result.left.map((it) => `${name} ${status} ${it.path?.join('.') ?? ''}: ${it.message}`)
    },
  }
}

function singleValues(headers: Exchanged['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
  )
}
