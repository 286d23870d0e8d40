import type { ManagementAnswer } from '@gatehouse/control/calls'
import { formatRequest, type PlannedCall, ProjectError, type SourcePosition } from '@gatehouse/projects'
import type { AnsweringManagement } from '../state/answer-call.ts'

/** How calls are made. */
export interface ApplyOptions {
  /** Whose state they are made in; the region is each call's own. */
  readonly account: string
  /** Told of each call that was made. */
  readonly onMade?: ((call: PlannedCall) => void) | undefined
}

/** A call that was refused: file and line of what asked for it, and the service's own words. */
export class CallRefused extends ProjectError {
  /** The status of the answer. */
  readonly status: number

  constructor(
    operation: string,
    { status, body }: Pick<ManagementAnswer, 'status' | 'body'>,
    at: SourcePosition,
  ) {
    super(`${operation} is refused: ${messageOf(body)}`, at)
    this.status = status
  }
}

/** Makes planned calls of the management API, in their order and by its rules. Rejects with a `CallRefused` at the first that is refused. */
export async function applyCalls(
  management: AnsweringManagement,
  calls: readonly PlannedCall[],
  { account, onMade }: ApplyOptions,
): Promise<void> {
  for (const call of calls) {
    const { method, path, query, body, ids } = formatRequest(call)
    const scope = { account, region: call.region }
    const request = { method, path, query, scope, body: Buffer.from(body), dialect: 'service' as const }
    const answer = await management.answer({ ...request, ...(ids && { ids }) })
    // What is to go may be gone with its parent.
    if (answer.status >= 400 && (method !== 'DELETE' || answer.status !== 404))
      throw new CallRefused(call.operation, answer, call.at)
    onMade?.(call)
  }
}

function messageOf(body: Uint8Array | undefined): string {
  const text = Buffer.from(body ?? []).toString()
  try {
    const { message, Message }: { message?: string; Message?: string } = JSON.parse(text)
    return message ?? Message ?? text
  } catch {
    return text
  }
}
