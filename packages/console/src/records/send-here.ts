import type { RecordHead } from '@gatehouse/contract'
import { BASE } from '../calls/gateway.ts'
import { pathOf } from './describe-record.ts'
import type { RepeatableRequest } from './repeat-request.ts'

/** What this page got for a request that it sent. */
export interface HereAnswer {
  readonly status: number
  readonly body: string
}

/**
 * The address by which this page can send a request again: its own host. What came by another name is led to the same API by the form
 * of addresses that needs no name.
 */
export function addressHere(url: string, { apiId }: Pick<RecordHead, 'apiId'>): string {
  const path = pathOf(url)
  const isOurs = URL.canParse(url) && new URL(url).host === location.host
  return isOurs || apiId === undefined ? `${BASE}${path}` : `${BASE}/_aws/execute-api/${apiId}${path}`
}

/** `name: value` on each line. */
export function parseHeaders(text: string): [string, string][] {
  return text.split('\n').flatMap((line): [string, string][] => {
    const [, name, value = ''] = /^\s*([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? []
    return name === undefined ? [] : [[name, value]]
  })
}

/** Sends a request from this page. Headers that browsers let no page set stay the browser's own. */
export async function sendHere({ method, url, headers, body }: RepeatableRequest): Promise<HereAnswer> {
  const hasBody = body !== undefined && method !== 'GET' && method !== 'HEAD'
  const response = await fetch(url, {
    method,
    headers: [...headers] as [string, string][],
    redirect: 'manual',
    ...(hasBody && { body }),
  })
  return { status: response.status, body: await response.text() }
}
