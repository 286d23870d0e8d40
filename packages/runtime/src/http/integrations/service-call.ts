import { Readable } from 'node:stream'
import { isServiceSubtype, SERVICE_SUBTYPES, type ServiceSubtypeName } from '@gatehouse/contract/core'
import type { OnGone, UpstreamAnswer } from '../../exchange/exchange.ts'
import { MAX_BODY_BYTES, readBody } from '../../exchange/read-body.ts'
import { closedRoute } from '../facts/closed-route.ts'
import { type Fault, isFault } from '../facts/fault.ts'
import { toReadableBody } from '../mappings/mapping-value.ts'
import { toIncoming } from './http-proxy.ts'
import type { CompiledIntegration, Incoming, IntegrationSource, Outgoing } from './integration.ts'
import { formatGetConfiguration } from './services/app-config.ts'
import { compileParameters, unresolved } from './services/compile-parameters.ts'
import { formatPutEvents } from './services/event-bridge.ts'
import { formatPutRecord } from './services/kinesis.ts'
import { sqsOperation } from './services/sqs.ts'
import { stepFunctionsOperation } from './services/step-functions.ts'
import type { FormatCall, FormattedCall } from './services/wire-form.ts'

/** How each subtype travels to its service. http-apis §5.6 */
const FORMATS = {
  'EventBridge-PutEvents': formatPutEvents,
  'SQS-SendMessage': sqsOperation('SendMessage'),
  'SQS-ReceiveMessage': sqsOperation('ReceiveMessage'),
  'SQS-DeleteMessage': sqsOperation('DeleteMessage'),
  'SQS-PurgeQueue': sqsOperation('PurgeQueue'),
  'AppConfig-GetConfiguration': formatGetConfiguration,
  'Kinesis-PutRecord': formatPutRecord,
  'StepFunctions-StartExecution': stepFunctionsOperation('StartExecution'),
  'StepFunctions-StartSyncExecution': stepFunctionsOperation('StartSyncExecution'),
  'StepFunctions-StopExecution': stepFunctionsOperation('StopExecution'),
} as const satisfies Record<ServiceSubtypeName, FormatCall>

/**
 * Compiles an AWS_PROXY integration with a subtype: a call of an AWS service, its parameters mapped from the request.
 * http-apis §5.6
 */
export function compileServiceCall(source: IntegrationSource): CompiledIntegration | Fault {
  const { integration, configuration, seams } = source
  const { integrationSubtype: subtype = '', requestParameters, timeoutInMillis: timeoutMs } = integration
  if (!isServiceSubtype(subtype)) return closedRoute(`there is no service call ${subtype}`)
  const { required } = SERVICE_SUBTYPES[subtype]
  // Also what need not be there must be found once it is mapped.
  const asked = [...new Set([...required, ...Object.keys(requestParameters ?? {})])]
  const readParameters = compileParameters(requestParameters, configuration.stage.stageVariables)
  return {
    problem() {
      const problem = seams.services.problem()
      return problem === undefined ? undefined : reasonOf(subtype, problem)
    },
    async mapRequest(facts) {
      const bytes = await readBody(facts.exchange.body, MAX_BODY_BYTES)
      if (!bytes) return { fault: 'requestTooLarge' }
      const readings = { facts, headers: facts.exchange.headers, body: toReadableBody(bytes) }
      const read = readParameters(readings)
      if (isFault(read)) return read
      const { parameters, region = configuration.region } = read
      const { memory } = facts.exchange
      const call = { ...FORMATS[subtype](parameters), region, timeoutMs, memory }
      const known: Readonly<Record<string, unknown>> = { ...parameters, Region: read.region }
      const missing = asked.filter((name) => known[name] === undefined)
      return toOutgoing(call, missing, source)
    },
  }
}

function toOutgoing(call: FormattedCall, missing: readonly string[], source: IntegrationSource): Outgoing {
  const { method, target, headers, body, timeoutMs } = call
  const { requestParameters = {} } = source.integration
  const [first] = missing
  return {
    explain: () => ({
      method,
      url: source.seams.services.addressOf(call) + target,
      headers,
      body,
      timeoutMs,
      ...(first !== undefined && { missing }),
    }),
    async send(onGone) {
      if (first !== undefined) return { answer: unresolved(first, requestParameters[first]) }
      return send(call, source, onGone)
    },
  }
}

/** An error of the service is the integration's failure: its client is told no more. http-apis §5.6 */
function toIncomingOfService(answer: UpstreamAnswer): Incoming {
  const incoming = toIncoming(answer)
  if ('failure' in answer || answer.status < 400) return incoming
  if (answer.body instanceof Readable) answer.body.destroy()
  const integrationError = `the service answered with the status ${answer.status}`
  return { ...incoming, answer: { fault: 'internal', integrationError } }
}

async function send(
  call: FormattedCall,
  { integration, route, seams }: IntegrationSource,
  onGone: OnGone,
): Promise<Incoming> {
  const answer = await seams.services.send(call, onGone)
  if (!('refusal' in answer)) return toIncomingOfService(answer)
  const reason = reasonOf(integration.integrationSubtype, answer.refusal)
  seams.tell(reason, { routeKey: route.routeKey, credentialsArn: integration.credentialsArn })
  return { answer: closedRoute(reason) }
}

function reasonOf(subtype = '', problem: string): string {
  return `${subtype}: ${problem}`
}
