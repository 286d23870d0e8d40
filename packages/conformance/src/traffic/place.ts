import type { Place } from '../cases/traffic/scene.ts'
import { expect } from '../matching/matchers.ts'

/** Whether an API is told by its host, or by the path that its address has. */
export function formOf(endpoint: string): 'host' | 'path' {
  return new URL(endpoint).pathname === '/' ? 'host' : 'path'
}

/** What functions are told of an API that is served at this address. Where its path tells it, emulators make up a host that begins with its id. */
export function placeOf(endpoint: string): Place {
  const { host, hostname, port, protocol, pathname } = new URL(endpoint)
  const scheme = protocol.replace(':', '')
  const byHost = formOf(endpoint) === 'host'
  const apiId =
    (byHost ? hostname.split('.')[0] : pathname.split('/').find((it) => /^[a-z0-9]{10}$/.test(it))) ?? ''
  const madeUp = expect.stringMatching(`^${apiId}\\.`)
  return {
    apiId,
    account: expect.stringMatching(/^\d{12}$/),
    host: byHost ? host : madeUp,
    domainName: byHost ? hostname : madeUp,
    domainPrefix: apiId,
    port: port || (scheme === 'https' ? '443' : '80'),
    scheme,
    sourceIp: expect.stringMatching(/^[\d.:a-f]+$/),
  }
}
