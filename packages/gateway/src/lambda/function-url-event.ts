import type { IncomingMessage } from 'node:http'
import { decodeOrKeep, formatClfTime, groupValues, toEventBody, toPairs } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import { withoutMapping } from '../requests/remote-address.ts'

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
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: query,
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/) }),
    headers,
    ...(query !== '' && { queryStringParameters: joinValues(new URLSearchParams(query)) }),
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
        sourceIp: withoutMapping(request.socket.remoteAddress ?? ''),
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: '$default',
      stage: '$default',
      time: formatClfTime(now),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 ? toEventBody(body, request.rawHeaders) : { isBase64Encoded: false }),
  }
}

function headersOf({ rawHeaders }: IncomingMessage): Record<string, string> {
  return joinValues(toPairs(rawHeaders).map(([name, value]) => [name.toLowerCase(), value] as const))
}

/** Several values of one name are one, with commas between them. */
function joinValues(pairs: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries([...groupValues(pairs)].map(([name, values]) => [name, values.join(',')]))
}
