import { Sha256 } from '@aws-crypto/sha256-js'
import { SignatureV4 } from '@smithy/signature-v4'
import { type CredentialProvider, type Credentials, cacheCredentials } from './credentials.ts'

/** What signatures are made with. */
export interface SignerOptions {
  /** The region that requests are signed for; `us-east-1` by default. */
  readonly region?: string
  /** The service that requests are signed for; `apigateway` by default, `execute-api` for calls of @connections. */
  readonly service?: string
  /** A value, or a function that is asked when they are needed; what it gives is kept until five minutes before its end. */
  readonly credentials: Credentials | CredentialProvider
  /** The time that signatures bear, and by which credentials age. */
  readonly clock?: () => Date
}

/** Signs a request: resolves to one to send in its place. Consumes the body of the one it is given. */
export type Sign = (request: Request) => Promise<Request>

/** A signer with Signature Version 4. It rejects when the credentials cannot be had. */
export function createSigner(options: SignerOptions): Sign {
  const { region = 'us-east-1', service = 'apigateway', credentials, clock = () => new Date() } = options
  const signer = new SignatureV4({
    service,
    sha256: Sha256,
    // The path on the wire is encoded once more for the signature: the rule of every service but S3.
    uriEscapePath: true,
    applyChecksum: true,
    region,
    credentials: cacheCredentials(credentials, clock),
  })
  return async (request) => {
    const url = new URL(request.url)
    const bytes = new Uint8Array(await request.arrayBuffer())
    const body = bytes.length > 0 ? { body: bytes } : {}
    const { headers } = await signer.sign(
      {
        method: request.method,
        protocol: url.protocol,
        hostname: url.hostname,
        path: url.pathname,
        query: queryOf(url),
        headers: { ...Object.fromEntries(request.headers), host: url.host },
        ...body,
      },
      { signingDate: clock() },
    )
    // `fetch` sends the host by itself, and lets nobody else set it.
    const { host: _, ...sent } = headers
    return new Request(request.url, {
      method: request.method,
      headers: sent,
      redirect: request.redirect,
      signal: request.signal,
      ...body,
    })
  }
}

function queryOf({ searchParams }: URL): Record<string, string[]> {
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]))
}
