import type { Reader } from '@gatehouse/store'
import { type Collections, collectionsOf } from './collections.ts'
import { missing } from './locate.ts'
import type { Scope } from './scope.ts'

/** What a read says of whose portal product it is about. */
interface OwnedQuery {
  readonly resourceOwnerAccountId?: unknown
}

/** Whose resources a call reads: the caller's, unless it names another account. */
export function ownerOf(scope: Scope, query: object): Scope {
  const { resourceOwnerAccountId } = query as OwnedQuery
  return typeof resourceOwnerAccountId === 'string' ? { ...scope, account: resourceOwnerAccountId } : scope
}

/** Refuses to read what its owner does not share, as if it were not there. management §2.18 */
export async function refuseUnshared(
  tx: Reader,
  {
    owner,
    scope,
    portalProductId = '',
  }: { owner: Scope; scope: Scope; portalProductId?: string | undefined },
): Promise<void> {
  if (await isSharedWith(tx, owner, portalProductId, scope.account)) return
  throw missing('portalProductId', portalProductId)
}

/** Whether an account may use a portal product: its own, or one whose sharing policy allows it. management §2.18 */
export async function isSharedWith(
  tx: Reader,
  owner: Scope,
  portalProductId: string,
  account: string,
): Promise<boolean> {
  if (account === owner.account) return true
  const at: Collections = collectionsOf(owner)
  const policy = await tx.get<string>(at.sharingPolicies, portalProductId)
  return policy !== undefined && allows(policy, account)
}

interface Statement {
  readonly Effect?: unknown
  readonly Principal?: unknown
}

/**
 * *Assumed*: a policy shares the product with the accounts that a statement with `Allow` has among its principals, and none with
 * `Deny`; actions and conditions are not looked at. management §2.18
 */
function allows(policyDocument: string, account: string): boolean {
  const { Statement = [] } = JSON.parse(policyDocument) as { Statement?: Statement | Statement[] }
  const named = [Statement].flat().filter(({ Principal }) => namesAccount(Principal, account))
  return named.some(({ Effect }) => Effect === 'Allow') && !named.some(({ Effect }) => Effect === 'Deny')
}

function namesAccount(principal: unknown, account: string): boolean {
  const named = principal === '*' ? '*' : (principal as { AWS?: unknown } | undefined)?.AWS
  return [named].flat().some((it) => it === '*' || it === account || isRootOf(it, account))
}

function isRootOf(principal: unknown, account: string): boolean {
  return typeof principal === 'string' && /^arn:[\w-]+:iam::(\d{12}):/.exec(principal)?.[1] === account
}
