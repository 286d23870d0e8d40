/** Whether a text names an origin: a scheme, a host and a port or none. Schemes of applications count: `capacitor://localhost`. */
export function isOrigin(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?\/?$/i.test(text)
}

/** An origin as browsers write it: lower case, no port that goes without saying, no slash. */
export function normalizeOrigin(text: string): string {
  if (!isOrigin(text)) return text
  const { origin } = new URL(text)
  return origin === 'null' ? text.toLowerCase().replace(/\/$/, '') : origin
}
