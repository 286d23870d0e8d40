import type { Answer, Call, Dialect } from '../calls/call.ts'
import { readBytes } from '../calls/read-request.ts'
import { SESSION_HEADER, type Sessions } from './sessions.ts'

/** A body of an import takes 6 MB of text, which JSON may escape. */
const MAX_BYTES = 16 * 1024 * 1024

/** Carries a call out on the state of its session. `path` has no base path of a dialect. Throws `TooLarge`. */
export async function answerStateful(
  { sessions, dialect }: { readonly sessions: Sessions; readonly dialect: Dialect },
  call: Call,
  path: string,
): Promise<Answer> {
  const body = await readBytes(call.body, MAX_BYTES)
  const management = await sessions.find(call.header(SESSION_HEADER) ?? '')
  const made = await management.handle({
    method: call.method,
    path,
    query: call.query,
    host: call.header('host') ?? '',
    authorization: call.header('authorization') ?? '',
    body,
  })
  const { encodeAnswer } = await import('@gatehouse/control')
  const { status, headers, body: bytes } = encodeAnswer(made, dialect === 'catalog' ? 'catalog' : 'service')
  return bytes ? { status, headers, body: Buffer.from(bytes).toString() } : { status, headers }
}
