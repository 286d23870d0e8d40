import { chain } from '../../chain.ts'
import { isFault } from '../fault.ts'
import { compileIntegrationResponses } from '../integration-responses.ts'
import { compileRequestTemplates } from '../request-templates.ts'
import { compileHttpCall } from './http-call.ts'
import { type CompileIntegration, failed } from './integrate.ts'

/** HTTP: template, backend, integration response. A backend's error is data as long as a response matches it. websocket-apis facts §5.5 */
export const compileHttp: CompileIntegration = (plans) => {
  const call = compileHttpCall(plans)
  if (isFault(call)) return call
  const mapRequest = compileRequestTemplates(plans.integration)
  const respond = compileIntegrationResponses(plans.responses)
  return (facts) => {
    const body = mapRequest(facts)
    if (isFault(body)) return failed(body)
    return chain(call({ headers: [], query: '', body }, facts), ({ result, integration }) => {
      if (isFault(result)) return failed(result, integration)
      const reply = respond({ ...result, subject: String(result.status) }, facts)
      return isFault(reply) ? failed(reply, integration) : { result: reply, integration }
    })
  }
}
