import { isIP } from 'node:net'

/** A name or address, and a port or none. RFC 9110 §7.2 */
const HOST = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{0,5})?$/i

/** Names that no public name server answers for. RFC 6761, RFC 6762, and ICANN's reservation of `internal`. */
const SPECIAL_USE = /\.(?:localhost|local|internal|test)$/

/**
 * The service's own forms: the usual one, FIPS, dual-stack and both, of each partition.
 * Source: the AWS general reference, "Amazon API Gateway endpoints and quotas".
 */
const OF_SERVICE =
  /^apigateway(?:-fips)?\.[a-z]{2}(?:-[a-z]+)+-\d\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu))$/

/** What stands before the rest in an API's own host: `{apiId}.execute-api.{region}.` */
const API_PREFIX = /^[a-z0-9]+\.execute-api(?:-fips)?\.(?:[a-z]{2}(?:-[a-z]+)+-\d\.)?/
const SERVICE_SUFFIX =
  /^(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu))$/

/**
 * The name or address in a `Host`, in lower case, without port and without the dot that may end a name; undefined where it is
 * none. An IPv6 address stands without its brackets.
 */
export function parseHost(host: string): string | undefined {
  const [, address, name = ''] = HOST.exec(host) ?? []
  if (address !== undefined) return isIP(address) === 6 ? address.toLowerCase() : undefined
  const plain = name.toLowerCase().replace(/\.$/, '')
  return plain === '' || plain.split('.').includes('') ? undefined : plain
}

/**
 * Whether a name leads to this machine only where its operator wants it to: no stranger can make it resolve to an address of his
 * choice, which is how a page gets to call what listens on loopback as its own origin (DNS rebinding).
 */
export function isOwnName(name: string, allowed: ReadonlySet<string>): boolean {
  return (
    allowed.has(name) ||
    isIP(name) !== 0 ||
    !name.includes('.') ||
    SPECIAL_USE.test(name) ||
    OF_SERVICE.test(name)
  )
}

/**
 * The same for an API's own host, where @connections is called: what follows the API's id and region counts. One label there may be
 * a top-level domain, below which anybody can have `execute-api`: it has to be of special use (`localhost`), or allowed.
 */
export function isOwnApiName(name: string, allowed: ReadonlySet<string>): boolean {
  const rest = name.replace(API_PREFIX, '')
  if (rest === name || allowed.has(name)) return isOwnName(name, allowed)
  if (!rest.includes('.')) return SPECIAL_USE.test(`.${rest}`) || allowed.has(rest)
  return SERVICE_SUFFIX.test(rest) || isOwnName(rest, allowed)
}
