/** Names of the service itself, and those by which containers reach their host, with everything below them. */
const SERVICE_NAMES = [
  ...['amazonaws.com', 'amazonaws.com.cn', 'amazonaws.eu', 'api.aws', 'localhost'],
  ...['api.amazonwebservices.com.cn', 'api.amazonwebservices.eu'],
  ...['docker.internal', 'containers.internal'],
]

/** An API's own host, and the management API's. */
const SERVICE_HOST = /(^|\.)execute-api\.|^apigateway\./

/** What URL parsers read as an IPv4 address: its last label is a number, in decimal, octal or hexadecimal. WHATWG URL §3.5 */
const IPV4 = /(^|\.)(\d+|0x[0-9a-f]*)$/

/**
 * Whether a name belongs to the gateway or to the service, so that no custom domain may have it: an IP address, the names in
 * `ownNames` (lower case, without a trailing dot), and the hosts of APIs, of the management API and of the service. A wildcard
 * does when a name that it covers does; one label stands for its `*`.
 */
export function isReservedName(given: string, ownNames: ReadonlySet<string>): boolean {
  const name = given.toLowerCase().replace(/\.$/, '')
  if (!name.startsWith('*.')) return isReserved(name, ownNames)
  const parent = name.slice(2)
  const covered = [...ownNames, ...SERVICE_NAMES].some((it) => parentOf(it) === parent)
  return covered || isReservedBelow(parent)
}

function isReserved(name: string, ownNames: ReadonlySet<string>): boolean {
  return ownNames.has(name) || name.includes(':') || isReservedBelow(name) || SERVICE_HOST.test(name)
}

/** Names that are reserved with all below them. */
function isReservedBelow(name: string): boolean {
  const isService = SERVICE_NAMES.some((it) => name === it || name.endsWith(`.${it}`))
  return isService || IPV4.test(name) || /(^|\.)execute-api\./.test(name)
}

function parentOf(name: string): string {
  const cut = name.indexOf('.')
  return cut === -1 ? '' : name.slice(cut + 1)
}
