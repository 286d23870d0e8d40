import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'

export interface MockOptions {
  /** 0 takes a free port. */
  readonly port: number
  readonly host: string
}

export interface MockServer {
  /** Where the mock listens: `http://127.0.0.1:4010`. */
  readonly url: string
  close(): Promise<void>
}

const DOCUMENT = '@gatehouse/contract/openapi.json'

/**
 * Starts a mock of the management API: it keeps nothing and answers with the contract's examples. A `Prefer: code=404` or
 * `example=<name>` header chooses another answer, `dynamic=true` makes one up. Rejects when the port is taken.
 */
export async function startMock({ port, host }: MockOptions): Promise<MockServer> {
  const document = JSON.parse(await readFile(fileURLToPath(import.meta.resolve(DOCUMENT)), 'utf8')) as object
  // Signatures are not judged here, so unsigned calls are as good as signed ones.
  const operations = await getHttpOperationsFromSpec({ ...document, security: [] })
  const server = createServer(operations, {
    cors: true,
    components: { logger: createLogger('mock', { level: 'silent' }) },
    config: {
      isProxy: false,
      upstreamProxy: undefined,
      checkSecurity: false,
      errors: false,
      validateRequest: true,
      validateResponse: true,
      mock: { dynamic: false },
    },
  })
  const url = await server.listen(port, host)
  return { url, close: () => server.close() }
}
