import type { Cors, Snapshot, Tags } from '@gatehouse/contract'
import type { Members } from '../document/document.ts'
import { toComponents } from './to-components.ts'
import { toPaths } from './to-paths.ts'

/** What a document says that is not in the configuration. */
export interface ServerAddress {
  /** The API's address, without a stage. */
  readonly endpoint: string
  /** Empty, or the stage with a slash before it. */
  readonly basePath: string
  readonly tags: Tags
}

/** An API's configuration as a document, its members in the service's order. Members may be undefined. management §3.3 */
export function toDocument(snapshot: Snapshot, address: ServerAddress): Members {
  const { api } = snapshot
  return {
    openapi: '3.0.1',
    info: { title: api.name, description: api.description, version: versionOf(api) },
    servers: [toServer(snapshot, address)],
    tags: toTags(address.tags),
    paths: toPaths(snapshot),
    components: toComponents(snapshot),
    'x-amazon-apigateway-cors': api.corsConfiguration && toCors(api.corsConfiguration),
    'x-amazon-apigateway-importexport-version': '1.0',
  }
}

/** An API without a version has the time of its creation: `2025-06-20 17:22:45UTC`. */
function versionOf({ version, createdDate }: Snapshot['api']): string {
  return version ?? createdDate.replace('T', ' ').replace('Z', 'UTC')
}

function toServer({ api }: Snapshot, { endpoint, basePath }: ServerAddress): Members {
  return {
    url: `${endpoint}/{basePath}`,
    variables: { basePath: { default: basePath } },
    'x-amazon-apigateway-endpoint-configuration': api.disableExecuteApiEndpoint
      ? { disableExecuteApiEndpoint: true }
      : undefined,
  }
}

/** *Assumed*: tags are told where an import reads them, and not at all when there are none. management §8.3 */
function toTags(tags: Tags): Members[] | undefined {
  const entries = Object.entries(tags)
  if (entries.length === 0) return undefined
  return entries.map(([name, value]) => ({ name, 'x-amazon-apigateway-tag-value': value }))
}

function toCors(cors: Cors): Members {
  return {
    allowMethods: cors.allowMethods,
    allowHeaders: cors.allowHeaders,
    exposeHeaders: cors.exposeHeaders,
    maxAge: cors.maxAge ?? 0,
    allowCredentials: cors.allowCredentials ?? false,
    allowOrigins: cors.allowOrigins,
  }
}
