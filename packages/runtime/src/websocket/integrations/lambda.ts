import { parseJsonObject } from '@gatehouse/contract/core'
import { textOf } from '../../exchange/body-text.ts'
import { isFault } from '../facts/fault.ts'
import { compileRequestParameters } from '../mappings/request-mappings.ts'
import { compileRequestTemplates } from '../mappings/request-templates.ts'
import { compileIntegrationResponses } from '../mappings/response-mappings.ts'
import { type CompileIntegration, failed, type Integrate, toFault } from './integration.ts'
import { compileLambdaCall } from './lambda-call.ts'

/**
 * AWS with a function: the template is the event, what the function returns is the answer, and its `errorMessage` chooses the
 * integration response. websocket-apis §5.5, §6.2
 */
export const compileLambda: CompileIntegration = (source) => {
  const call = compileLambdaCall(source)
  if (isFault(call)) return call
  const mapRequest = compileRequestTemplates(source.integration)
  const parametersOf = compileRequestParameters(
    source.integration.requestParameters,
    source.route.requestParameters,
  )
  const respond = compileIntegrationResponses(source.responses)
  const integrate: Integrate = async (facts) => {
    const event = mapRequest(facts)
    if (isFault(event)) return failed(event)
    const payload = textOf(event) || '{}'
    if (!isJson(payload))
      return failed({ fault: 'configuration', detail: 'the event for the function is not JSON' })
    const isAsynchronous = parametersOf(facts).some(
      ({ place, name, value }) =>
        place === 'header' && name.toLowerCase() === 'x-amz-invocation-type' && value === 'Event',
    )
    const { result, integration } = isAsynchronous
      ? startOnly(call(payload, facts))
      : await call(payload, facts)
    if ('failure' in result && result.failure !== 'error') return failed(toFault(result), integration)
    if ('failure' in result) facts.executionLog?.fail(facts, toFault(result))
    const backend = 'failure' in result ? toErrorAnswer(result.detail) : toAnswer(result.payload)
    const reply = respond(backend, facts)
    return isFault(reply) ? failed(reply, integration) : { result: reply, integration }
  }
  return integrate
}

/** An asynchronous invocation: its result is not waited for. websocket-apis §5.2 */
function startOnly(
  invocation: ReturnType<Exclude<ReturnType<typeof compileLambdaCall>, { fault: unknown }>>,
) {
  invocation.catch(() => undefined)
  return { result: { payload: '' }, integration: { status: 202 } } as const
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What a function returned. An `errorMessage` in it is what selects the response; without one the subject is empty. */
function toAnswer(payload: string) {
  return { status: 200, headers: [], body: payload, subject: errorMessageOf(payload) }
}

function errorMessageOf(payload: string): string {
  const { errorMessage } = parseJsonObject(payload) ?? {}
  return typeof errorMessage === 'string' ? errorMessage : ''
}

/** A function that threw. *Assumed*: a handshake is refused with 502 then, by whichever response matches. websocket-apis §5.7 */
function toErrorAnswer(errorMessage: string) {
  return { status: 502, headers: [], body: JSON.stringify({ errorMessage }), subject: errorMessage }
}
