import { expect } from '../../matching/matchers.ts'

/** One request, and what both events say of it besides what all of them say alike: see `lambda-events.ts`. http-apis §5.3, §5.4 */
export interface Shape {
  readonly title: string
  readonly method?: string
  /** As it stands on the request line, below the API's own address. */
  readonly path: string
  /** Names and values in turn, in Latin-1, `Host` and `User-Agent` left out. */
  readonly headers?: readonly string[]
  readonly body?: string | Buffer
  /** Sent in pieces, without a length. */
  readonly chunked?: boolean
  /** How the API is called: on its own host, behind the prefix, or on a custom domain under the mapping key `v1`. */
  readonly by?: 'host' | 'prefix' | 'domain'
  readonly expected: Expected
}

/** What events say of a request. */
export interface Expected {
  /** `$default` when omitted. */
  readonly routeKey?: string
  /** `$default` when omitted. */
  readonly stage?: 'dev'
  readonly parameters?: Readonly<Record<string, string>>
  /** The path in format 2.0, and in 1.0 unless `clientPath` says otherwise. */
  readonly path: string
  readonly clientPath?: string
  /** The `path` of format 1.0 where the client sent it encoded. */
  readonly receivedPath?: string
  readonly query?: string
  /** Each parameter with all its values, decoded. */
  readonly queryValues?: Readonly<Record<string, readonly string[]>>
  /** Headers in format 1.0 with all their values; a `null` is one that events do not have. */
  readonly headers?: Readonly<Record<string, readonly unknown[] | null>>
  readonly cookies?: readonly string[]
  readonly userAgent?: string | null
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

const base64 = (body: string | Buffer) => Buffer.from(body).toString('base64')
const JSON_BODY = '{"name":"Rex","ümlaut":true}'
const bytes = (body: string | Buffer) => String(Buffer.byteLength(body))

/** A POST of a body, and how it is delivered. */
function upload(
  title: string,
  type: string | undefined,
  body: string | Buffer,
  delivered: { readonly body: string; readonly isBase64Encoded: boolean },
  more: readonly string[] = [],
): Shape {
  const headers: Record<string, readonly string[]> = type === undefined ? {} : { 'Content-Type': [type] }
  const added = Object.fromEntries(
    more.flatMap((it, index) => (index % 2 ? [] : [[it, [more[index + 1] ?? '']]])),
  )
  return {
    title,
    method: 'POST',
    path: '/pets/7',
    headers: [...(type === undefined ? [] : ['content-type', type]), ...more],
    body,
    expected: {
      routeKey: 'ANY /pets/{id}',
      parameters: { id: '7' },
      path: '/pets/7',
      headers: { ...headers, ...added, 'Content-Length': [bytes(body)] },
      ...delivered,
    },
  }
}

const text = (body: string) => ({ body, isBase64Encoded: false })
const binary = (body: string | Buffer) => ({ body: base64(body), isBase64Encoded: true })

/** A GET whose path alone is of interest. */
function pathShape(title: string, sent: string, path: string, more: Partial<Expected> = {}): Shape {
  const received = sent.includes('%') ? { receivedPath: sent } : {}
  return { title, path: sent, expected: { path, ...received, ...more } }
}

/** A GET whose query string alone is of interest. */
function queryShape(title: string, query: string, queryValues: Expected['queryValues']): Shape {
  return { title, path: `/?${query}`, expected: { path: '/', query, ...(queryValues && { queryValues }) } }
}

/** A GET whose headers alone are of interest. */
function headerShape(
  title: string,
  headers: readonly string[],
  expected: NonNullable<Expected['headers']>,
  more: Partial<Expected> = {},
): Shape {
  return { title, path: '/', headers, expected: { path: '/', headers: expected, ...more } }
}

const LATIN = Buffer.from('café', 'latin1')
const GZIP = Buffer.from('1f8b08000000000000034b04004abe2be801000000', 'hex')

/** Requests, and what functions get of them. */
export const SHAPES: readonly Shape[] = [
  pathShape('the root', '/', '/'),
  pathShape('a path variable', '/pets/42', '/pets/42', {
    routeKey: 'ANY /pets/{id}',
    parameters: { id: '42' },
  }),
  pathShape('a stage of a name', '/dev/pets/42', '/dev/pets/42', {
    stage: 'dev',
    routeKey: 'ANY /pets/{id}',
    parameters: { id: '42' },
  }),
  pathShape('the root of a stage', '/dev', '/dev/', { stage: 'dev' }),
  pathShape('a greedy variable', '/files/a/b.txt', '/files/a/b.txt', {
    routeKey: 'GET /files/{proxy+}',
    parameters: { proxy: 'a/b.txt' },
  }),
  pathShape('a trailing slash', '/else/', '/else/'),
  pathShape('doubled slashes', '/a//b', '/a//b'),
  pathShape('an encoded space', '/capture/space%20value', '/capture/space value'),
  pathShape('an encoded hash', '/capture/hash%23value', '/capture/hash#value'),
  pathShape('an encoded slash', '/capture/slash%2Fvalue', '/capture/slash/value'),
  pathShape('letters beyond ASCII', '/capture/unicode-%CE%BB', '/capture/unicode-λ'),
  pathShape('an encoded question mark', '/capture/question%3Fvalue', '/capture/question'),
  pathShape('what is encoded twice', '/capture/literal%252Fvalue', '/capture/literal/value'),
  pathShape('a variable that is encoded', '/pets/a%20b', '/pets/a b', {
    routeKey: 'ANY /pets/{id}',
    parameters: { id: 'a b' },
  }),
  pathShape('a path that is encoded, in a stage of a name', '/dev/pets/J%20Doe', '/dev/pets/J Doe', {
    stage: 'dev',
    routeKey: 'ANY /pets/{id}',
    parameters: { id: 'J Doe' },
  }),
  {
    title: 'a path that is encoded, on a custom domain',
    by: 'domain',
    path: '/v1/pets/J%20Doe%2B',
    expected: {
      stage: 'dev',
      routeKey: 'ANY /pets/{id}',
      parameters: { id: 'J Doe+' },
      path: '/dev/pets/J Doe+',
      clientPath: '/v1/pets/J Doe+',
      receivedPath: '/v1/pets/J%20Doe%2B',
    },
  },
  queryShape('parameters, one of them twice', 'tag=a&tag=b&q=x%20y', { tag: ['a', 'b'], q: ['x y'] }),
  queryShape('a plus', 'q=x+y', { q: ['x y'] }),
  queryShape('values that are empty', 'flag&none=', { flag: [''], none: [''] }),
  queryShape('names and values beyond ASCII', '%C3%A9t%C3%A9=%E2%82%AC', { été: ['€'] }),
  queryShape('commas and brackets', 'ids[]=1,2&ids[]=3', { 'ids[]': ['1,2', '3'] }),
  queryShape('a name that objects have', '__proto__=1&valueOf=2', {
    ['__proto__']: ['1'],
    valueOf: ['2'],
  }),
  queryShape('what cannot be decoded', 'q=%zz', { q: ['%zz'] }),
  { title: 'a question mark alone', path: '/?', expected: { path: '/' } },
  headerShape('a header of mixed case', ['X-Custom-Header', 'Value'], { 'X-Custom-Header': ['Value'] }),
  headerShape('a header twice', ['x-many', 'first', 'x-many', 'second'], { 'x-many': ['first', 'second'] }),
  headerShape('a header twice, spelled in two ways', ['X-Many', '1', 'x-many', '2'], {
    'X-Many': ['1', '2'],
  }),
  headerShape('a header that is empty', ['x-empty', ''], { 'x-empty': [''] }),
  headerShape('a value beyond ASCII', ['x-name', Buffer.from('Zoë €').toString('latin1')], {
    'x-name': ['Zoë €'],
  }),
  headerShape('a value that is no UTF-8', ['x-name', 'caf\u00e9'], { 'x-name': ['café'] }),
  headerShape(
    'cookies',
    ['Cookie', 'sid=abc; theme=dark'],
    { Cookie: ['sid=abc; theme=dark'] },
    {
      cookies: ['sid=abc', 'theme=dark'],
    },
  ),
  headerShape(
    'cookies in two headers',
    ['cookie', 'a=1;b=2', 'cookie', 'c=3'],
    { cookie: ['a=1;b=2', 'c=3'] },
    { cookies: ['a=1', 'b=2', 'c=3'] },
  ),
  headerShape('a proxy before the gateway', ['X-Forwarded-For', '203.0.113.9'], {
    'X-Forwarded-For': [expect.stringMatching(/^203\.0\.113\.9, [\d.:a-f]+$/)],
  }),
  headerShape(
    'what a proxy says of port and scheme',
    ['x-forwarded-proto', 'https', 'x-forwarded-port', '1'],
    {},
  ),
  headerShape('a trace', ['x-amzn-trace-id', 'Root=1-67891233-abcdef012345678912345678'], {
    'X-Amzn-Trace-Id': ['Root=1-67891233-abcdef012345678912345678'],
  }),
  headerShape(
    'headers of the connection',
    ['Connection', 'close, x-hop', 'x-hop', '1', 'TE', 'trailers', 'Keep-Alive', 'timeout=5', 'x-end', '1'],
    { 'x-end': ['1'] },
  ),
  headerShape('a token and an origin', ['Authorization', 'Basic eA==', 'Origin', 'https://app.example'], {
    Authorization: ['Basic eA=='],
    Origin: ['https://app.example'],
  }),
  headerShape('a name that objects have', ['__proto__', 'x'], { ['__proto__']: ['x'] }),
  headerShape('no user agent', [], {}, { userAgent: null }),
  upload('JSON', 'application/json', JSON_BODY, text(JSON_BODY)),
  upload('JSON with a charset', 'application/json; charset=utf-8', JSON_BODY, text(JSON_BODY)),
  upload('JSON with a charset in quotes', 'Application/JSON; Charset="UTF-8"', JSON_BODY, text(JSON_BODY)),
  upload('JSON of another kind', 'application/vnd.pets+json', JSON_BODY, binary(JSON_BODY)),
  upload('XML', 'application/xml', '<a/>', text('<a/>')),
  upload('a script', 'application/javascript', 'a()', text('a()')),
  upload('CSV', 'text/csv', 'a,b\r\n', text('a,b\r\n')),
  upload('HTML with a charset', 'text/html; charset=utf-8', '<p>ü', text('<p>ü')),
  upload('text of another charset', 'text/plain; charset=iso-8859-1', LATIN, binary(LATIN)),
  upload('text that is no UTF-8', 'text/plain', LATIN, binary(LATIN)),
  upload('a form', 'application/x-www-form-urlencoded', 'a=1&b=2', binary('a=1&b=2')),
  upload('a form with files', 'multipart/form-data; boundary=x', '--x--', binary('--x--')),
  upload('bytes', 'application/octet-stream', Buffer.from([0, 255, 128]), binary(Buffer.from([0, 255, 128]))),
  upload('a body without a type', undefined, 'plain', binary('plain')),
  upload('JSON that is compressed', 'application/json', GZIP, binary(GZIP), ['content-encoding', 'gzip']),
  {
    ...upload('a body in pieces', 'text/plain', 'in pieces', text('in pieces')),
    chunked: true,
  },
  upload('a type and no body', 'application/json', '', { body: '', isBase64Encoded: false }),
  { title: 'OPTIONS without CORS', method: 'OPTIONS', path: '/', expected: { path: '/' } },
  { title: 'DELETE', method: 'DELETE', path: '/files/a', expected: { path: '/files/a' } },
  {
    title: 'an address behind the prefix',
    by: 'prefix',
    path: '/dev/pets/1',
    expected: { stage: 'dev', routeKey: 'ANY /pets/{id}', parameters: { id: '1' }, path: '/dev/pets/1' },
  },
  {
    title: 'the default stage by its name, behind the prefix',
    by: 'prefix',
    path: '/$default/pets/1',
    expected: {
      routeKey: 'ANY /pets/{id}',
      parameters: { id: '1' },
      path: '/pets/1',
    },
  },
  {
    title: 'a custom domain',
    by: 'domain',
    path: '/v1/pets/1',
    expected: {
      stage: 'dev',
      routeKey: 'ANY /pets/{id}',
      parameters: { id: '1' },
      path: '/dev/pets/1',
      clientPath: '/v1/pets/1',
    },
  },
]
