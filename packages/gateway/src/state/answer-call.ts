import type { validateResponse } from '@gatehouse/contract/responses'
import {
  encodeAnswer,
  type Management,
  type ManagementAnswer,
  type ManagementDialect,
  type ManagementRequest,
  type ManagementResponse,
} from '@gatehouse/control/calls'
import { type Validation, validateDocument } from './validate-document.ts'

/** A management call in one of the two dialects. */
export interface ManagementCall extends ManagementRequest {
  readonly dialect: ManagementDialect
}

/** What answers management calls, in this thread or in another. */
export interface AnsweringManagement {
  /** Reads a call's body, carries it out and writes the answer down. Rejects only when the state's thread or process is gone. */
  answer(call: ManagementCall): Promise<ManagementAnswer>
  /** Whether a body has tags: what a policy may ask of a large one, which is not to be parsed where traffic is served. */
  hasTags(body: Uint8Array): Promise<boolean>
  /** What `ImportApi` would say of a document; see `validateDocument`. */
  validate(document: DocumentBody): Promise<Validation>
}

/** The body of an `ImportApi` that is not carried out. The bytes may be gone for the caller. */
export interface DocumentBody {
  readonly body: Uint8Array
}

/** What an answer has that the contract does not allow; empty for a good one. */
export type CheckResponse = typeof validateResponse

/** From this size on, bodies are parsed one after the other: each may become many times as large in memory. */
const LARGE_BYTES = 256 * 1024

/** `check` is given in tests: an answer outside the contract becomes a 500 that says so. */
export function createAnswering(
  management: Management,
  check: CheckResponse | undefined,
): AnsweringManagement {
  let large: Promise<unknown> = Promise.resolve()

  async function answer({ dialect, ...request }: ManagementCall): Promise<ManagementAnswer> {
    const response = await management.handle(request)
    return encodeAnswer(check ? checked(response, check) : response, dialect)
  }

  function inTurn<T>({ body }: DocumentBody, act: () => Promise<T>): Promise<T> {
    if (body.length < LARGE_BYTES) return act()
    const acting = large.then(act)
    large = acting.catch(() => undefined)
    return acting
  }

  return {
    answer: (call) => inTurn(call, () => answer(call)),
    hasTags: async (body) => hasTags(body),
    validate: (document) => inTurn(document, () => validateDocument(document.body)),
  }
}

function checked(answer: ManagementResponse, check: CheckResponse): ManagementResponse {
  const { operation, status, headers, body } = answer
  // A document in YAML is text, of which the contract asks nothing.
  if (!operation || status >= 500 || headers['content-type'] === 'application/yaml') return answer
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const wire = body === undefined ? undefined : (JSON.parse(text) as unknown)
  const violations = check(operation, { status, body: wire })
  if (violations.length === 0) return answer
  return {
    ...answer,
    status: 500,
    body: { message: `Answer outside the contract: ${violations.join('; ')}` },
  }
}

/** Whether a body has tags; false for a body that is not JSON, which is refused anyway. */
export function hasTags(body: Uint8Array): boolean {
  try {
    // As the call itself is decoded: what is read here in another way could have tags that no policy was asked about.
    const { tags } = JSON.parse(new TextDecoder().decode(body)) as { tags?: object }
    return typeof tags === 'object' && tags !== null && Object.keys(tags).length > 0
  } catch {
    return false
  }
}
