import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { decodeOrKeep, forEachHeader } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'

/** What an event of a function URL is made of. */
export interface FunctionUrlRequest {
  readonly request: IncomingMessage
  /** Below the function, as sent. */
  readonly path: string
  readonly body: Buffer
  readonly urlId: string
  readonly domainName: string
  readonly account: string
  readonly requestId: string
  readonly now: Date
  /** Who signed; undefined where anybody may call. */
  readonly iam?: object | undefined
}

/** The event of a function URL: format 2.0, of a route that takes everything. Source: Lambda's "Invoking Lambda function URLs". */
export function formatFunctionUrlEvent(asked: FunctionUrlRequest): object {
  const { request, path, body, urlId, domainName, requestId, now, iam, account } = asked
  const { query } = splitUrl(request.url ?? '')
  const { cookie, ...headers } = headersOf(request)
  const rawPath = decodeOrKeep(path)
  const isText = isTextBody(headers, body)
  const queries = new URLSearchParams(query)
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: query,
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/) }),
    headers,
    ...(query !== '' && { queryStringParameters: joinQueries(queries) }),
    requestContext: {
      accountId: iam ? account : 'anonymous',
      apiId: urlId,
      ...(iam && { authorizer: { iam } }),
      domainName,
      domainPrefix: urlId,
      http: {
        method: request.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: request.socket.remoteAddress?.replace(/^::ffff:/, ''),
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: '$default',
      stage: '$default',
      time: formatTime(now),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  }
}

function headersOf({ rawHeaders }: IncomingMessage): Record<string, string> {
  const headers = new Map<string, string>()
  forEachHeader(rawHeaders, (name, value) => {
    const lower = name.toLowerCase()
    const known = headers.get(lower)
    headers.set(lower, known === undefined ? value : `${known},${value}`)
  })
  return Object.fromEntries(headers)
}

function joinQueries(queries: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...new Set(queries.keys())].map((name) => [name, queries.getAll(name).join(',')]),
  )
}

/** Bodies of these types travel as text. Source: Lambda's "Request payload format". */
function isTextBody({ 'content-type': type = '' }: Record<string, string>, body: Buffer): boolean {
  return /^(text\/|application\/(json|xml|javascript|graphql))/.test(type) && isUtf8(body)
}

/** `12/Mar/2020:19:03:58 +0000` */
function formatTime(at: Date): string {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(at.toUTCString()) ?? []
  return `${day}/${month}/${year}:${time} +0000`
}
