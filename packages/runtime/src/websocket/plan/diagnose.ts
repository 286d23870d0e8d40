import type { RecordedFault } from '@gatehouse/contract'
import { type DiagnosisCode, FAULT_TABLE } from '../../diagnoses/fault-table.ts'
import { refineHint } from '../../diagnoses/refine-hint.ts'
import type { Recording } from '../../exchange/recording.ts'
import type { Facts } from '../facts/facts.ts'
import { type Fault, type FaultCode, messageOf } from '../facts/fault.ts'

/** What each fault is told as; `forbidden` of a message says that no route takes it. */
const CODES: Readonly<Record<FaultCode, DiagnosisCode>> = {
  forbidden: 'authorizer-denied',
  unauthorized: 'authorizer-identity',
  explicitDeny: 'authorizer-denied',
  implicitDeny: 'authorizer-denied',
  missingAuthenticationToken: 'iam-refused',
  invalidSignature: 'iam-refused',
  authorizerFailure: 'authorizer-failed',
  authorizerConfiguration: 'authorizer-failed',
  invalidApiKey: 'api-key',
  throttled: 'throttled',
  quotaExceeded: 'quota',
  missingParameters: 'handshake-parameters',
  badRequest: 'handshake-parameters',
  invalidBody: 'model-mismatch',
  unsupportedMediaType: 'template-missing',
  configuration: 'integration-missing',
  internal: 'internal',
  functionError: 'function-error',
  integrationFailure: 'integration-response',
  timeout: 'backend-timeout',
  unreachable: 'backend-unreachable',
  overloaded: 'overloaded',
  unavailable: 'route-closed',
}

/** What ended an event, with the documented cause and what usually mends it. websocket-apis §12 */
export function diagnose(fault: Fault, { eventType }: Facts, { notes }: Recording): RecordedFault {
  const code = codeOf(fault, eventType === 'MESSAGE', notes)
  const { detail } = fault
  const { hint, ...told } = FAULT_TABLE[code]
  const seen = [detail, notes.call?.error].filter(Boolean).join(' ')
  return {
    code,
    message: messageOf(fault),
    ...(detail !== undefined && { detail }),
    ...told,
    hint: refineHint(code, hint, seen),
  }
}

function codeOf(fault: Fault, isMessage: boolean, notes: Recording['notes']): DiagnosisCode {
  if (fault.fault === 'forbidden' && isMessage) return 'message-route-not-found'
  if (fault.fault === 'functionError' && notes.call?.isInitFailure) return 'function-import'
  if (notes.backend?.type !== 'function') return CODES[fault.fault]
  if (fault.fault === 'configuration') return 'function-not-found'
  return fault.fault === 'integrationFailure' ? 'function-answer' : CODES[fault.fault]
}
