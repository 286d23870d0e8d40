import { type Call, deployment, httpApi, integration, PROXY, patch, route, save, stage } from '../row.ts'

export interface Request {
  readonly method?: string
  readonly path: string
  /** Names and values in turn, `Host` left out: it is the API's. */
  readonly headers?: readonly string[]
  /** More of them, in Latin-1: byte for byte. */
  readonly latinHeaders?: readonly string[]
  readonly body?: string | Uint8Array
  /** The body is sent in pieces, without a length. */
  readonly chunked?: boolean
  /** Claims of a token that it has, as a bearer's. */
  readonly token?: Claims
}

/** Claims besides the usual ones, or in place of them, at a point of time in seconds. */
export type Claims = (now: number) => Readonly<Record<string, unknown>>

export interface Outcome {
  readonly status: number
  /** The whole answer of the gateway itself; the backend receives nothing then. */
  readonly message?: unknown
  /** Whether the backend receives nothing, though there is no message: the gateway answers, or a function. */
  readonly isOwn?: boolean
  /** What the backend received: parts of it. */
  readonly received?: Readonly<Record<string, unknown>>
  /** The path and query that the backend received, percent-decoded. */
  readonly decodedUrl?: string
  /** Headers that the backend received; undefined for one that it must not have. */
  readonly receivedHeaders?: Readonly<Record<string, unknown>>
  /** Headers of the answer. */
  readonly headers?: Readonly<Record<string, unknown>>
  readonly text?: string
  /** The whole answer, which is JSON. */
  readonly whole?: (place: Place) => unknown
}

/** Where an API is served, and what is not known beforehand of who calls it: texts, or matchers. */
export interface Place {
  readonly apiId: string
  readonly account: unknown
  /** What the `Host` header is to functions, with its port where it has one. */
  readonly host: unknown
  readonly domainName: unknown
  readonly domainPrefix: unknown
  /** The port that the gateway is called at. */
  readonly port: string
  readonly scheme: string
  readonly sourceIp: unknown
}

/** Given an API, when this request comes, then that is what happens. `only` leaves one form of address out. */
export interface TrafficRow {
  readonly title: string
  /** What is sent before; the answers do not matter. */
  readonly before?: readonly Request[]
  readonly when: Request
  readonly outcome: Outcome
  readonly only?: 'host' | 'path'
}

/** What a client of a WebSocket API does, or what happens to it or to its backend then. */
export type Step =
  /** `<address>` is the stage's, of calls. */
  | { readonly send: string }
  | { readonly sendBinary: readonly number[] }
  /** The next message, a text or a matcher. */
  | { readonly gets: unknown }
  /** The next message, which is JSON that is this and no more. */
  | { readonly getsWhole: object }
  /** The next message, which is JSON that has this at least. */
  | { readonly getsJson: object }
  /** The next message, by which the backend tells what it received: these headers of it; undefined for one that it must not have. */
  | { readonly getsHeaders: Readonly<Record<string, unknown>> }
  /** The client closes, with a code or without. */
  | { readonly closes: number | undefined; readonly reason?: string }
  /** The client breaks the connection off. */
  | { readonly breaks: true }
  | { readonly ends: { readonly code: number; readonly reason: string } }
  | ConnectionCall
  /** The backend's place `/events` was told of this connection, and of no more: headers and `body` of each. */
  | { readonly told: readonly object[] }

/** A call of `@connections`, by its method. */
export interface ConnectionCall {
  readonly calls: string
  /** From the stage on; `<id>` is the id of the connection, percent-encoded, `<rawId>` as it is, `<changed>` one that is none. */
  readonly path?: string
  readonly body?: string | Uint8Array
  readonly answer: CallAnswer
  /** Whether the answer may take a while to be so. */
  readonly eventually?: boolean
}

/** An answer to a client: its text, or a matcher, and headers among others; undefined for one that it must not have. */
export interface CallAnswer {
  readonly status: number
  readonly text?: unknown
  /** What its text is as JSON, no less and no more. */
  readonly json?: object
  readonly headers?: Readonly<Record<string, unknown>>
}

/** The answer to a handshake that lets nobody in. */
export type Refusal = CallAnswer

/** What a handshake has of its own. */
export interface Handshake {
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A client that connects to the stage `live` of a WebSocket API, and what follows. */
export interface MessageRow {
  readonly title: string
  readonly handshake?: Handshake
  /** The answer where it is not let in; there are no steps then. */
  readonly refusal?: Refusal
  readonly steps: readonly Step[]
}

/** Rows that share one API, made by calls that save it as `api`. Its backend is `<backend>`; it answers with what it received. */
interface Scene<Row> {
  readonly name: string
  /** Document and section of docs/service. */
  readonly section: string
  readonly given: readonly Call[]
  readonly rows: readonly Row[]
}

/** Rows about an HTTP API. */
export interface HttpSubject extends Scene<TrafficRow> {
  readonly protocol: 'http'
}

/** Rows about a WebSocket API. */
export interface WebSocketSubject extends Scene<MessageRow> {
  readonly protocol: 'websocket'
}

/** What traffic does to an API, by what it is about; several of one name are one subject with several APIs. */
export type TrafficSubject = HttpSubject | WebSocketSubject

/** A subject about an HTTP API. */
export function http(name: string, section: string, scene: Pick<HttpSubject, 'given' | 'rows'>): HttpSubject {
  return { protocol: 'http', name, section, ...scene }
}

export const DEFAULT_STAGE = stage('$default', { autoDeploy: true })
export const BAD_REQUEST = fault(400, 'Bad Request')
export const NOT_FOUND = fault(404, 'Not Found')

/** A route that leads to a place of the backend. */
export function leads(routeKey: string, uri: string, members: object = {}): Call[] {
  return [
    integration({ ...PROXY, integrationUri: `<backend>${uri}`, ...members }),
    route(routeKey, { target: 'integrations/<integration>' }),
  ]
}

export function fault(status: number, message: unknown): Outcome {
  return { status, message }
}

/** The backend receives a request for `url`, and its answer comes back. */
export function reaches(url: string, method?: string): Outcome {
  return { status: 200, received: method ? { url, method } : { url } }
}

/** `GET /pets` in short. */
export function row(request: string, outcome: Outcome, title: string, only?: 'host' | 'path'): TrafficRow {
  const [method = '', path = ''] = request.split(' ')
  return { title: `${request}: ${title}`, when: { method, path }, outcome, ...(only && { only }) }
}

/** An API that leads to its backend as it stands. */
export const ECHO: readonly Call[] = [httpApi, ...leads('$default', ''), DEFAULT_STAGE]

/** A stage between two deployments: `dev/x` leads to the backend's `/one/…` by the first and `/two/…` by the second. */
export const TWO_DEPLOYMENTS: readonly Call[] = [
  httpApi,
  ...leads('GET /x', '/one/${stageVariables.round}'),
  save('deployment1', deployment()),
  patch('/apis/<api>/integrations/<integration>', {
    integrationUri: '<backend>/two/${stageVariables.round}',
  }),
  save('deployment2', deployment()),
  stage('dev', { deploymentId: '<deployment1>', stageVariables: { round: 'start' } }),
]
