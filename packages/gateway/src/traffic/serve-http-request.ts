import {
  type Answer,
  type Fault,
  formatFault,
  MAX_BODY_BYTES,
  OVERLOADED,
  type Plan,
} from '@gatehouse/runtime'
import type { ResolvedStage } from '../addresses/resolve-stage.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import type { MemoryBudget } from '../memory/memory-budget.ts'
import type { ClientRequest } from '../requests/client-request.ts'
import { createExchange } from '../requests/create-exchange.ts'
import type { Tracing } from '../telemetry/tracing.ts'

/** What requests of HTTP APIs are served with. */
export interface HttpRequestContext {
  readonly memory: MemoryBudget
  /** Undefined where traces are not configured. */
  readonly tracing?: Tracing | undefined
}

/** A request whose stage and plan are known. */
export interface PlannedRequest {
  readonly target: ResolvedStage
  readonly plan: Plan
  readonly requestId: string
}

const TOO_LARGE: Fault = { fault: 'requestTooLarge' }

/** Serves a request by its plan, if there is room for what it holds: backpressure by 503 where there is none. */
export async function serveHttpRequest(
  context: HttpRequestContext,
  request: PlannedRequest,
  clientRequest: ClientRequest,
): Promise<void> {
  const { memory } = context
  const { target, requestId } = request
  if (clientRequest.announcedBytes > MAX_BODY_BYTES)
    return refuse(clientRequest, formatFault(TOO_LARGE, requestId))
  if (memory.refuses(clientRequest.connection))
    return refuse(clientRequest, formatFault(OVERLOADED, requestId))
  const held = memory.open(clientRequest.connection, target.apiId)
  try {
    await serveHeld(context, { ...request, held }, clientRequest)
  } catch (error) {
    held.release()
    throw error
  }
}

/** Answers a request whose body is left unread, so that its connection cannot go on. */
function refuse(clientRequest: ClientRequest, answer: Answer, held?: HeldBytes): void {
  clientRequest.closeAfterAnswer()
  clientRequest.answer(answer, held)
}

interface HeldRequest extends PlannedRequest {
  readonly held: HeldBytes
}

async function serveHeld(
  context: HttpRequestContext,
  request: HeldRequest,
  clientRequest: ClientRequest,
): Promise<void> {
  const { target, plan, requestId, held } = request
  const upload = clientRequest.openUpload(held)
  const span = context.tracing?.begin(clientRequest)
  const answer = await plan.serve(
    createExchange(clientRequest, target, {
      requestId,
      onGone: clientRequest.onGone,
      body: upload.body,
      memory: held,
      traceparent: span?.traceparent,
    }),
  )
  span?.end(answer)
  const refusal = upload.isTooLarge() ? TOO_LARGE : upload.isRefused() ? OVERLOADED : undefined
  if (refusal) return refuse(clientRequest, formatFault(refusal, requestId), held)
  clientRequest.answer(answer, held)
}
