import { Sha256 } from '@aws-crypto/sha256-js'
import { SignatureV4 } from '@smithy/signature-v4'
import type { CredentialProvider } from './credentials.ts'

/** What signatures are made with. */
export interface SignerOptions {
  readonly region: string
  readonly credentials: CredentialProvider
  /** The time that signatures bear. */
  readonly clock: () => Date
}

/** Signs a request: resolves to one to send in its place. Consumes the body of the one it is given. */
export type Sign = (request: Request) => Promise<Request>

/** A signer with Signature Version 4 for the service `apigateway`. It rejects when the credentials cannot be had. */
export function createSigner({ region, credentials, clock }: SignerOptions): Sign {
  const signer = new SignatureV4({
    service: 'apigateway',
    sha256: Sha256,
    // The path on the wire is encoded once more for the signature: the rule of every service but S3.
    uriEscapePath: true,
    applyChecksum: true,
    region,
    credentials,
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
