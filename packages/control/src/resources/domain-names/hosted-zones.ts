/** Hosted zones of regional endpoints, by region. */
const HOSTED_ZONES: Readonly<Record<string, string>> = {
  'us-east-1': 'Z1UJRXOUMOOFQ8',
  'us-west-2': 'Z2OJLYMUO9EFXC',
}

/** The Route 53 hosted zone of a region's endpoints. *Assumed* for regions not in the table. management §2.11 */
export function hostedZoneOf(region: string): string {
  return HOSTED_ZONES[region] ?? 'Z1UJRXOUMOOFQ8'
}
