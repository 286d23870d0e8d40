import type { Readable } from 'node:stream'
import type { RawHeaders } from './raw-headers.ts'
import type { BackendMarks, Recording } from './recording.ts'

/** Bytes at once, bytes as they come, or none. */
export type Body = Uint8Array | Readable | null

/** One client's request, as it came in, on an API's own address: no emulator's prefix is left in it. */
export interface Exchange {
  /** 16 characters ending in `=`; the client sees it as `apigw-requestid`. */
  readonly requestId: string
  readonly method: string
  /** The path below the stage, still percent-encoded; begins with `/`. */
  readonly path: string
  /** The path as the client sent it to the API's own address or custom domain, the stage's name or mapping key included. */
  readonly clientPath: string
  /** The path of the request line, an emulator's prefix included: what signatures cover. */
  readonly wirePath: string
  /** The key of the API mapping that led here; undefined on an API's own address. */
  readonly mappingKey?: string | undefined
  /** The query string as sent, without `?`; empty when there is none. */
  readonly query: string
  readonly headers: RawHeaders
  readonly body: Body
  /** What goes on as `traceparent` in place of the client's, where the gateway tells of the request itself. */
  readonly traceparent?: string | undefined
  /** The `Host` that the client named. */
  readonly host: string
  /** The name that the API was called by, without port; undefined behind an emulator's prefix, where it is the API's own. */
  readonly domainName?: string | undefined
  readonly scheme: 'http' | 'https'
  /** What the client proved by mutual TLS. */
  readonly clientCert?: ClientCertificate | undefined
  /** The client's address, as the gateway sees it. */
  readonly sourceIp: string
  /** The address that the client reached. */
  readonly localIp: string
  /**
   * Calls `listener` if the client goes away before it has its answer. An `AbortSignal` would say the same at five times the
   * cost, a twentieth of a proxied request: see `test/bench`.
   */
  readonly onGone: OnGone
  /** Breaks the client's connection off: for faults that are injected. */
  readonly cutOff?: (() => void) | undefined
  /** What bodies count for; undefined where nothing is counted. */
  readonly memory?: Memory | undefined
  /** Undefined where nobody asks for records. */
  readonly recording?: Recording | undefined
}

/** A client's certificate, as events, mappings and logs tell of it. http-apis §1.5 */
export interface ClientCertificate {
  readonly clientCertPem: string
  readonly subjectDN: string
  readonly issuerDN: string
  /** Bytes in hexadecimal, with colons. */
  readonly serialNumber: string
  /** `May 28 12:30:02 2019 GMT` */
  readonly validity: { readonly notBefore: string; readonly notAfter: string }
}

/** What may be held for one request. Nothing is counted for one that is over. */
export interface Memory {
  /** Whether so many bytes more may be held; then they are. */
  take(bytes: number): boolean
  /** The same for so many in all, in place of those that are held by now. */
  settle(bytes: number): boolean
}

export type OnGone = (listener: () => void) => void

/** What goes back to the client. */
export interface Answer {
  readonly status: number
  readonly headers: RawHeaders
  readonly body: Body
  /** What it is an answer of; undefined where no stage was found. */
  readonly about?: AnswerOrigin | undefined
  /** Called once the answer is out, or the client gone: how many bytes its body had. */
  readonly onSent?: (bytes: number) => void
  /** What goes out where this cannot be written; logs why. Undefined where the failure need not be told. */
  readonly instead?: (error: unknown) => Answer
}

/** The stage and the route that an answer came by. */
export interface AnswerOrigin {
  readonly apiId: string
  readonly stage: string
  readonly routeKey?: string | undefined
  /** The function that was to answer. */
  readonly functionArn?: string | undefined
}

/** A request for a backend, complete: sending it adds nothing but the connection's own headers. */
export interface UpstreamRequest {
  /** Scheme, host and port: `https://pets.example.com`. */
  readonly origin: string
  readonly method: string
  /** Path and query string. */
  readonly target: string
  /** What the target begins with whatever a mapping makes of the path; nothing when omitted. */
  readonly basePath?: string | undefined
  readonly headers: RawHeaders
  readonly body: Body
  /** The name that the backend's certificate has to be for, in place of the origin's host. */
  readonly serverName?: string | undefined
  /** How long the answer may take, to its end. http-apis §5.5 */
  readonly timeoutMs: number
  /** Whose request it is made of, for the log. */
  readonly about?: RequestOrigin | undefined
  /** What the answer counts for while it is gathered. */
  readonly memory?: Memory | undefined
  /** Where it is noted when things happen; undefined where nobody asks. */
  readonly marks?: BackendMarks | undefined
}

/** Where a backend's request comes from. */
export interface RequestOrigin {
  readonly requestId: string
  readonly apiId: string
  readonly stage: string
  readonly route: string
}

/** What a backend said, or why it said nothing. */
export type UpstreamAnswer = Answer | UpstreamFailure

export interface UpstreamFailure {
  readonly failure: 'timeout' | 'unreachable' | 'aborted' | 'too long' | 'overloaded'
  /** For the log; never for the client. */
  readonly detail: string
}

/** The way to backends. Resolves when the answer is there, or its headers where it streams; never rejects. */
export interface Upstream {
  send(request: UpstreamRequest, onGone: OnGone): Promise<UpstreamAnswer>
}

/** One request, as metrics count it. */
export interface Measurement {
  readonly apiId: string
  readonly stage: string
  /** The route's key, where the stage's settings ask for detail; undefined otherwise. */
  readonly route?: string | undefined
  readonly status: number
  readonly latencyMs: number
  readonly integrationLatencyMs?: number | undefined
  /** Bytes of the answer's body. */
  readonly bytes: number
}
