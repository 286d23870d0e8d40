import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type Call, httpApi, stage } from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import * as keys from '../../fixtures/credentials.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { type Key, type Signable, type Signed, sign } from '../../fixtures/signer.ts'
import { wholeLines } from '../../fixtures/whole-lines.ts'
import { createApi } from '../management-calls.ts'

const { ADMIN, GUEST, INVOKER, LATE, NOBODY, STRANGER } = keys

const DESTINATION = 'arn:aws:logs:us-east-1:123456789012:log-group:iam'
const LOGGED = [
  'requestId',
  'identity.accessKey',
  'identity.accountId',
  'identity.caller',
  'identity.user',
  'identity.userArn',
  'identity.principalOrgId',
  'authorizer.error',
]

/** May read what has its own name, with one program. */
const OWNER: Key = { accessKeyId: 'AKIAOWNER', secretAccessKey: 'secretoftheowner' }
const OWNER_ENTRY = {
  ...OWNER,
  account: '123456789012',
  arn: 'arn:aws:iam::123456789012:user/staff/ann',
  policies: [
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'execute-api:Invoke',
          Resource: 'arn:aws:execute-api:us-east-1:123456789012:*/dev/GET/pets/${aws:username}',
          Condition: { IpAddress: { 'aws:SourceIp': ['127.0.0.0/8', '::1'] } },
        },
        {
          Effect: 'Deny',
          Action: '*',
          Resource: '*',
          Condition: { StringLike: { 'aws:UserAgent': 'other/*' } },
        },
      ],
    },
  ],
}
const { credentials: CREDENTIALS } = keys.CREDENTIALS

let backend: Backend
let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let apiId: string

beforeAll(async () => {
  backend = await startBackend()
  folder = await createDataFolder()
  gateway = await startGatewayProcess(':memory:', [
    ...['--account', '123456789012', '--access-log', join(folder.path, 'access.log')],
    ...[
      '--credentials',
      await keys.writeCredentials(folder.path, { credentials: [...CREDENTIALS, OWNER_ENTRY] }),
    ],
  ])
  apiId = await createGuarded(gateway)
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
  await folder.remove()
})

/** An API whose every route asks for AWS_IAM, on the stage `dev`. */
function createGuarded({ url }: GatewayProcess): Promise<string> {
  const requestParameters = {
    'overwrite:header.x-caller': '$context.identity.userArn',
    'overwrite:header.x-key': '$context.identity.accessKey',
  }
  const mapping = { requestParameters }
  const guarded = ['ANY /pets', 'ANY /pets/{id}', 'GET /{proxy+}'].flatMap((routeKey) => {
    const [integration, route] = leads(routeKey, '/backend', mapping) as Call[]
    return [integration, { ...route, body: { ...(route?.body as object), authorizationType: 'AWS_IAM' } }]
  })
  const format = LOGGED.map((name) => `$context.${name}`).join('|')
  const given = [
    httpApi,
    ...(guarded as Call[]),
    stage('dev', { autoDeploy: true, accessLogSettings: { destinationArn: DESTINATION, format } }),
  ]
  return createApi(url, backend.url, given, '123456789012')
}

const addressOf = (path: string) => `${gateway.url}/_aws/execute-api/${apiId}/dev${path}`
const signed = (path: string, key: Key, request: Signable = {}) =>
  sign(addressOf(path), key, { service: 'execute-api', ...request })
const send = ({ method, path, headers, body }: Signed): Promise<HttpAnswer> =>
  sendHttp(gateway.url, path, { method, headers, body })
const call = async (path: string, key: Key, request: Signable = {}) => send(await signed(path, key, request))

/** The line that the access log has of an answer. */
async function lineOf({ headers }: HttpAnswer): Promise<string[]> {
  let found: string | undefined
  await expect
    .poll(async () => {
      const log = await readFile(join(folder.path, 'access.log'), 'utf8')
      found = wholeLines(log).find((line) => line.startsWith(String(headers['apigw-requestid'])))
      return found
    })
    .toBeDefined()
  return String(found).split('|').slice(1)
}

async function refused(request: Promise<HttpAnswer>, reason: unknown): Promise<void> {
  const before = backend.received.length
  const answer = await request
  expect([answer.status, answer.json(), backend.received.length]).toEqual([
    403,
    { message: 'Forbidden' },
    before,
  ])
  expect((await lineOf(answer)).at(-1)).toEqual(reason)
}

