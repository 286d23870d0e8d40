import { askGateway } from '../calls/gateway.ts'

/** What came of a call of a function. */
export interface Invocation {
  readonly status: number
  /** `Handled` or `Unhandled`; undefined where the function returned. */
  readonly error: string | undefined
  readonly payload: string
  /** The end of what it printed. */
  readonly output: string
  readonly durationMs: number
}

/** Calls a function by the Lambda Invoke API, and waits for what it returns. Rejects where the call itself is refused. */
export async function invokeFunction(name: string, event: string): Promise<Invocation> {
  const startedAt = performance.now()
  const path = `/2015-03-31/functions/${encodeURIComponent(name)}/invocations`
  const init = { method: 'POST', headers: { 'x-amz-log-type': 'Tail' }, body: event }
  const response = await askGateway(path, init, 'lambda')
  return {
    status: response.status,
    error: response.headers.get('x-amz-function-error') ?? undefined,
    payload: await response.text(),
    output: decode(response.headers.get('x-amz-log-result') ?? ''),
    durationMs: performance.now() - startedAt,
  }
}

function decode(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
}
