import { AWS_REGIONS, hasRegionForm } from '@gatehouse/contract/core'
import type { GatewayOptions } from './gateway-options.ts'

type Regions = Pick<GatewayOptions, 'auth' | 'region' | 'regions'>

/**
 * Which regions signed calls may be for: those of the form that AWS's regions have, so that a new one needs no configuration, and
 * those that are listed.
 */
export function isCallableRegionOf({ regions = [] }: Regions): (region: string) => boolean {
  return (region) => hasRegionForm(region) || regions.includes(region)
}

/** Which regions there are, as far as anybody knows: in any other an account has no quotas of its own. */
export function isKnownRegionOf({ region: own, regions = [] }: Regions): (region: string) => boolean {
  return (region) => AWS_REGIONS.has(region) || region === own || regions.includes(region)
}

/** The region whose throttle counts for another: where calls must be signed, an unknown region has no throttle of its own. */
export function throttleRegionOf(options: Regions): (region: string) => string {
  const isKnown = options.auth === 'sigv4' ? isKnownRegionOf(options) : () => true
  return (region) => (isKnown(region) ? region : options.region)
}
