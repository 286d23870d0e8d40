import { type Backend, startBackend } from '../../../test/fixtures/backend.ts'

/** One answer of a service. `broken` ends the connection instead: before it, or in the middle of its body. */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; text as it stands. */
  readonly body?: unknown
  readonly broken?: 'before' | 'halfway'
}

/** A service on a free port that gives its answers one after another, and the last one from then on. */
export async function startAnswering(...answers: readonly Answer[]): Promise<Backend> {
  let next = 0
  return startBackend((request, response) => {
    const { status = 200, headers = {}, body = {}, broken } = answers[next] ?? {}
    if (next < answers.length - 1) next += 1
    if (broken === 'before') return request.socket.destroy()
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    if (broken === 'halfway') return response.write(text, () => request.socket.destroy())
    response.end(status === 204 ? undefined : text)
  })
}
