import { formatRequest, type PlannedCall, ProjectError } from '@gatehouse/projects'
import type { AnsweringManagement } from '../state/answer-call.ts'

/** How calls are made. */
export interface ApplyOptions {
  /** Whose state they are made in; the region is each call's own. */
  readonly account: string
  /** Told of each call that was made. */
  readonly onMade?: ((call: PlannedCall) => void) | undefined
}

/**
 * Makes planned calls of the management API, in their order and by its rules. Rejects with a `ProjectError` at the first that is
 * refused: file and line of what asked for it, and the service's own words.
 */
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
      throw new ProjectError(`${call.operation} is refused: ${messageOf(answer.body)}`, call.at)
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
