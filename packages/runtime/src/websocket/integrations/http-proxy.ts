import { removeHeader } from '../../exchange/raw-headers.ts'
import type { Facts } from '../facts/facts.ts'
import { isFault } from '../facts/fault.ts'
import { toBackendHeaders } from '../mappings/headers.ts'
import { decodeBase64, NOT_BASE64 } from '../mappings/request-templates.ts'
import type { CallDraft } from './call.ts'
import { compileHttpCall } from './http-call.ts'
import { type CompileIntegration, failed } from './integration.ts'

/** HTTP_PROXY: the handshake or the message as it is, the backend's answer as it is. websocket-apis §5.5 */
export const compileHttpProxy: CompileIntegration = (source) => {
  const call = compileHttpCall(source)
  if (isFault(call)) return call
  const { newTraceId } = source.seams
  const decodes = source.integration.contentHandlingStrategy === 'CONVERT_TO_BINARY'
  return async (facts) => {
    if (decodes && !facts.exchange && decodeBase64(facts.message.text) === undefined)
      return failed(NOT_BASE64)
    const { result, integration } = await call(toDraft(facts, newTraceId, decodes), facts)
    return isFault(result) ? failed(result, integration) : { result, integration }
  }
}

function toDraft({ exchange, message }: Facts, newTraceId: () => string, decodes: boolean): CallDraft {
  const { text } = message
  if (!exchange) return { headers: [], query: '', body: decodes ? (decodeBase64(text) ?? '') : text }
  const headers = removeHeader(toBackendHeaders(exchange, newTraceId), 'host')
  return { headers, query: exchange.query, body: '' }
}
