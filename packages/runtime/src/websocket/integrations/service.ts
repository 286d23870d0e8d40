import { isFault } from '../facts/fault.ts'
import { withTemplates } from './call.ts'
import type { CompileIntegration } from './integration.ts'
import { compileServiceCall } from './service-call.ts'

/** AWS with a service other than Lambda: template, signed call, integration response. websocket-apis §5.5, §6.2 */
export const compileService: CompileIntegration = (source) => {
  const call = compileServiceCall(source)
  return isFault(call) ? call : withTemplates(source, call)
}
