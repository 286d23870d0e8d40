/**
 * In what an origin, an issuer or an audience differs from one that is allowed and looks much like it: what people overlook. Empty
 * where none does.
 */
export function nearMiss(given: string, allowed: readonly string[]): string {
  for (const one of allowed) {
    const difference = differenceOf(given, one)
    if (difference !== undefined) return `${given} and ${one} differ in ${difference}.`
  }
  return ''
}

function differenceOf(given: string, one: string): string | undefined {
  if (given === one) return undefined
  if (given.trim() === one.trim()) return 'spaces'
  if (given.toLowerCase() === one.toLowerCase()) return 'upper and lower case'
  if (withoutSlashes(given) === withoutSlashes(one)) return 'a slash at the end'
  if (!URL.canParse(given) || !URL.canParse(one)) return undefined
  const [a, b] = [new URL(given), new URL(one)]
  const isSamePath = a.pathname.replace(/\/$/, '') === b.pathname.replace(/\/$/, '')
  if (!isSamePath && a.origin === b.origin) return 'the path'
  if (!isSamePath) return undefined
  if (a.hostname === b.hostname)
    return a.protocol === b.protocol ? 'the port' : `the scheme, ${a.protocol} and ${b.protocol}`
  const isAlias = areLoopback(a.hostname) && areLoopback(b.hostname)
  if (isAlias) return 'the host, though both are this machine'
  return a.hostname === `www.${b.hostname}` || b.hostname === `www.${a.hostname}` ? 'www.' : undefined
}

function withoutSlashes(text: string): string {
  let end = text.length
  while (text[end - 1] === '/') end -= 1
  return text.slice(0, end)
}

function areLoopback(hostname: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}
