/** A network, or one address. */
export interface IpRange {
  readonly version: 4 | 6
  readonly first: bigint
  /** How many bits at the end may be anything. */
  readonly hostBits: number
  contains(address: IpRange): boolean
}

/** Parses `203.0.113.0/24`, `2001:db8::/32` or an address; undefined for anything else. RFC 4632 §3.1, RFC 4291 §2.2-2.3 */
export function parseIpRange(text: string): IpRange | undefined {
  const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const version = address.includes(':') ? 6 : 4
  const bits = version === 4 ? 32 : 128
  const first = version === 4 ? parseIpv4(address) : parseIpv6(address)
  const hostBits = bits - Number(prefix ?? bits)
  if (first === undefined || hostBits < 0) return undefined
  const network = (it: bigint) => it >> BigInt(hostBits)
  return {
    version,
    first,
    hostBits,
    contains: (other) =>
      other.version === version && other.hostBits <= hostBits && network(other.first) === network(first),
  }
}

function parseIpv4(text: string): bigint | undefined {
  const bytes = text.split('.')
  if (bytes.length !== 4 || !bytes.every((it) => /^(0|[1-9]\d{0,2})$/.test(it) && Number(it) < 256))
    return undefined
  return bytes.reduce((sum, it) => (sum << 8n) | BigInt(it), 0n)
}

function parseIpv6(given: string): bigint | undefined {
  const text = withoutDots(given.replace(/%.*$/, ''))
  const [head = '', tail, ...more] = text?.split('::') ?? []
  if (text === undefined || more.length > 0) return undefined
  const before = groupsOf(head)
  const after = groupsOf(tail ?? '')
  const missing = 8 - before.length - after.length
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined
  const groups = [...before, ...Array<string>(Math.max(missing, 0)).fill('0'), ...after]
  if (!groups.every((it) => /^[0-9a-f]{1,4}$/i.test(it))) return undefined
  return groups.reduce((sum, it) => (sum << 16n) | BigInt(`0x${it}`), 0n)
}

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':')
}

/** The IPv4 address that may end an IPv6 one, as two groups. */
function withoutDots(text: string): string | undefined {
  const last = text.slice(text.lastIndexOf(':') + 1)
  if (!last.includes('.')) return text
  const address = parseIpv4(last)
  if (address === undefined) return undefined
  return `${text.slice(0, -last.length)}${(address >> 16n).toString(16)}:${(address & 0xffffn).toString(16)}`
}
