/** The address of a database without what is nobody's business: user, password and parameters. */
export function formatDatabase(address: string): string {
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}
