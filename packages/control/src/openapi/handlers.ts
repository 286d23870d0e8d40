import type { ApiRecord, HandlerTable } from '../call/call.ts'
import { badRequest } from '../call/service-error.ts'
import { present } from '../resources/apis/present.ts'
import { exportApi } from './export/export-api.ts'
import { importApi, reimportApi } from './import/import-api.ts'

/** The operations that read and write the definition of an HTTP API as an OpenAPI document. management §3 */
export const definitions = {
  async ImportApi(call) {
    return present(await importApi(call, call), call)
  },

  async ReimportApi(call) {
    requireHttp(call.found.api)
    return present(await reimportApi(call, call.found.api, call), call)
  },

  async ExportApi(call) {
    requireHttp(call.found.api)
    return exportApi(call, call.found.api, call.query)
  },
} satisfies Partial<HandlerTable>

/** *Assumed*: the text. management §8.3 */
function requireHttp({ protocolType }: ApiRecord): void {
  if (protocolType === 'HTTP') return
  throw badRequest('Import and export are currently not supported for this API protocol type.')
}