describe('a signed request gets in', () => {
  it.each<[string, Key, string, Signable]>([
    ['with its signature in the header', ADMIN, '/pets', {}],
    ['with its signature in the query string', ADMIN, '/pets', { expiresIn: 60 }],
    ['with a session token', GUEST, '/pets', {}],
    ['with a session token in the query string', GUEST, '/pets', { expiresIn: 60 }],
    ['with a policy for the method and the path', INVOKER, '/pets/7', {}],
    ['with a body', ADMIN, '/pets', { method: 'POST', body: '{"name":"Rex"}' }],
    ['with a query string', ADMIN, '/pets?b=2&a=1&a=&c=%20x%2F', {}],
    ['with an encoded path', ADMIN, '/pets/a%20b%2Fc', {}],
    ['with a name in UTF-8', ADMIN, '/pets/%C3%A4', {}],
  ])('%s', async (_title, key, path, request) => {
    const answer = await call(path, key, request)
    expect(answer.status).toBe(200)
    expect(backend.received.at(-1)).toMatchObject({
      method: request.method ?? 'GET',
      body: request.body ?? '',
    })
  })

  it('on the host of the API', async () => {
    const host = `${apiId}.execute-api.us-east-1.amazonaws.com`
    const { path, headers } = await sign(`https://${host}/dev/pets`, ADMIN, { service: 'execute-api' })
    expect((await sendHttp(gateway.url, path, { headers: { ...headers, host } })).status).toBe(200)
  })

  it('with a body of unknown length, which reaches the backend whole', async () => {
    const body = 'x'.repeat(300_000)
    const { path, headers } = await signed('/pets', ADMIN, { method: 'POST', body })
    const answer = await sendHttp(gateway.url, path, {
      method: 'POST',
      headers,
      body: Readable.from([body.slice(0, 9), body.slice(9)]),
    })
    expect([answer.status, backend.received.at(-1)?.body]).toEqual([200, body])
  })

  it('and what proved who it is goes no further than the gateway', async () => {
    expect((await call('/pets', GUEST)).status).toBe(200)
    const { headers } = backend.received.at(-1) ?? {}
    expect(headers).not.toHaveProperty('authorization')
    expect(headers).toMatchObject({ 'x-amz-date': expect.any(String), 'x-key': GUEST.accessKeyId })
  })

  it('by a policy with a variable and conditions', async () => {
    expect((await call('/pets/ann', OWNER)).status).toBe(200)
    expect((await call('/pets/bob', OWNER)).status).toBe(403)
    const other = { headers: { 'user-agent': 'other/1.0' } }
    expect((await call('/pets/ann', OWNER, other)).status).toBe(403)
  })

  it('and mappings and logs tell who sent it', async () => {
    const answer = await call('/pets', GUEST)
    expect(backend.received.at(-1)?.headers).toMatchObject({
      'x-caller': 'arn:aws:sts::123456789012:assumed-role/guests/g1',
    })
    expect(await lineOf(answer)).toEqual([
      GUEST.accessKeyId,
      '123456789012',
      'AROAGUESTS:g1',
      'AROAGUESTS:g1',
      'arn:aws:sts::123456789012:assumed-role/guests/g1',
      'o-abc1234567',
      '-',
    ])
  })
})

describe('a request is refused', () => {
  const MISMATCH = expect.stringMatching(/^The request signature we calculated does not match/)
  const denied = (user: string, place: string) =>
    expect.stringMatching(
      new RegExp(
        `^User: arn:aws:iam::\\d{12}:user/${user} is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:123456789012:[a-z0-9]{10}/dev/${place}$`,
      ),
    )

  it.each<[string, Record<string, string>, unknown]>([
    ['unsigned', {}, 'Missing Authentication Token'],
    ['with a token', { authorization: 'Bearer x' }, expect.stringContaining('AWS4-HMAC-SHA256')],
    [
      'with half a signature',
      { authorization: 'AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request' },
      expect.stringContaining("requires 'Signature'"),
    ],
  ])('%s', async (_title, headers, reason) => {
    await refused(sendHttp(gateway.url, `/_aws/execute-api/${apiId}/dev/pets`, { headers }), reason)
  })

  it.each<[string, Key, string, Signable, unknown]>([
    [
      'of an unknown key',
      { ...ADMIN, accessKeyId: 'AKIAUNKNOWN' },
      '/pets',
      {},
      'The security token included in the request is invalid.',
    ],
    ['with a wrong secret', { ...ADMIN, secretAccessKey: 'x' }, '/pets', {}, MISMATCH],
    ['with a token that is over', LATE, '/pets', {}, 'The security token included in the request is expired'],
    [
      'of fifteen minutes ago',
      ADMIN,
      '/pets',
      { signedAt: new Date(Date.now() - 900_000) },
      expect.stringMatching(/^Signature expired/),
    ],
    [
      'for another region',
      ADMIN,
      '/pets',
      { region: 'eu-west-1' },
      "Credential should be scoped to a valid region, not 'eu-west-1'.",
    ],
    [
      'for a region that can be none',
      ADMIN,
      '/pets',
      { region: 'x::' },
      "Credential should be scoped to a valid region, not 'x::'.",
    ],
    [
      'without its body, over plain HTTP',
      ADMIN,
      '/pets',
      { method: 'POST', body: 'a', headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } },
      'UNSIGNED-PAYLOAD is only supported over TLS.',
    ],
    [
      'with a body in chunks',
      ADMIN,
      '/pets',
      {
        method: 'POST',
        body: 'a',
        headers: { 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' },
      },
      'x-amz-content-sha256 must be the hash of the body, not STREAMING-AWS4-HMAC-SHA256-PAYLOAD.',
    ],
    [
      'for the management API',
      ADMIN,
      '/pets',
      { service: 'apigateway' },
      "Credential should be scoped to correct service: 'execute-api'.",
    ],
    ['of somebody without policies', NOBODY, '/pets', {}, denied('nobody', 'GET/pets')],
    [
      'for a method that the policy has not',
      INVOKER,
      '/pets',
      { method: 'DELETE' },
      denied('invoker', 'DELETE/pets'),
    ],
    ['for a path that the policy has not', INVOKER, '/cats', {}, denied('invoker', 'GET/cats')],
    ['for a path that the policy denies', INVOKER, '/pets/13', {}, denied('invoker', 'GET/pets/13')],
    ['for a denied path in another spelling', INVOKER, '/pets/%31%33', {}, denied('invoker', 'GET/pets/13')],
    ['of another account', STRANGER, '/pets', {}, denied('AKIASTRANGER', 'GET/pets')],
  ])('%s', async (_title, key, path, request, reason) => {
    await refused(call(path, key, request), reason)
  })

  it.each<[string, (request: Signed) => Signed]>([
    ['path', (it) => ({ ...it, path: it.path.replace('/pets', '/pets/1') })],
    ['path, in another spelling', (it) => ({ ...it, path: it.path.replace('/pets', '/%70ets') })],
    ['query', (it) => ({ ...it, path: `${it.path}?a=b` })],
    ['method', (it) => ({ ...it, method: 'PUT' })],
    ['body', (it) => ({ ...it, body: 'b' })],
    ['host', (it) => ({ ...it, headers: { ...it.headers, host: 'localhost:1' } })],
  ])('with an altered %s', async (_title, alter) => {
    await refused(send(alter(await signed('/pets', ADMIN, { method: 'POST', body: 'a' }))), MISMATCH)
  })

  it('with a body beyond the limit, which is not kept', async () => {
    const { path, headers } = await signed('/pets', ADMIN, { method: 'POST', body: 'a' })
    const flood = Readable.from(Array.from({ length: 11 }, () => Buffer.alloc(1024 * 1024)))
    const answer = await sendHttp(gateway.url, path, { method: 'POST', headers, body: flood })
    expect(answer.status).toBe(413)
  })
})

