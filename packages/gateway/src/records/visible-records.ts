import type { RecordFilter } from './filter-records.ts'

/**
 * Which records a caller is told of: those of its account. What has none, such as a request that led to no API, is for callers of
 * the gateway's own account. All of them where calls need no signature.
 */
export function compileVisible(
  caller: { readonly account: string } | undefined,
  ownAccount: string,
): RecordFilter {
  return caller === undefined ? () => true : ({ head }) => (head.account ?? ownAccount) === caller.account
}
