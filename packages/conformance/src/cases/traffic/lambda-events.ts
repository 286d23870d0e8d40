import { expect } from '../../matching/matchers.ts'
import { httpApi, route, stage } from '../row.ts'
import { invokes } from './functions.ts'
import { SHAPES, type Shape } from './lambda-shapes.ts'
import { DEFAULT_STAGE, type HttpSubject, http, type Place, type TrafficRow } from './scene.ts'

const REQUEST_ID = expect.stringMatching(/^[\w-]{15}=$/)
const CLF_TIME = expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/)
const EPOCH_MS = expect.toSatisfy((it: number) => Math.abs(it - Date.now()) < 600_000, 'a time of now, in ms')
const TRACE = expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/)
const AGENT = 'shapes/1.0'
const VARIABLES = { table: 'pets-dev', empty: '' }

/** The whole event of payload format 2.0. */
export function eventV2({ method = 'GET', expected }: Shape, place: Place): object {
  const { routeKey = '$default', stage = '$default', path, body = '', isBase64Encoded = false } = expected
  const { parameters, queryValues, cookies, query = '', userAgent = AGENT } = expected
  const joined = (all: object) =>
    fromEntries(Object.entries(all).map(([name, values]) => [name, values.join(',')]))
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookies && { cookies }),
    headers: fromEntries(
      Object.entries(headersOf(expected, place))
        .filter(([name]) => name.toLowerCase() !== 'cookie')
        .map(([name, values]) => [name.toLowerCase(), join(values)]),
    ),
    ...(queryValues && { queryStringParameters: joined(queryValues) }),
    requestContext: {
      accountId: place.account,
      apiId: place.apiId,
      ...domain(place),
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: place.sourceIp, userAgent: userAgent ?? '' },
      requestId: REQUEST_ID,
      routeKey,
      stage,
      time: CLF_TIME,
      timeEpoch: EPOCH_MS,
    },
    ...(parameters && { pathParameters: parameters }),
    ...(stage === 'dev' && { stageVariables: VARIABLES }),
    ...(body !== '' && { body }),
    isBase64Encoded,
  }
}

/** The whole event of payload format 1.0. */
export function eventV1({ method = 'GET', expected }: Shape, place: Place): object {
  const { routeKey = '$default', stage = '$default', body = '', isBase64Encoded = false } = expected
  const { parameters = null, queryValues = null, userAgent = AGENT } = expected
  const path = expected.clientPath ?? expected.path
  const headers = headersOf(expected, place)
  const last = (all: object) =>
    fromEntries(Object.entries(all).map(([name, values]) => [name, values.at(-1)]))
  const resource = routeKey.split(' ').at(-1)
  return {
    version: '1.0',
    resource,
    path: expected.receivedPath ?? path,
    httpMethod: method,
    headers: last(headers),
    multiValueHeaders: headers,
    queryStringParameters: queryValues && last(queryValues),
    multiValueQueryStringParameters: queryValues,
    requestContext: {
      accountId: place.account,
      apiId: place.apiId,
      ...domain(place),
      extendedRequestId: REQUEST_ID,
      httpMethod: method,
      identity: { ...NOBODY, sourceIp: place.sourceIp, userAgent: userAgent ?? '' },
      path,
      protocol: 'HTTP/1.1',
      requestId: REQUEST_ID,
      requestTime: CLF_TIME,
      requestTimeEpoch: EPOCH_MS,
      resourceId: routeKey,
      resourcePath: resource,
      stage,
    },
    pathParameters: parameters,
    stageVariables: stage === 'dev' ? VARIABLES : null,
    body: body === '' ? null : body,
    isBase64Encoded,
  }
}

const NOBODY = {
  accessKey: null,
  accountId: null,
  caller: null,
  cognitoAmr: null,
  cognitoAuthenticationProvider: null,
  cognitoAuthenticationType: null,
  cognitoIdentityId: null,
  cognitoIdentityPoolId: null,
  principalOrgId: null,
  user: null,
  userArn: null,
}

/** The headers in format 1.0, each with all its values: what every event has, and what the row says. */
function headersOf(
  { headers = {}, userAgent = AGENT }: Shape['expected'],
  { host, port, scheme, sourceIp }: Place,
): Record<string, readonly unknown[]> {
  const all = {
    'Content-Length': ['0'],
    Host: [host],
    'X-Amzn-Trace-Id': [TRACE],
    'X-Forwarded-For': [sourceIp],
    'X-Forwarded-Port': [port],
    'X-Forwarded-Proto': [scheme],
    ...(userAgent !== null && { 'User-Agent': [userAgent] }),
  }
  const entries = [...Object.entries<readonly unknown[] | null>(all), ...Object.entries(headers)]
  return fromEntries(entries.filter((it): it is [string, readonly unknown[]] => it[1] !== null))
}

function domain({ domainName, domainPrefix }: Place): object {
  return { domainName, domainPrefix }
}

/** A matcher stays one; texts are joined. */
function join(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values.join(',')
}

/** Own members only, whatever their names. */
function fromEntries<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries)
}

const FORMATS = [
  ['2.0', eventV2],
  ['1.0', eventV1],
] as const

/** What functions get of requests, whole, in both formats. Custom domains are not among them. */
export const lambdaEvents: readonly HttpSubject[] = FORMATS.map(([format, toEvent]) =>
  http(`events of format ${format}`, format === '2.0' ? 'http-apis §5.3' : 'http-apis §5.4', {
    given: [
      httpApi,
      ...invokes('ANY /pets/{id}', { payloadFormatVersion: format }),
      route('GET /files/{proxy+}', { target: 'integrations/<integration>' }),
      route('$default', { target: 'integrations/<integration>' }),
      DEFAULT_STAGE,
      stage('dev', { autoDeploy: true, stageVariables: VARIABLES }),
    ],
    rows: SHAPES.filter(({ by }) => by !== 'domain').map((shape) => toRow(shape, toEvent)),
  }),
)

function toRow(shape: Shape, toEvent: (shape: Shape, place: Place) => object): TrafficRow {
  const { title, method = 'GET', path, headers = [], body, chunked = false, by, expected } = shape
  const agent = expected.userAgent === null ? [] : ['user-agent', AGENT]
  return {
    title: `of a request with ${title}`,
    when: {
      method,
      path,
      latinHeaders: [...agent, ...headers],
      chunked,
      ...(body !== undefined && { body }),
    },
    outcome: { status: 200, isOwn: true, whole: (place) => toEvent(shape, place) },
    ...(by === 'prefix' && { only: 'path' as const }),
  }
}
