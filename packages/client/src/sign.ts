import { Sha256 } from '@aws-crypto/sha256-js'
import { SignatureV4 } from '@smithy/signature-v4'

/** AWS credentials. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

type Fetch = (request: Request) => Promise<Response>

/** A `fetch` that signs each request with Signature Version 4 for the service `apigateway`. */
export function signing(fetch: Fetch, options: { region: string; credentials: Credentials }): Fetch {
  const signer = new SignatureV4({
    service: 'apigateway',
    sha256: Sha256,
    uriEscapePath: true,
    applyChecksum: true,
    ...options,
  })
  return async (request) => {
    const url = new URL(request.url)
    const body = new Uint8Array(await request.clone().arrayBuffer())
    const { headers } = await signer.sign({
      method: request.method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: queryOf(url),
      headers: { ...Object.fromEntries(request.headers), host: url.host },
      ...(body.length > 0 ? { body } : {}),
    })
    const { host: _, ...sent } = headers
    return fetch(new Request(request, { headers: sent }))
  }
}

function queryOf({ searchParams }: URL): Record<string, string[]> {
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]))
}
