import { type Call, DOMAIN } from '../cases/row.ts'
import type { Case } from './case.ts'

/** What a target has of what cases need. */
export interface Abilities {
  /** Whether each case has an account of its own, so that a list has nothing else in it. */
  readonly accounts: boolean
  /** Whether domain names can be made without a certificate of one's own. */
  readonly domains: boolean
  /** Regions besides the run's own. */
  readonly regions: boolean
}

const ROOT_LIST = /^\/v2\/(apis|domainnames|vpclinks|portals|portalproducts)(\?|$)/

/** Why a case cannot be tried on a target; undefined when it can. */
export function reasonToSkip({ given, when, then }: Case, abilities: Abilities): string | undefined {
  const calls = [...given, when]
  if (!abilities.accounts && calls.some((call) => isList(call) && (call !== when || then.status === 200)))
    return 'it lists all that is in the account'
  if (!abilities.accounts && JSON.stringify(calls).includes('<account>')) return 'it names the account'
  if (!abilities.domains && calls.some((call) => JSON.stringify(call).includes(DOMAIN)))
    return 'it needs a domain name with a certificate'
  if (!abilities.regions && calls.some(({ region }) => region !== undefined))
    return 'it needs a second region'
  return undefined
}

function isList({ method, path }: Call): boolean {
  return method === 'GET' && ROOT_LIST.test(path)
}
