import type { Socket } from 'node:net'
import { type Fault, parseAddress, type RawHeaders } from '@gatehouse/runtime'
import type { Directory } from './directory.ts'
import type { Domains } from './domains.ts'
import { resolveDomain } from './resolve-domain.ts'
import { type ResolvedStage, resolveStage } from './resolve-stage.ts'
import type { ServedDomain } from './served-domain.ts'
import { splitUrl } from './split-url.ts'

/** What tells where requests lead. */
export interface TargetContext {
  readonly directory: Directory
  readonly domains: Domains
}

/** A request that is not served now. */
export interface AskedRequest {
  readonly host: string
  readonly url: string
  readonly headers: RawHeaders
  /** Undefined for a question. */
  readonly socket?: Socket | undefined
}

/** Where a request would lead. */
export interface FoundTarget {
  /** The custom domain name that it goes by. */
  readonly domain?: ServedDomain | undefined
  readonly target: ResolvedStage | Fault
}

/** Finds the stage that a request would be served by, or why there is none. */
export async function findTarget(
  { directory, domains }: TargetContext,
  { host, url, headers, socket }: AskedRequest,
): Promise<FoundTarget> {
  const { path } = splitUrl(url)
  const domain = await domains.find(host)
  if (!domain) return { target: resolveStage(directory, parseAddress(host, path)) }
  return { domain, target: resolveDomain({ domain, host, path, headers, socket }) }
}
