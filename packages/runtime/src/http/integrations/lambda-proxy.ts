import { MAX_BODY_BYTES, readBody } from '../../exchange/read-body.ts'
import { recordingOf } from '../../exchange/recording.ts'
import { resolveFunctionArn } from '../../lambda/resolve-function-arn.ts'
import type { InvocationFailure, InvocationResult } from '../../seams/functions.ts'
import { formatEventV1 } from '../events/event-v1.ts'
import { formatEventV2 } from '../events/event-v2.ts'
import { type FunctionRequest, toFunctionHeaders } from '../events/function-request.ts'
import { causeOf } from '../facts/cause-of.ts'
import type { Facts } from '../facts/facts.ts'
import { type Fault, type FaultCode, isFault } from '../facts/fault.ts'
import { toReadableBody } from '../mappings/mapping-value.ts'
import { compileRequestMappings, type RequestDraft } from '../mappings/request-mappings.ts'
import type { CompiledIntegration, Incoming, IntegrationSource, Outgoing } from './integration.ts'
import { type PayloadFormat, parseFunctionResult } from './lambda-result.ts'

type Returned = Exclude<InvocationResult, InvocationFailure>

/** The largest event that Lambda takes. Source: Lambda's quotas, "Invocation payload". */
const MAX_EVENT_BYTES = 6_291_556

const FORMATS: Readonly<Record<PayloadFormat, (request: FunctionRequest) => object>> = {
  '1.0': formatEventV1,
  '2.0': formatEventV2,
}

/** Compiles an AWS_PROXY integration of a Lambda function; a fault when its URI names none. http-apis §5.3–5.5 */
export function compileLambdaProxy({
  integration,
  configuration,
  seams,
}: IntegrationSource): CompiledIntegration | Fault {
  const { stageVariables } = configuration.stage
  const { integrationUri = '', requestParameters, timeoutInMillis: timeoutMs } = integration
  const functionArn = resolveFunctionArn(integrationUri, stageVariables)
  if (functionArn === undefined)
    return { fault: 'internal', integrationError: `${integrationUri} does not name a Lambda function` }
  const format: PayloadFormat = integration.payloadFormatVersion === '2.0' ? '2.0' : '1.0'
  const mappings = compileRequestMappings(requestParameters, stageVariables)

  function buildEvent(facts: Facts, body: Uint8Array): object {
    const { exchange } = facts
    const draft: RequestDraft = {
      query: exchange.query,
      headers: toFunctionHeaders(facts, body.length, seams.newTraceId),
    }
    const readings = { facts, headers: exchange.headers, body: toReadableBody(body) }
    return FORMATS[format]({ facts, body, ...(mappings?.apply(draft, readings) ?? draft) })
  }

  const send = async (payload: string, facts: Facts): Promise<Incoming> => {
    const recording = recordingOf(facts.exchange)
    const cause = recording && causeOf(facts, recording)
    const result = await seams.functions.invoke({ functionArn, payload, timeoutMs, cause })
    const incoming = 'failure' in result ? toFailed(result) : toAnswered(result, format)
    const { answer, told } = incoming
    if (isFault(answer))
      seams.tell(answer.integrationError ?? '', { functionArn, requestId: told?.requestId })
    return incoming
  }

  return {
    async mapRequest(facts): Promise<Outgoing | Fault> {
      const body = await readBody(facts.exchange.body, MAX_BODY_BYTES)
      if (!body) return { fault: 'requestTooLarge' }
      const event = buildEvent(facts, body)
      const payload = JSON.stringify(event)
      if (Buffer.byteLength(payload) > MAX_EVENT_BYTES) return { fault: 'requestTooLarge' }
      return { explain: () => ({ functionArn, event, timeoutMs }), send: () => send(payload, facts) }
    },
  }
}

function toAnswered({ payload, requestId }: Returned, format: PayloadFormat): Incoming {
  return { answer: parseFunctionResult(payload, format), told: { requestId, serviceStatus: 200 } }
}

function toFailed(failed: InvocationFailure): Incoming {
  const { fault, serviceStatus } = FAILURES[failed.failure]
  const answer: Fault = {
    fault,
    integrationError: describeFailure(failed),
    ...(failed.failure === 'timeout' && { responseType: 'INTEGRATION_TIMEOUT' }),
  }
  return { answer, told: { requestId: failed.requestId, serviceStatus } }
}

/**
 * What each failure is to the client, and the status of Lambda's own answer. *Assumed*: an unreachable Lambda is one of 503.
 * http-apis §5.5
 */
const FAILURES: Readonly<
  Record<InvocationFailure['failure'], { fault: FaultCode; serviceStatus: number | undefined }>
> = {
  error: { fault: 'internal', serviceStatus: 200 },
  timeout: { fault: 'unavailable', serviceStatus: undefined },
  throttled: { fault: 'unavailable', serviceStatus: 429 },
  'not found': { fault: 'internal', serviceStatus: 404 },
  forbidden: { fault: 'internal', serviceStatus: 403 },
  unreachable: { fault: 'unavailable', serviceStatus: undefined },
}

/** For the log, in the service's words where they are known. */
function describeFailure({ failure, detail }: InvocationFailure): string {
  if (failure === 'error')
    return `The Lambda function returned the following error: ${detail}. Check your Lambda function code and try again.`
  if (failure === 'forbidden' || failure === 'not found')
    return `The IAM role configured on the integration or API Gateway doesn't have permissions to call the integration. Check the permissions and try again. ${detail}`
  return detail
}
