/** A running gateway as agents' tools ask it: this process, or another one over HTTP. Who asks is who may. */
export interface GatewayHost {
  /** Carries out a call of the gateway's own addresses, `/_gatehouse/…` and `/v2/…`. Never rejects for what is refused. */
  call(call: HostCall): Promise<HostAnswer>
}

export interface HostCall {
  readonly method: string
  /** With its query string. */
  readonly path: string
  /** JSON, or a document as it stands. */
  readonly body?: string
}

export interface HostAnswer {
  readonly status: number
  /** JSON as a value, anything else as text. */
  readonly body: unknown
}

/** Why a tool gives nothing: told to the agent as an error. */
export class ToolError extends Error {}

/** What a call answered with 2xx. Throws a `ToolError` that says what the gateway said otherwise. */
export async function ask<T>(host: GatewayHost, path: string, call: Partial<HostCall> = {}): Promise<T> {
  const { status, body } = await host.call({ method: 'GET', path, ...call })
  if (status >= 200 && status < 300) return body as T
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  throw new ToolError(`The gateway answered ${status}: ${text}`)
}
