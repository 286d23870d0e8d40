import { checkReferences } from '../parse/check-references.ts'
import { type BasePathMode, readPrefix } from './base-path.ts'
import type { Definition } from './definition.ts'
import { ignoreUnsupported } from './ignore-unsupported.ts'
import type { ImportContext } from './import-context.ts'
import { readApi } from './read-api.ts'
import { readAuthorizers } from './read-authorizers.ts'
import { createIntegrations } from './read-integrations.ts'
import { readRoutes } from './read-routes.ts'

/** What a document defines. What cannot be read is told to `findings` and left out. management §3.1 */
export function readDefinition(context: ImportContext, basepath: BasePathMode): Definition {
  checkReferences(context.document, context.findings)
  ignoreUnsupported(context)
  const integrations = createIntegrations(context)
  const authorizers = readAuthorizers(context)
  const prefix = readPrefix(context.document, basepath)
  const routes = readRoutes(context, { integrations, authorizers, prefix })
  integrations.addUnused()
  return { api: readApi(context), authorizers, integrations: integrations.all, routes }
}
