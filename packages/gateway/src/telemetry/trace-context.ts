import { randomHex } from '../ids/random.ts'

/** Where a span stands. Identifiers are in lower-case hexadecimal. Source: W3C Trace Context. */
export interface TraceContext {
  /** 32 digits. */
  readonly traceId: string
  /** 16 digits. */
  readonly spanId: string
  /** The caller's span; undefined where the trace begins here. */
  readonly parentSpanId?: string | undefined
  /** Whether the trace is recorded: as the caller has it, and always where it begins here. */
  readonly isSampled: boolean
}

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-|$)/
const ZEROS = /^0+$/

/** A new span below the one that `traceparent` names; of a new trace where it names none. */
export function beginSpan(traceparent: string | undefined): TraceContext {
  const parent = parseTraceparent(traceparent)
  const spanId = randomHex(8)
  if (!parent) return { traceId: randomHex(16), spanId, isSampled: true }
  return { traceId: parent.traceId, spanId, parentSpanId: parent.spanId, isSampled: parent.isSampled }
}

/** The span that a `traceparent` names; undefined when it names none. */
export function parseTraceparent(traceparent: string | undefined): TraceContext | undefined {
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(traceparent ?? '') ?? []
  if (traceId === '' || ZEROS.test(traceId) || ZEROS.test(spanId) || traceparent?.startsWith('ff'))
    return undefined
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 }
}

/** What the next in the line gets as `traceparent`. */
export function formatTraceparent({ traceId, spanId, isSampled }: TraceContext): string {
  return `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`
}
