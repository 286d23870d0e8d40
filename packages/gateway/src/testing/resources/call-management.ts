import type { AnsweringManagement, ManagementCall } from '../../state/answer-call.ts'

/** A management call that was refused. The message says which, and why. */
export class SeedError extends Error {}

/** Makes a management call, with its body as JSON. Throws a `SeedError` for any answer that is not a success. */
export type CallManagement = <T>(method: string, path: string, body: unknown) => Promise<T>

/** Calls as the gateway's own account does, in its own region unless another scope is given. */
export function createCallManagement(
  management: Pick<AnsweringManagement, 'answer'>,
  scope?: ManagementCall['scope'],
): CallManagement {
  return async <T>(method: string, path: string, body: unknown) => {
    const answer = await management.answer({
      method,
      path,
      query: '',
      body: Buffer.from(JSON.stringify(body) ?? ''),
      dialect: 'service',
      ...(scope && { scope }),
    })
    const text = answer.body ? Buffer.from(answer.body).toString() : '{}'
    if (answer.status < 300) return JSON.parse(text) as T
    const { message = text } = JSON.parse(text) as { message?: string }
    throw new SeedError(`${answer.operation ?? `${method} ${path}`}: ${message}`)
  }
}
