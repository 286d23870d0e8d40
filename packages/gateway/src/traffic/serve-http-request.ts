import {
  type Answer,
  type Fault,
  formatFault,
  MAX_BODY_BYTES,
  type MaybePromise,
  OVERLOADED,
  type Plan,
  recordingOf,
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

/**
 * Serves a request by its plan, if there is room for what it holds: backpressure by 503 where there is none. Waits for nothing but
 * the plan's answer.
 */
export function serveHttpRequest(
  context: HttpRequestContext,
  { target, plan, requestId }: PlannedRequest,
  clientRequest: ClientRequest,
): MaybePromise<void> {
  const { memory, tracing } = context
  if (clientRequest.announcedBytes > MAX_BODY_BYTES)
    return refuse(clientRequest, formatFault(TOO_LARGE, requestId))
  if (memory.refuses(clientRequest.connection))
    return refuse(clientRequest, formatFault(OVERLOADED, requestId))
  const held = memory.open(clientRequest.connection, target.apiId)
  const upload = clientRequest.openUpload(held)
  const span = tracing?.begin(clientRequest)
  const exchange = createExchange(clientRequest, target, {
    requestId,
    onGone: clientRequest.onGone,
    body: upload.body,
    memory: held,
    traceparent: span?.traceparent,
    recording: recordingOf(clientRequest),
  })
  return plan.serve(exchange).then((answer) => {
    span?.end(answer)
    const refusal = upload.isTooLarge() ? TOO_LARGE : upload.isRefused() ? OVERLOADED : undefined
    if (refusal) refuse(clientRequest, formatFault(refusal, requestId), held)
    else clientRequest.answer(answer, held)
  })
}

/** Answers a request whose body is left unread, so that its connection cannot go on. */
function refuse(clientRequest: ClientRequest, answer: Answer, held?: HeldBytes): void {
  clientRequest.closeAfterAnswer()
  clientRequest.answer(answer, held)
}
