import type { RecordedRequest } from '@gatehouse/contract'

/** Headers that curl writes itself. */
const OWN: ReadonlySet<string> = new Set(['host', 'content-length', 'connection', 'transfer-encoding'])

/** A request as a line for a shell (POSIX). Secrets are masked in it, as in its record. */
export function toCurl({ method, url, headers, body }: RecordedRequest): string {
  const parts = ['curl', '-i']
  if (method === 'HEAD') parts.push('-I')
  else if (method !== (body ? 'POST' : 'GET')) parts.push('-X', quote(method))
  parts.push(quote(url.replace(/^ws/, 'http')))
  for (const [name, value] of headers)
    if (!OWN.has(name.toLowerCase())) parts.push('-H', quote(value === '' ? `${name};` : `${name}: ${value}`))
  if (!body) return parts.join(' ')
  const { text, base64 } = body
  if (text !== undefined) return [...parts, '--data-raw', quote(text)].join(' ')
  return `printf %s ${quote(base64 ?? '')} | base64 -d | ${[...parts, '--data-binary', '@-'].join(' ')}`
}

/** In single quotes nothing has a meaning but they themselves. */
function quote(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
