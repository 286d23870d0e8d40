/** An IPv4 address that a dual-stack socket shows as IPv6. */
export function withoutMapping(ip: string): string {
  return ip.startsWith('::ffff:') ? ip.slice(7) : ip
}
