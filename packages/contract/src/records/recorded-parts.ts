/** Names and values, in the order in which they were sent; secrets are `********`. */
export type HeaderList = readonly (readonly [name: string, value: string])[]

/** A body, or as much of it as is kept. */
export interface RecordedBody {
  /** How long it was; what came of it where it broke off. */
  readonly bytes: number
  /** What is kept of it, where that is UTF-8. */
  readonly text?: string
  /** What is kept of it otherwise. */
  readonly base64?: string
  /** Whether there was more than is kept; see `--inspect-bytes`. */
  readonly isCut?: true
}

/** What a client sent. */
export interface RecordedRequest {
  readonly method: string
  /** Scheme, host, path and query string, as the client sent them, secrets of the query masked. */
  readonly url: string
  /** `1.1` or `2`. */
  readonly httpVersion?: string
  readonly headers: HeaderList
  readonly body?: RecordedBody
  readonly sourceIp?: string
  /** Decoded, below the stage: what routes see. */
  readonly path?: string
}

/** What a client got. */
export interface RecordedAnswer {
  readonly status: number
  readonly headers: HeaderList
  readonly body?: RecordedBody
}

/** The route that was chosen, and why. */
export interface RecordedRoute {
  readonly routeKey: string
  /** The rule by which it was selected, in words. */
  readonly because: string
  readonly parameters?: Readonly<Record<string, string>>
  /** The other routes that match, in the order in which they would be selected: those that this one won over. */
  readonly candidates: readonly string[]
}

/** What was asked of a caller, and what came of it. */
export interface RecordedAuthorizer {
  readonly type: 'JWT' | 'CUSTOM' | 'AWS_IAM'
  readonly name?: string
  readonly identitySource?: readonly string[]
  /** `failed`: the authorizer itself went wrong, and the caller was refused for it. */
  readonly decision: 'allowed' | 'refused' | 'failed'
  /** Why it was refused or failed, as `$context.authorizer.error` has it. */
  readonly reason?: string
  /** Whether the decision was kept from an earlier request; undefined where none is ever kept. */
  readonly isCached?: boolean
  /** What it told of the caller: claims, the context of a Lambda authorizer, the ARN that signed. */
  readonly caller?: Readonly<Record<string, unknown>>
  readonly durationMs: number
}

/** What one entry of a parameter mapping did. */
export interface MappingChange {
  /** `append:header.tenant`, `overwrite:path`, `remove:querystring.debug` */
  readonly destination: string
  /** `$request.header.x-tenant` */
  readonly expression: string
  /** What the expression came to; undefined where there was nothing to read. */
  readonly value?: string
  /** The destination's values before, empty where it had none. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Why nothing was changed though it was to be. */
  readonly skipped?: string
  /** The parts of the expression that found nothing; those of a longer text are empty then. */
  readonly missing?: readonly string[]
}

/** What ended a request, and what to do about it. */
export interface RecordedFault {
  /** One of a closed list: `jwt-audience`, `backend-timeout`, `route-not-found`, … For tests and filters. */
  readonly code: string
  /** What the client was told. */
  readonly message: string
  /** What the gateway's log says of it. */
  readonly detail?: string
  /** What the service documents of such an answer. */
  readonly cause: string
  /** What usually mends it. */
  readonly hint: string
  /** The section of the repository's docs/service that says so: `http-apis §4.1`. */
  readonly source: string
}
