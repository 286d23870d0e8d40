/** What of a mock's options a person is told. */
interface Told {
  readonly api?: string
  readonly dialect?: string
  readonly proxy?: string
  readonly record?: string
}

/** What a person is told when the mock listens: where, how it is tried, and what becomes of calls and answers. */
export function formatStart(url: string, { api, dialect, proxy, record }: Told): readonly string[] {
  const base = dialect === 'catalog' ? '/catalog' : ''
  const path = api === 'connections' ? '/@connections/abc=' : `${base}/v2/apis`
  const kept = record === undefined ? '' : `, and keeps the answers in ${record}`
  return [
    `Gatehouse mock listens on ${url}`,
    ...(proxy === undefined ? [] : [`Forwards to ${proxy}${kept}`]),
    `Try:  curl ${url}${path}`,
  ]
}
