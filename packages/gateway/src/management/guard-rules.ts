import { parseHost } from '@gatehouse/command-line'
import { normalizeOrigin } from '../addresses/origins.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { RequestHead } from '../requests/client-request.ts'
import type { GuardedRequest, GuardRules } from './guard-request.ts'

/** What a gateway's options let call. */
export function createGuardRules({
  auth,
  publicUrl,
  allowedHosts = [],
  corsOrigins = [],
}: Pick<GatewayOptions, 'auth' | 'publicUrl' | 'allowedHosts' | 'corsOrigins'>): GuardRules {
  const names = publicUrl === undefined ? allowedHosts : [...allowedHosts, new URL(publicUrl).host]
  return {
    areCallsSigned: auth === 'sigv4',
    allowedHosts: new Set(names.map(parseHost).filter((it) => it !== undefined)),
    publicOrigin: publicUrl === undefined ? undefined : new URL(publicUrl).origin,
    corsOrigins: new Set(corsOrigins.map(normalizeOrigin)),
  }
}

/** A request as the guard looks at it, whether Node or the fast path read it. */
export function toGuarded({ method, host, socket, rawHeaders }: RequestHead, path: string): GuardedRequest {
  return { method, path, host, isEncrypted: 'encrypted' in socket, rawHeaders }
}

/** Whether a path is one of the gateway's own addresses, where nothing of an API is. */
export function isOwnPath(path: string): boolean {
  return /^\/(?:v2|catalog|_gatehouse)(?:\/|$)/.test(path)
}