describe('without credentials', () => {
  it('nobody gets in, and the log says why', async () => {
    const bare = await startGatewayProcess(':memory:', ['--account', '123456789012'])
    const api = await createGuarded(bare)
    const { path, headers } = await sign(`${bare.url}/_aws/execute-api/${api}/dev/pets`, ADMIN, {
      service: 'execute-api',
    })
    const answer = await sendHttp(bare.url, path, { headers })
    expect([answer.status, answer.json()]).toEqual([403, { message: 'Forbidden' }])
    await expect.poll(() => bare.output()).toContain('no credentials are configured: see --credentials')
    await bare.stop()
  })

  it.each<[string, unknown, string]>([
    ['no list', {}, '"credentials" must be a list'],
    ['an entry that is none', { credentials: [7] }, 'credentials[0]: must be an object'],
    [
      'no secret',
      { credentials: [{ accessKeyId: 'AKIA' }] },
      'credentials[0]: needs accessKeyId and secretAccessKey',
    ],
    [
      'a member that nobody knows',
      { credentials: [{ ...ADMIN, policy: 'x' }] },
      'credentials[0]: policy is not known',
    ],
    [
      'an account of letters',
      { credentials: [{ ...ADMIN, account: 'x' }] },
      'credentials[0]: account must be',
    ],
    ['a key twice', { credentials: [ADMIN, ADMIN] }, 'credentials[1]: AKIAADMIN is listed twice'],
    [
      'an end that never comes',
      { credentials: [{ ...ADMIN, expiration: '2026-13-01T00:00:00Z' }] },
      'credentials[0]: expiration 2026-13-01T00:00:00Z is no time',
    ],
    [
      'a denial that would never deny',
      {
        credentials: [
          ADMIN,
          {
            ...OWNER,
            policies: [{ Statement: { Effect: 'Deny', Action: '*', Resource: ['*', '*/GET/iam'] } }],
          },
        ],
      },
      "credentials[1]: policies[0]: Statement 1: Resource[1] must be * or an ARN, not '*/GET/iam'",
    ],
    [
      'a policy of no version',
      { credentials: [{ ...OWNER, policies: [{ Version: '2012', Statement: [] }] }] },
      'credentials[0]: policies[0]: Version must be 2012-10-17 or 2008-10-17',
    ],
    [
      'a policy that is none',
      { credentials: [{ ...ADMIN, policies: [{ Statement: [{ Effect: 'Allow' }] }] }] },
      'credentials[0]: policies[0]: Statement 1: give Action or NotAction',
    ],
  ])('a file with %s is told in one line', async (_title, content, line) => {
    const other = await createDataFolder()
    const file = await keys.writeCredentials(other.path, content)
    const failure = await startGatewayProcess(':memory:', ['--credentials', file]).catch(
      (error: Error) => error.message,
    )
    expect(failure).toMatch(/^the gateway ended with 1: gatehouse: credentials in [^\n]*\n$/)
    expect(failure).toContain(line)
    await other.remove()
  })
})
