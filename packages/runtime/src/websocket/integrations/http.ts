import { isFault } from '../facts/fault.ts'
import { withTemplates } from './call.ts'
import { compileHttpCall } from './http-call.ts'
import type { CompileIntegration } from './integration.ts'

/** HTTP: template, backend, integration response. websocket-apis §5.5 */
export const compileHttp: CompileIntegration = (source) => {
  const call = compileHttpCall(source)
  return isFault(call) ? call : withTemplates(source, call)
}
