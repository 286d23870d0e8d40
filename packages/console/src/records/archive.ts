import { askGateway, BASE } from '../calls/gateway.ts'
import { pathOf } from './describe-record.ts'
import type { RecordFilter } from './filter-records.ts'

/** One request of an HTTP archive, and what it was answered with. */
export interface ArchivedRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string | undefined
  readonly answer: { readonly status: number; readonly body: string | undefined }
}

/** What came of a request of an archive that was sent again. */
export interface Compared {
  readonly status: number
  /** In what the answer differs from the archive's; none where it is the same. */
  readonly differences: readonly string[]
}

interface Har {
  readonly log: {
    readonly entries: readonly {
      readonly request: {
        readonly method: string
        readonly url: string
        readonly headers: readonly { readonly name: string; readonly value: string }[]
        readonly postData?: { readonly text?: string }
      }
      readonly response: {
        readonly status: number
        readonly content?: { readonly text?: string; readonly encoding?: string }
      }
    }[]
  }
}

/** The records that a filter leaves, as the gateway makes an archive of them. */
export async function saveArchive({ apiId, node, status, text }: RecordFilter): Promise<Blob> {
  const asked = new URLSearchParams({ format: 'har', kind: 'request', last: '1000' })
  const statuses = status === 'faults' ? '400-599' : status && `${status}xx`
  for (const [name, value] of Object.entries({ api: apiId, node, status: statuses, text }))
    if (value !== '') asked.set(name, value)
  return (await askGateway(`/_gatehouse/events?${asked}`)).blob()
}

/** Reads an archive. Throws where a text is none. */
export function parseArchive(text: string): ArchivedRequest[] {
  let har: Partial<Har>
  try {
    har = JSON.parse(text) as Partial<Har>
  } catch {
    throw new Error('This file is no HTTP archive: it is not JSON.')
  }
  const entries = har.log?.entries
  if (!entries) throw new Error('This file is no HTTP archive: it has no log.entries.')
  return entries.map(({ request, response: { status, content = {} } }) => ({
    method: request.method,
    url: request.url,
    headers: request.headers.map(({ name, value }) => [name, value] as const),
    body: request.postData?.text,
    answer: { status, body: content.encoding === 'base64' ? undefined : content.text },
  }))
}

/** Where the paths of an archive are sent to: this gateway, where the first of them came from it or has its form of addresses. */
export function baseOf(requests: readonly ArchivedRequest[]): string {
  const first = requests[0]?.url ?? ''
  return URL.canParse(first) && new URL(first).origin !== location.origin ? '' : BASE
}

/** Headers that no page may set, or that belong to a connection. */
const LEFT_OUT =
  /^(?:host|connection|content-length|transfer-encoding|keep-alive|accept-encoding|te|upgrade|cookie|origin|referer|user-agent|expect|date|via|(?:sec|proxy)-.*)$/i

const MASK = '********'

/** Sends a request of an archive to an address of this gateway, and compares the answers. */
export async function sendArchived(
  { method, url, headers, body, answer }: ArchivedRequest,
  base: string,
): Promise<Compared> {
  const sent = headers.filter(([name, value]) => !LEFT_OUT.test(name) && !value.includes(MASK))
  const hasBody = body !== undefined && body !== '' && method !== 'GET' && method !== 'HEAD'
  const response = await fetch(base.replace(/\/$/, '') + pathOf(url), {
    method,
    headers: sent.map(([name, value]) => [name, value] as [string, string]),
    redirect: 'manual',
    ...(hasBody && { body }),
  })
  if (response.type === 'opaqueredirect') return { status: 0, differences: [OPAQUE] }
  return {
    status: response.status,
    differences: differencesOf(answer, response.status, await response.text()),
  }
}

const OPAQUE = 'redirects are not shown to pages: use gatehouse replay'

function differencesOf(then: ArchivedRequest['answer'], status: number, body: string): string[] {
  return [
    ...(status === then.status ? [] : [`status: ${then.status} → ${status}`]),
    ...(then.body === undefined || isSame(then.body, body) ? [] : ['body']),
  ]
}

/** As JSON, where both are: the order of members tells nothing. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true
  try {
    return JSON.stringify(sorted(JSON.parse(a))) === JSON.stringify(sorted(JSON.parse(b)))
  } catch {
    return false
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, it]) => [key, sorted(it)]),
  )
}
