import {
  type Clock,
  type DrawFault,
  type Functions,
  functionNameOf,
  type InvocationResult,
  type Upstream,
  type UpstreamAnswer,
  wait,
} from '@gatehouse/runtime'

/** What makes calls go wrong, and how long they take then. */
export interface FaultSeams {
  readonly drawFault: DrawFault
  readonly clock: Clock
}

const INJECTED = 'a fault that was injected'

/** Backends that go wrong by rule: late, with a status of their own, or not at all. */
export function withBackendFaults(upstream: Upstream, { drawFault, clock }: FaultSeams): Upstream {
  return {
    async send(request, onGone) {
      const { method, origin, target, timeoutMs, about } = request
      const path = target.split('?', 1)[0] ?? ''
      const injected = drawFault({ method, path, route: about?.route, backend: `${origin}${path}` })
      if (!injected) return upstream.send(request, onGone)
      const { latencyMs, status, abort } = injected
      await wait(clock, Math.min(latencyMs, timeoutMs))
      if (latencyMs >= timeoutMs)
        return { failure: 'timeout', detail: `no answer within ${timeoutMs} ms: ${INJECTED}` }
      if (abort === 'before') return CUT_OFF
      if (status !== undefined) return toAnswer(status)
      const answer = await upstream.send({ ...request, timeoutMs: timeoutMs - latencyMs }, onGone)
      if (abort !== 'after') return answer
      if (!('failure' in answer) && answer.body && 'destroy' in answer.body) answer.body.destroy()
      return CUT_OFF
    },
  }
}

const CUT_OFF: UpstreamAnswer = { failure: 'unreachable', detail: INJECTED }

function toAnswer(status: number): UpstreamAnswer {
  const body = Buffer.from(JSON.stringify({ message: INJECTED }))
  const headers = ['content-type', 'application/json', 'content-length', String(body.length)]
  return { status, headers, body }
}

/** Functions that go wrong by rule: late, with an error, or throttled where the status is 429. */
export function withFunctionFaults(functions: Functions, { drawFault, clock }: FaultSeams): Functions {
  return {
    async invoke(invocation) {
      const { functionArn, timeoutMs } = invocation
      const injected = drawFault({ method: 'POST', path: '', function: functionNameOf(functionArn) })
      if (!injected) return functions.invoke(invocation)
      const { latencyMs, status, abort } = injected
      await wait(clock, Math.min(latencyMs, timeoutMs))
      if (latencyMs >= timeoutMs)
        return { failure: 'timeout', detail: `no answer within ${timeoutMs} ms: ${INJECTED}` }
      if (abort === 'before') return FAILED
      if (status !== undefined) return status === 429 ? THROTTLED : FAILED
      const result = await functions.invoke({ ...invocation, timeoutMs: timeoutMs - latencyMs })
      return abort === 'after' ? FAILED : result
    },
  }
}

const FAILED: InvocationResult = { failure: 'error', detail: INJECTED }
const THROTTLED: InvocationResult = { failure: 'throttled', detail: `Rate Exceeded: ${INJECTED}` }
