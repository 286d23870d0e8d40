import type { EventRecord } from '@gatehouse/contract'
import type { FoundTarget } from '../addresses/find-target.ts'
import type { KeptRecord, OriginalRequest } from '../records/kept-record.ts'
import { MASK } from '../records/mask-record.ts'

/**
 * What a request is changed to before it is sent again; what is left out stays, and so do values of headers that are masked, unless the
 * request leads to another API or stage by then.
 */
export interface ReplayEdits {
  readonly method?: string
  /** Path and query string. */
  readonly url?: string
  readonly headers?: readonly (readonly [name: string, value: string])[]
  readonly body?: string
}

/** The request of a record, changed. */
export function edited(
  original: OriginalRequest,
  { method, url, headers, body }: ReplayEdits,
): OriginalRequest {
  return {
    ...original,
    ...(method !== undefined && { method }),
    ...(url !== undefined && { url }),
    ...(headers && { headers: unmask(headers, original.headers) }),
    ...(body !== undefined && { body: Buffer.from(body).toString('base64'), isCut: false }),
  }
}

/** Headers whose values are masked, as records show them, have the values that were sent: by their names, one after the other. */
function unmask(
  headers: OriginalRequest['headers'],
  sent: OriginalRequest['headers'],
): OriginalRequest['headers'] {
  const left = [...sent]
  return headers.map(([name, value]) => {
    const at = left.findIndex(([it]) => it.toLowerCase() === name.toLowerCase())
    const [own] = at === -1 ? [] : left.splice(at, 1)
    return value.includes(MASK) && own ? [name, own[1]] : [name, value]
  })
}

/** Whether a request that is changed so may lead elsewhere by that: by its path, or by headers that routing rules look at. */
function isRedirected({ url, headers }: ReplayEdits): boolean {
  return url !== undefined || headers !== undefined
}

/**
 * Whether a request leads to the API and the stage that its client sent it to, as its record tells: mappings and rules may be others by
 * now. One that named an API and led to no stage may lead to one of that API today, if it is sent as it was.
 */
export function leadsTo({ head }: KeptRecord, { target }: FoundTarget, edits: ReplayEdits): boolean {
  if ('fault' in target || target.apiId !== head.apiId) return false
  return target.stageName === head.stage || (head.stage === undefined && !isRedirected(edits))
}

interface Redirected {
  readonly original: OriginalRequest
  readonly edits: ReplayEdits
  /** The record, in which secrets are masked. */
  readonly first: EventRecord
}

/**
 * A request that goes to another API or stage than the one that its client sent it to: without the headers that its record masks, and
 * with the rest as the record shows it. What the caller gives itself is sent.
 */
export function withoutSecrets({ original, edits, first }: Redirected): {
  readonly sent: OriginalRequest
  readonly withheld: readonly string[]
} {
  const shown = 'request' in first ? first.request : undefined
  const headers = edits.headers ?? shown?.headers ?? []
  const body = shown && 'body' in shown ? shown.body : undefined
  const bare: OriginalRequest = {
    ...original,
    url: shown ? pathOf(shown.url) : '/',
    headers: headers.filter(([, value]) => !value.includes(MASK)),
    // A text that nothing is masked in is sent byte by byte.
    ...(body?.text?.includes(MASK) && { body: Buffer.from(body.text).toString('base64') }),
  }
  return {
    sent: edited(bare, { ...edits, headers: undefined }),
    withheld: headers.filter(([, value]) => value.includes(MASK)).map(([name]) => name),
  }
}

/** As it was sent. */
function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?]*/, '')
}
