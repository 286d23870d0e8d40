import type { Random } from './random.ts'

/** A request that some client may send: well-formed for its protocol, whatever else it says. */
export interface ClientInput {
  /** Who reads it in the gateway: the fast path, Node's parser, or that of HTTP/2. */
  readonly reader: 'fast' | 'node' | 'http2'
  readonly method: string
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** In Latin-1. */
  readonly body: string
}

const READERS: readonly ClientInput['reader'][] = ['fast', 'node', 'http2']
const METHODS = ['GET', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']

/** Texts that have thrown somewhere, in this gateway or another. Those of paths and queries have to be percent-encoded. */
const TEXTS = [
  ...['', 'a', '..', '.', '%', '%zz', '%00', '%0d%0aX:%20y', '%c0%af', '%ed%a0%80', '%ff', '%25ff', '%2525'],
  ...['%2e%2e', '%252e%252e', '%2f', '%5c', ';', '//', '$', '$default', '{a}', '__proto__', 'constructor'],
  ...['%F0%9F%98%80', '%e2%80%a8', '%3f', '%23', '+', "'", '"', '[', '@', ':', 'a=b&a=c', '&&=', '=&'],
]

const VALUES = [
  ...[
    '',
    'x',
    ' ',
    ',',
    ',,,',
    '*',
    '\u00ff',
    '\u0080\u0081',
    'a\tb',
    '"',
    '\\',
    '${a}',
    '$request.path',
    '1e999',
  ],
  ...[
    '-1',
    'null',
    '{}',
    '[',
    'a=b; c=d',
    '=',
    ';',
    'x'.repeat(4_000),
    'https://a.example',
    'Basic',
    'Bearer',
  ],
]

const HEADERS = [
  ...['authorization', 'cookie', 'origin', 'x-given', 'accept', 'accept-encoding', 'content-type', 'referer'],
  ...['access-control-request-method', 'access-control-request-headers', 'forwarded', 'x-forwarded-for'],
  ...['x-amzn-trace-id', 'traceparent', 'user-agent', 'if-none-match', 'range', 'via', 'x-amz-date', 'te'],
  ...['__proto__', 'constructor', 'x-amz-security-token', 'x-amz-content-sha256', 'max-forwards', 'date'],
]

const BODIES = ['', '', 'x', '{"a":{"b":"\\ud800"}}', '{"a":{"b":"\\r\\n\\u0000"}}', '{', '\xff\xfe', 'a=b&c']

/** What `alg` and other members of a token may say. */
const CLAIMS = ['RS256', 'none', 'a\r\nX: y', '\0', '\ud800', '😀', '', 'x'.repeat(2_000), '__proto__']

/** Makes inputs for `routes`, in whose paths each `{}` is replaced. */
export function createInputs(random: Random, routes: readonly string[]) {
  const text = (): string => {
    const count = 1 + random.below(3)
    return Array.from({ length: count }, () => random.pick(random.chance(0.9) ? TEXTS : [anyByte()])).join('')
  }
  const anyByte = () => `%${(256 + random.below(256)).toString(16).slice(1)}`
  /** Any value a header may have, by the characters that one may have. */
  const value = (): string => {
    if (random.chance(0.7)) return random.pick(VALUES).trim()
    const codes = Array.from({ length: random.below(12) }, () => 0x21 + random.below(0xdf))
    return String.fromCharCode(...codes.filter((it) => it !== 0x7f))
  }
  const part = (content: unknown) => Buffer.from(JSON.stringify(content) ?? '').toString('base64url')
  const claim = (): unknown => random.pick([...CLAIMS, 1, null, [], {}])
  const token = (): string => {
    const head = random.chance(0.9) ? { alg: claim(), kid: claim(), typ: claim() } : claim()
    const claims = random.chance(0.9) ? { iss: claim(), aud: claim(), exp: claim(), scope: claim() } : claim()
    return `${random.chance(0.5) ? 'Bearer ' : ''}${part(head)}.${part(claims)}.${random.pick(['', 'AA', 'x'])}`
  }
  const signature = (): string =>
    `AWS4-HMAC-SHA256 Credential=${value()}/${value()}, SignedHeaders=${value()}, Signature=${value()}`
  const header = (): readonly [string, string] => {
    if (random.chance(0.3)) return ['authorization', random.pick([token, signature])()]
    return [random.pick(HEADERS), value()]
  }
  return {
    next(): ClientInput {
      const method = random.pick(METHODS)
      const headers = Array.from({ length: random.below(5) }, header)
      return {
        reader: random.pick(READERS),
        method,
        path: random.pick(routes).replaceAll('{}', text),
        headers,
        body: method === 'GET' || method === 'HEAD' ? '' : random.pick(BODIES),
      }
    },
  }
}
