import type { Scope } from '../../call/scope.ts'

const VARIABLE = /\$\{AWS::(AccountId|Partition|Region)\}/g

/** A document's text with the service's variables replaced, wherever they stand. management §3.1 */
export function substituteVariables(text: string, { account, region }: Scope): string {
  const values: Readonly<Record<string, string>> = {
    AccountId: account,
    Partition: partitionOf(region),
    Region: region,
  }
  return text.replaceAll(VARIABLE, (whole, name: string) => values[name] ?? whole)
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}
