import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Publications, SnapshotAddress } from '@gatehouse/control'
import { type Scope, scopeOf } from '@gatehouse/control/calls'
import { splitUrl } from '../addresses/split-url.ts'
import type { Authenticated, Denial } from '../management/authenticate.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import { sendJson, sendLongJson } from './pages.ts'

/** What snapshots are read with. */
export interface SnapshotsContext {
  readonly loadSnapshot: Publications['loadSnapshot']
  /** The account and region of requests that name none. */
  readonly defaults: Scope
}

/** A request for a snapshot, and who makes it: where management calls must be signed, so must this. */
interface SnapshotCall {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Undefined where calls need no signature. */
  readonly caller: Authenticated | Denial | undefined
  /** What the answer counts for: it is as long as the configuration. */
  readonly held: HeldBytes
}

/** What stands in place of a deployment's id for what the API is now. */
const DRAFT = 'draft'

/** Reads `/_gatehouse/snapshots/{apiId}/{deploymentId}`; undefined for any other path. */
export function parseSnapshotPath(path: string): Omit<SnapshotAddress, 'scope'> | undefined {
  const [, apiId, deploymentId] = /^\/_gatehouse\/snapshots\/([\w-]+)\/([\w-]+)$/.exec(path) ?? []
  if (apiId === undefined) return undefined
  return { apiId, deploymentId: deploymentId === DRAFT ? undefined : deploymentId }
}

/**
 * Answers with the configuration that a deployment froze, or with what one would freeze now, which nothing serves yet. The management
 * API has no call for either; the console compares them.
 */
export async function serveSnapshot(
  { loadSnapshot, defaults }: SnapshotsContext,
  address: Omit<SnapshotAddress, 'scope'>,
  { request, response, caller, held }: SnapshotCall,
): Promise<void> {
  if (caller && 'denial' in caller) return sendJson(response, 403, { message: caller.message })
  const scope = caller ?? claimedScope(request, defaults)
  const snapshot =
    'noRegion' in scope
      ? undefined
      : await loadSnapshot({ ...address, scope: { account: scope.account, region: scope.region } })
  if (!snapshot) return sendJson(response, 404, { message: 'Not Found' })
  return sendLongJson(response, { status: 200, body: snapshot }, held)
}

/** What a request says without a proof, as management calls do that need no signature. */
function claimedScope(request: IncomingMessage, defaults: Scope): ReturnType<typeof scopeOf> {
  const { authorization, host } = request.headers
  const { query } = splitUrl(request.url ?? '')
  return scopeOf({ query, ...(authorization && { authorization }), ...(host && { host }) }, defaults)
}
