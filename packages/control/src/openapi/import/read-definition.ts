import { checkReferences } from '../read/check-references.ts'
import { type BasePathMode, readPrefix } from './base-path.ts'
import type { Definition } from './definition.ts'
import { ignoreUnsupported } from './ignore-unsupported.ts'
import { readApi } from './read-api.ts'
import { readAuthorizers } from './read-authorizers.ts'
import { createIntegrations } from './read-integrations.ts'
import { readRoutes } from './read-routes.ts'
import type { Reading } from './reading.ts'

/** What a document defines. What cannot be read is told to `findings` and left out. management §3.1 */
export function readDefinition(reading: Reading, basepath: BasePathMode): Definition {
  checkReferences(reading.document, reading.findings)
  ignoreUnsupported(reading)
  const integrations = createIntegrations(reading)
  const authorizers = readAuthorizers(reading)
  const prefix = readPrefix(reading.document, basepath)
  const routes = readRoutes(reading, { integrations, authorizers, prefix })
  integrations.addUnused()
  return { api: readApi(reading), authorizers, integrations: integrations.all, routes }
}
