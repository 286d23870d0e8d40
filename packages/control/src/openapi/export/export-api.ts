import type { QueryOf, Snapshot, Stage } from '@gatehouse/contract'
import type { Reader } from '@gatehouse/store'
import type { ApiRecord, CallContext, ExportedDocument } from '../../call/call.ts'
import { missing } from '../../call/locate.ts'
import { badRequest } from '../../call/service-error.ts'
import { readCurrent, readSnapshot } from '../../deploy/snapshots.ts'
import { formatJson } from './format-json.ts'
import { formatYaml } from './format-yaml.ts'
import { toDocument } from './to-document.ts'
import { withoutExtensions } from './without-extensions.ts'

type Place = CallContext & { readonly tx: Reader }

/** An HTTP API as an OpenAPI 3.0 document: as a stage serves it, or as it is now. management §3.3 */
export async function exportApi(
  call: Place,
  api: ApiRecord,
  { outputType, stageName, includeExtensions = true }: QueryOf<'ExportApi'>,
): Promise<ExportedDocument> {
  const snapshot =
    stageName === undefined
      ? await readCurrent(call.tx, call.at, api.apiId)
      : await readDeployed(call, api.apiId, stageName)
  if (snapshot.routes.length === 0) throw nothingToExport()
  const whole = toDocument(snapshot, {
    endpoint: call.endpointOf(api, call.scope),
    basePath: stageName === undefined || stageName === '$default' ? '' : `/${stageName}`,
    tags: api.tags,
  })
  const document = includeExtensions ? whole : withoutExtensions(whole)
  return outputType === 'JSON'
    ? { contentType: 'application/json', text: formatJson(document) }
    : { contentType: 'application/yaml', text: formatYaml(document) }
}

async function readDeployed({ tx, at }: Place, apiId: string, stageName: string): Promise<Snapshot> {
  const stage = await tx.get<Stage>(at.stages(apiId), stageName)
  if (!stage) throw missing('stageName', stageName)
  const { deploymentId } = stage
  const snapshot = deploymentId && (await readSnapshot(tx, { at, apiId, deploymentId }))
  if (!snapshot) throw notDeployed(stageName)
  return snapshot
}

/** *Assumed*: the text. The service refuses to export an API without routes. management §8.3 */
function nothingToExport() {
  return badRequest('Unable to export API because no routes exist in this API')
}

/** *Assumed*: the text. management §8.3 */
function notDeployed(stageName: string) {
  return badRequest(`Unable to export API because no deployment exists on stage ${stageName}`)
}
