import type { RecordedFault } from '@gatehouse/contract'
import { type DiagnosisCode, FAULT_TABLE } from '../../diagnoses/fault-table.ts'
import { refineHint } from '../../diagnoses/refine-hint.ts'
import type { Recording } from '../../exchange/recording.ts'
import { type Limit, limitOf, type Throttling } from '../../limits/throttle.ts'
import { routeSettingsOf } from '../../stages/route-settings.ts'
import type { Facts } from '../facts/facts.ts'
import { type Fault, type FaultCode, messageOf } from '../facts/fault.ts'

/** What a fault is told of besides itself. */
interface Scene {
  readonly facts: Facts
  readonly recording: Recording
  readonly routeKeys: readonly string[]
  readonly accountLimit: Limit
}

/** What ended a request, with the documented cause and what usually mends it. */
export function diagnose(fault: Fault, scene: Scene): RecordedFault {
  const { notes } = scene.recording
  const detail = [detailOf(fault, scene), notes.seen].filter(Boolean).join('; ')
  return toRecordedFault(codeOf(fault, scene), messageOf(fault), {
    ...(detail !== '' && { detail }),
    error: notes.call?.error,
  })
}

/** What is known of a fault besides its code. */
interface FaultDetails {
  readonly detail?: string
  /** What a function threw. */
  readonly error?: string | undefined
}

/** A fault by its code, as records have it. */
export function toRecordedFault(
  code: DiagnosisCode,
  message: string,
  { detail, error }: FaultDetails = {},
): RecordedFault {
  const { hint, ...told } = FAULT_TABLE[code]
  const seen = [detail, error].filter(Boolean).join(' ')
  return {
    code,
    message,
    ...(detail !== undefined && { detail }),
    ...told,
    hint: refineHint(code, hint, seen),
  }
}

function detailOf(fault: Fault, { facts, recording, accountLimit }: Scene): string | undefined {
  const { authorizerError, integrationError, throttling } = fault
  if (throttling) return throttleDetail(throttling, facts, accountLimit)
  const { sentMs = 0, firstByteMs } = recording.notes.backend?.timings ?? {}
  if (firstByteMs !== undefined && integrationError?.startsWith('no answer within'))
    return `${integrationError}: its head came after ${Math.round(firstByteMs - sentMs)} ms, its end did not`
  return authorizerError ?? integrationError
}

/** Which limit was reached, and where it stands. http-apis §8 */
function throttleDetail(
  throttling: Throttling,
  { configuration: { stage }, routeKey = '' }: Facts,
  account: Limit,
): string {
  if (throttling === 'shared') return `the account's limit, ${formatLimit(account)}`
  const { throttlingRateLimit, throttlingBurstLimit } = stage.routeSettings?.[routeKey] ?? {}
  const isOwn = throttlingRateLimit !== undefined || throttlingBurstLimit !== undefined
  const limit = limitOf(routeSettingsOf(stage, routeKey), account) ?? account
  const place = isOwn ? 'routeSettings' : 'defaultRouteSettings'
  return `the limit of route ${routeKey}, ${formatLimit(limit)}, by ${place} of stage ${stage.stageName}`
}

function formatLimit({ rate, burst }: Limit): string {
  return `${rate} a second and ${burst} at once`
}

function codeOf(fault: Fault, scene: Scene): DiagnosisCode {
  const { authorizerError, integrationError, responseType } = fault
  if (responseType === 'AUTHORIZER_FAILURE') return 'authorizer-failed'
  if (authorizerError !== undefined) return codeOfRefusal(authorizerError)
  if (integrationError !== undefined) return codeOfIntegration(integrationError, scene)
  if (fault.fault === 'notFound') return codeOfMiss(scene)
  return BY_FAULT[fault.fault] ?? 'internal'
}

/** Faults that say all by themselves. */
const BY_FAULT: Partial<Record<FaultCode, DiagnosisCode>> = {
  badRequest: 'path-malformed',
  headersTooLarge: 'headers-too-large',
  requestTooLarge: 'request-too-large',
  uriTooLong: 'uri-too-long',
  tooManyRequests: 'throttled',
  unavailable: 'overloaded',
  internal: 'integration-missing',
}

