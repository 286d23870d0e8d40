import { expecting, type Parse, parseList, readPort, UsageError } from '@gatehouse/command-line'
import { isRegion } from '@gatehouse/contract/core'
import { isOrigin } from '../addresses/origins.ts'
import type { VpcTarget } from '../upstream/private-targets.ts'
import { parseQuotas, QUOTA_NAMES, type QuotaOptions } from './quotas.ts'

/** A port that is not left to the system. */
export const parseDebuggerPort: Parse<number> = expecting('a port', (text) => readPort(text) || undefined)

/** The address of a PostgreSQL database. What it leaves out comes from the usual `PG…` variables. */
export const parseDatabase: Parse<string> = (text, flag) => {
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text
  // The text may have a password in it.
  throw new UsageError(`--${flag} must be an address such as postgres://user@host:5432/database`)
}

/** Where other nodes are listened for. */
export interface ClusterAddress {
  readonly host: string
  readonly port: number
}

/** `10.0.0.5:7000`, or a port alone, of loopback. Others connect to what is said here, so it cannot be a wildcard. */
export const parseClusterListen: Parse<ClusterAddress> = expecting(
  'a port, or an address that other nodes reach, such as 10.0.0.5:7000',
  (text) => {
    const [, given = '127.0.0.1', digits = ''] = /^(?:(.+):)?(\d+)$/.exec(text) ?? []
    const host = given.replace(/^\[(.*)\]$/, '$1')
    const port = readPort(digits)
    return port === undefined || !isReachable(host) ? undefined : { host, port }
  },
)

/** Whether an address names one machine. URLs write an address in one form, of the many that mean all of them: `0`, `::0`, … */
function isReachable(host: string): boolean {
  const url = `http://${host.includes(':') ? `[${host}]` : host}`
  const name = URL.canParse(url) ? new URL(url).hostname : '*'
  return !['*', '0.0.0.0', '[::]', '[::ffff:0:0]'].includes(name)
}

/** Separated by spaces or commas; undefined where there are none. */
export const parseRegions: Parse<readonly string[] | undefined> = (text, flag) => {
  const read = expecting('regions of small letters, digits and dashes', (given) => {
    const regions = given.split(/[\s,]+/).filter(Boolean)
    return regions.every(isRegion) ? regions : undefined
  })
  const regions = read(text, flag)
  return regions.length > 0 ? regions : undefined
}

export const parseQuotaList: Parse<QuotaOptions> = expecting(
  `<name>=<number|unlimited> of ${QUOTA_NAMES.join(', ')}`,
  parseQuotas,
)

/** `<arn>=<url>`, separated by spaces. */
export const parseVpcTargets: Parse<readonly VpcTarget[]> = (text, flag) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => parseVpcTarget(pair, flag))

const parseVpcTarget: Parse<VpcTarget> = expecting('<arn>=<url>', (pair) => {
  const [, arn = '', url = ''] = /^(arn:[^=]+(?:\?[^=]*)?)=(https?:\/\/[^/?#]+[^?#]*)$/.exec(pair) ?? []
  return arn !== '' && URL.canParse(url) ? { arn, url } : undefined
})

/** `<issuer>=<url>`, separated by spaces: by issuer, without a slash at the end. */
export const parseIssuers: Parse<Readonly<Record<string, string>>> = (text, flag) =>
  Object.fromEntries(
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => parseIssuer(pair, flag)),
  )

const parseIssuer: Parse<readonly [string, string]> = expecting('<issuer>=<url>', (pair) => {
  const [, issuer = '', url = ''] = /^(https?:\/\/[^=]+?)\/?=(https?:\/\/.+)$/.exec(pair) ?? []
  return URL.canParse(issuer) && URL.canParse(url) ? ([issuer, url] as const) : undefined
})

/** `<name>=<file>`, separated by spaces. */
export const parseFunctionFiles: Parse<Readonly<Record<string, string>>> = (text, flag) =>
  Object.fromEntries(
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => parseFunctionFile(pair, flag)),
  )

const parseFunctionFile: Parse<readonly [string, string]> = expecting('<name>=<file of settings>', (pair) => {
  const [, name = '', file = ''] = /^([\w-]{1,64})=(.+)$/.exec(pair) ?? []
  return name === '' ? undefined : ([name, file] as const)
})

/** Separated by spaces. */
export const parseOrigins: Parse<readonly string[]> = parseList({
  isGood: isOrigin,
  expected: 'an origin such as https://console.example',
})
