import { formatProxyEvent } from '../events/proxy-event.ts'
import { isFault } from '../facts/fault.ts'
import { type CompileIntegration, failed, toFault } from './integration.ts'
import { compileLambdaCall } from './lambda-call.ts'
import { parseProxyResult } from './lambda-result.ts'

/** AWS_PROXY: the event to the function, what it returns to the client. websocket-apis §5.2 */
export const compileLambdaProxy: CompileIntegration = (source) => {
  const call = compileLambdaCall(source)
  if (isFault(call)) return call
  const { newTraceId } = source.seams
  return async (facts) => {
    const { result, integration } = await call(formatProxyEvent(facts, newTraceId), facts)
    if ('failure' in result) return failed(toFault(result), integration)
    const reply = parseProxyResult(result.payload)
    return isFault(reply)
      ? failed(reply, integration)
      : { result: reply, integration: { ...integration, status: reply.status } }
  }
}
