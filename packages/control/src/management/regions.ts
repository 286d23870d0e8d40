import { AWS_REGIONS } from '@gatehouse/contract'
import type { Reader, Writer } from '@gatehouse/store'
import { type Collections, collectionsOf, regionsOf } from '../call/collections.ts'
import type { Scope } from '../call/scope.ts'

/** Keeps that an account has made something in a region. */
export async function noteRegion(tx: Writer, { account, region }: Scope): Promise<void> {
  const collection = regionsOf(account)
  if ((await tx.get(collection, region)) === undefined) await tx.put(collection, region, true)
}

/** Where else an account may have something: what counts for it in an invented region. */
export async function findElsewhere(tx: Reader, { account, region }: Scope): Promise<Collections[]> {
  const noted = await tx.list(regionsOf(account), { limit: Number.MAX_SAFE_INTEGER })
  const regions = new Set([...AWS_REGIONS, ...noted.map(({ id }) => id)])
  regions.delete(region)
  return [...regions].map((it) => collectionsOf({ account, region: it }))
}