/** By what authorizers say of a refusal, see `authorizers`. */
const REFUSALS: readonly (readonly [text: RegExp, code: DiagnosisCode])[] = [
  [/^missing: token/, 'jwt-missing'],
  [/valid audience/, 'jwt-audience'],
  [/issuer does not match/, 'jwt-issuer'],
  [/expired$|not valid yet|before it was issued/, 'jwt-clock'],
  [/kid not found|communication error/, 'jwt-key'],
  [/^insufficient_scope/, 'jwt-scope'],
  [/^invalid_token/, 'jwt-invalid'],
  [/^Signature expired|^Signature not yet current|^Date is not a valid/, 'iam-clock'],
  [/^Unauthorized$/, 'authorizer-identity'],
  [/^Forbidden$/, 'authorizer-denied'],
]

function codeOfRefusal(text: string): DiagnosisCode {
  return REFUSALS.find(([pattern]) => pattern.test(text))?.[1] ?? 'iam-refused'
}

/** By what integrations say of their failure, see `integrations` and the gateway's `upstream`. */
const FAILURES: readonly (readonly [text: RegExp, code: DiagnosisCode])[] = [
  [/^no answer within/, 'backend-timeout'],
  [/do not make a host/, 'uri-host'],
  [/cannot be used|does not name a Lambda/, 'uri-invalid'],
  [/by its dots$/, 'path-malformed'],
  [/^the client went away|broke off$/, 'client-gone'],
  [/memory for bodies/, 'overloaded'],
  [/answered with the status|longer than the service passes/, 'backend-answer'],
  [/^Rate Exceeded/, 'function-throttled'],
  [/doesn't have permissions to call/, 'function-not-found'],
  [/^the gateway failed/, 'internal'],
  [/^Unable to resolve property|^the service answered/, 'service-refused'],
]

function codeOfIntegration(text: string, { recording, facts }: Scene): DiagnosisCode {
  const known = FAILURES.find(([pattern]) => pattern.test(text))?.[1]
  const { backend, call } = recording.notes
  if (backend?.type === 'function' && (!known || known === 'backend-answer')) {
    if (call?.isInitFailure) return 'function-import'
    if (readsOtherFormat(`${text} ${call?.source ?? ''}`, backend.payloadFormatVersion))
      return 'function-payload-format'
    if (text.startsWith('The response from the Lambda')) return 'function-answer'
    return text.startsWith('The Lambda function returned') ? 'function-error' : 'route-closed'
  }
  if (known) return text.startsWith('the service answered') ? 'service-refused' : known
  return facts.integration && backend ? 'backend-unreachable' : 'route-closed'
}

/** What an event of the other format has, in the error of a function that looked for it; or an answer that only 2.0 takes. */
function readsOtherFormat(text: string, format: '1.0' | '2.0' | undefined): boolean {
  if (format === '1.0') return /has no statusCode/.test(text) || ONLY_IN_2.test(text)
  return ONLY_IN_1.test(text)
}

/** What only events of 2.0 have: as a member, or as a key that is missing. http-apis §5.3 */
const ONLY_IN_2 =
  /reading '(?:http|method)'|\brawPath|\brawQueryString|requestContext\??\.http\b|event\??\.(?:cookies|routeKey)\b|['"](?:http|cookies|routeKey)['"]/

/** What only those of 1.0 have. */
const ONLY_IN_1 =
  /httpMethod|multiValue|resourcePath|requestContext\??\.identity\b|reading '(?:identity)'|event\??\.(?:path|resource)\b|['"](?:path|resource|identity)['"]/

/** Why nothing matched, as far as the routes tell. */
function codeOfMiss({ facts, routeKeys }: Scene): DiagnosisCode {
  const { configuration, exchange, path } = facts
  if (configuration.snapshot.api.disableExecuteApiEndpoint === true && exchange.mappingKey === undefined)
    return 'endpoint-disabled'
  const paths = routeKeys.flatMap((key) => key.split(' ')[1] ?? [])
  if (paths.some((it) => patternOf(it).test(path))) return 'route-method'
  if (paths.some((it) => it.replace(/\/\{[^/]*\+\}$/, '') === path && it.endsWith('+}')))
    return 'route-greedy-empty'
  if (paths.some((it) => /\{[^+}]*\}$/.test(it) && patternOf(it.replace(/\}$/, '+}')).test(path)))
    return 'route-not-greedy'
  return 'route-not-found'
}

/** A route's path as a pattern; of a length that the management API limits. */
function patternOf(path: string): RegExp {
  const parts = path.split(/(\{[^}]*\})/).map((part) => {
    if (/^\{.*\+\}$/.test(part)) return '.+'
    return part.startsWith('{') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`)
}
