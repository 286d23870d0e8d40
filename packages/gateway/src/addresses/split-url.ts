/** Where a request goes, as its line says it. */
export interface SplitUrl {
  readonly path: string
  /** Without `?`; empty when the target has no query. */
  readonly query: string
}

export function splitUrl(url: string): SplitUrl {
  const cut = url.indexOf('?')
  return cut === -1 ? { path: url, query: '' } : { path: url.slice(0, cut), query: url.slice(cut + 1) }
}
