import { errorOf } from '@gatehouse/command-line'
import type { Answer, Call } from '../calls/call.ts'
import { readBytes, TooLarge } from '../calls/read-request.ts'
import type { Contract } from '../contract/contract.ts'
import type { Match } from '../contract/match.ts'
import type { Recorder } from '../recordings/recorder.ts'
import { createForwarder, type Forwarded } from './forward.ts'
import { judgeAnswer, judgeRequest } from './judge-exchange.ts'

/** Forwards calls to a real endpoint and judges both directions by the contract. */
export interface EndpointProxy {
  /** The endpoint's answer, with what breaks the contract in a header. Rejects when the caller goes away, and for a foreign host. */
  answer(contract: Contract, call: Call, match: Match | undefined): Promise<Answer>
  close(): void
  /** Resolves once what was to be recorded is. */
  settled(): Promise<void>
}

/** What a proxy is made of. */
export interface ProxyContext {
  readonly target: URL
  /** Keeps what was answered within the contract. */
  readonly recorder: Recorder | undefined
  /** Throws a `Refusal` for a call by a name that is not the mock's. */
  readonly judgeHost: (call: Call) => void
  /** Told, in one line, of each call that breaks the contract. */
  readonly log: (line: string) => void
}

/** The header that lists what breaks the contract, as JSON. */
const VIOLATIONS_HEADER = 'x-gatehouse-violations'

const REQUEST_ID = 'x-amzn-RequestId'

/** A body of an import takes 6 MB of text, which JSON may escape. */
const MAX_BYTES = 16 * 1024 * 1024

/** What a header may have without that clients refuse the answer. */
const MAX_HEADER_LENGTH = 4_096

/** A proxy of an endpoint. Whatever breaks the contract is told of and passed on all the same. */
export function openProxy({ target, recorder, judgeHost, log }: ProxyContext): EndpointProxy {
  const forwarder = createForwarder(target)
  return {
    async answer(contract, call, match) {
      judgeHost(call)
      const body = await readBytes(call.body, MAX_BYTES)
      const replayed: Call = replay(call, body)
      const judged = match ? await judgeRequest(contract, replayed, match).catch(tellTooLarge) : []
      const unknown = match ? [] : [`request: ${call.method} ${call.path} is not an operation`]
      const answered = await send(replayed, body)
      if ('problem' in answered) return badGateway(answered.problem)
      const violations = [...unknown, ...judged, ...(match ? judge(contract, match, answered) : [])]
      for (const line of violations) log(`${match?.operation.name ?? 'unknown'} ${answered.status} ${line}`)
      if (match && violations.length === 0) recorder?.keep(match, { call: replayed, body, answered })
      return toAnswer(answered, violations)
    },
    close: forwarder.close,
    settled: async () => recorder?.settled(),
  }

  async function send(call: Call, body: Uint8Array): Promise<Forwarded | { readonly problem: string }> {
    try {
      return await forwarder.forward(call, body)
    } catch (error) {
      if (call.signal.aborted) throw error
      const { code, message } = errorOf(error)
      return { problem: `${target.origin} does not answer: ${code ?? message}` }
    }
  }
}

/** A call that was carried out is answered with what the endpoint said, also where that cannot be judged. */
function judge(contract: Contract, match: Match, answered: Forwarded): readonly string[] {
  try {
    return judgeAnswer(contract, match, answered)
  } catch (error) {
    return [`response: it cannot be judged: ${errorOf(error).message.split('\n')[0]}`]
  }
}

function replay(call: Call, body: Uint8Array): Call {
  return {
    method: call.method,
    path: call.path,
    query: call.query,
    header: (name) => call.header(name),
    headers: () => call.headers(),
    body: {
      async *[Symbol.asyncIterator]() {
        yield body
      },
    },
    signal: call.signal,
  }
}

function tellTooLarge(error: unknown): readonly string[] {
  if (!(error instanceof TooLarge)) throw error
  return ['request: the body is larger than the operation takes']
}

function toAnswer({ status, headers, body }: Forwarded, violations: readonly string[]): Answer {
  const told: Answer['headers'] =
    violations.length === 0 ? {} : { [VIOLATIONS_HEADER]: formatHeader(violations) }
  const { [REQUEST_ID.toLowerCase()]: requestId, ...others } = headers
  // The endpoint's own stands for the mock's.
  const id: Answer['headers'] = requestId === undefined ? {} : { [REQUEST_ID]: requestId }
  return { status, headers: { ...others, ...id, ...told }, body: body.length === 0 ? undefined : body }
}

/** A list as JSON of printable ASCII, with as many lines as there is room for. */
function formatHeader(violations: readonly string[]): string {
  const lines = [...violations]
  const format = () =>
    JSON.stringify(lines).replaceAll(
      /[^\x20-\x7e]/g,
      (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  while (lines.length > 1 && format().length > MAX_HEADER_LENGTH) lines.pop()
  const header = format()
  return header.length <= MAX_HEADER_LENGTH ? header : JSON.stringify(['too long for a header: see the log'])
}

function badGateway(problem: string): Answer {
  return {
    status: 502,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: problem }),
  }
}
