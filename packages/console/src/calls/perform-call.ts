import { isServiceError } from '@gatehouse/client'
import { signal } from '@preact/signals'
import { type DescribedCall, describeCall, type OperationFunction } from './describe-call.ts'
import { BASE, caller, gateway, signer } from './gateway.ts'

/** A change that this page made, or tried to. */
export interface MadeCall extends DescribedCall {
  readonly id: number
  readonly durationMs: number
  /** Undefined where it succeeded. */
  readonly problem?: string
}

/** How many calls are kept for reading. */
const KEPT = 100

/** The changes that this page made, the last one first. */
export const madeCalls = signal<readonly MadeCall[]>([])

/** A call as it would be sent now. */
export function preview<Input extends object, Output>(
  operation: OperationFunction<Input, Output>,
  input: Input,
): DescribedCall {
  const { region } = gateway.value
  return describeCall(operation, input, { baseUrl: BASE, isSigned: signer.value !== undefined, region })
}

/** Makes a change by our own client, and keeps what was called for people to copy. Rejects as the client does. */
export async function perform<Input extends object, Output>(
  operation: OperationFunction<Input, Output>,
  input: Input,
): Promise<Output> {
  const described = preview(operation, input)
  const startedAt = performance.now()
  const keep = (outcome: { problem?: string }) => {
    const durationMs = performance.now() - startedAt
    const id = (madeCalls.value[0]?.id ?? 0) + 1
    madeCalls.value = [{ ...described, ...outcome, id, durationMs }, ...madeCalls.value].slice(0, KEPT)
  }
  try {
    const output = await operation(caller.value, input)
    keep({})
    return output
  } catch (error) {
    keep({ problem: formatProblem(error) })
    throw error
  }
}

/** What went wrong, in a line: the service's own words where it has some. */
export function formatProblem(error: unknown): string {
  if (isServiceError(error)) return `${error.name}: ${error.message}`
  return error instanceof Error ? error.message : String(error)
}
