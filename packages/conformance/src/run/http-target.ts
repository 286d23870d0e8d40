import type { Credentials } from '@gatehouse/client/signer'
import { createSigner, type Sign } from '@gatehouse/client/signer'
import { type Answer, readBody, type Target } from './answer.ts'

/** Where management calls go, and how they are signed. */
export interface HttpTargetOptions {
  /** `http://localhost:4080`, `https://apigateway.eu-west-1.amazonaws.com`; a path before `/v2` is kept. */
  readonly endpoint: string
  /** Without them each case signs with the account as its access key, as emulators tell accounts apart. */
  readonly credentials?: Credentials | undefined
  /** Milliseconds that an answer may take; 30,000 by default. */
  readonly timeoutMs?: number
}

/** A management API over HTTP. Calls reject when nothing answers in time. */
export function createHttpTarget({ endpoint, credentials, timeoutMs = 30_000 }: HttpTargetOptions): Target {
  const base = endpoint.replace(/\/$/, '')
  const signers = new Map<string, Sign>()
  const signerOf = (account: string, region: string) => {
    const key = `${account} ${region}`
    const known = signers.get(key)
    if (known) return known
    const own = { accessKeyId: account, secretAccessKey: 'conformance' }
    const signer = createSigner({ region, credentials: credentials ?? own })
    signers.set(key, signer)
    return signer
  }
  return {
    async call({ method, target, account, region, body }): Promise<Answer> {
      const request = new Request(`${base}${target}`, {
        method,
        ...(body.length > 0 && {
          body: typeof body === 'string' ? body : new Uint8Array(body),
          headers: { 'content-type': 'application/json' },
        }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      })
      const response = await fetch(await signerOf(account, region)(request))
      const text = await response.text()
      return {
        status: response.status,
        body: readLoosely(text, response.headers.get('content-type') ?? ''),
        header: (name) => response.headers.get(name) ?? undefined,
      }
    },
  }
}

/** Emulators send errors as HTML and JSON as `text/html`: what is not JSON stays text. */
function readLoosely(text: string, contentType: string): unknown {
  try {
    return readBody(text, /^\s*[[{]/.test(text) ? 'application/json' : contentType)
  } catch {
    return text
  }
}
