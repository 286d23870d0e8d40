import type { IncomingMessage } from 'node:http'

/** A service that a stand-in serves a few calls of. */
export type StandInService = 'lambda' | 'logs' | 'query'

/** The service that a request calls; undefined for none. The Invoke API is not among them. */
export function standInOf(
  method: string,
  path: string,
  headers: IncomingMessage['headers'],
): StandInService | undefined {
  if (/^\/20\d\d-\d\d-\d\d\/(functions|tags)(\/|$)/.test(path)) return 'lambda'
  if (method !== 'POST' || path !== '/') return undefined
  if (String(headers['x-amz-target'] ?? '').startsWith('Logs_20140328.')) return 'logs'
  return headers['content-type']?.startsWith('application/x-www-form-urlencoded') &&
    headers.authorization?.startsWith('AWS4-HMAC-SHA256')
    ? 'query'
    : undefined
}
