/** The address of a database without what must stay private: user, password and parameters. */
export function formatDatabase(address: string): string {
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}
