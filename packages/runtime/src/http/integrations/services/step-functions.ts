import { type FormatCall, jsonOperation, type Parameters } from './wire-form.ts'

/**
 * An operation on executions; those that are waited for have a host of their own. Source: the Step Functions API reference,
 * "StartExecution", "StartSyncExecution", "StopExecution".
 */
export function stepFunctionsOperation(
  name: 'StartExecution' | 'StartSyncExecution' | 'StopExecution',
): FormatCall {
  const label = name === 'StartSyncExecution' ? 'sync-states' : 'states'
  return jsonOperation(
    { service: 'states', label, target: `AWSStepFunctions.${name}`, version: '1.0' },
    withLowerNames,
  )
}

/** `StateMachineArn` is `stateMachineArn` on the wire, and so on. */
function withLowerNames(parameters: Parameters): object {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
  )
}
