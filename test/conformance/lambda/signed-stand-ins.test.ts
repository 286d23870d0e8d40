import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ACCOUNT, ADMIN, NOBODY, STRANGER, writeCredentials } from '../../fixtures/credentials.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type Key, type Signable, sign } from '../../fixtures/signer.ts'

/** May look at one function, and at the group of its log. */
const LOOKER: Key = { accessKeyId: 'AKIALOOKER', secretAccessKey: 'secretofthelooker' }

const allow = (Action: unknown, Resource: unknown) => ({ Effect: 'Allow', Action, Resource })
const CREDENTIALS = [
  { ...ADMIN, account: ACCOUNT, policies: [{ Statement: allow('*', '*') }] },
  { ...NOBODY, account: ACCOUNT },
  { ...STRANGER, account: '999999999999', policies: [{ Statement: allow('*', '*') }] },
  {
    ...LOOKER,
    account: ACCOUNT,
    policies: [
      {
        Statement: [
          allow('lambda:Get*', `arn:aws:lambda:us-east-1:${ACCOUNT}:function:pets`),
          allow('logs:*', `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:pets`),
          allow('iam:GetRole', `arn:aws:iam::${ACCOUNT}:role/pets`),
        ],
      },
    ],
  },
]

let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess

beforeAll(async () => {
  folder = await createDataFolder()
  const credentials = await writeCredentials(folder.path, { credentials: CREDENTIALS })
  gateway = await startGatewayProcess(`${folder.path}/data`, [
    ...['--stand-ins', '--auth', 'sigv4', '--credentials', credentials, '--account', ACCOUNT],
  ])
})

afterAll(async () => {
  await gateway.stop()
  await folder.remove()
})

/** A call of a stand-in, signed for the service that it is of. */
async function call([method, path, more = {}]: Row, key: Key): Promise<number> {
  const url = gateway.url + path
  const { headers, body } = await sign(url, key, { method, service: 'lambda', ...more })
  return (await fetch(url, { method, headers, ...(body !== undefined && { body }) })).status
}

type Row = readonly [method: string, path: string, more?: Signable]

const FUNCTIONS = '/2015-03-31/functions'
const CODE = Buffer.from(zipSync({ 'index.mjs': strToU8('export {}') })).toString('base64')
const json = (body: object): Signable => ({ body: JSON.stringify(body) })
const iam = (form: Record<string, string>): Row => [
  'POST',
  '/',
  {
    service: 'iam',
    body: String(new URLSearchParams(form)),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  },
]
const logs = (operation: string, body: object): Row => [
  'POST',
  '/',
  {
    service: 'logs',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `Logs_20140328.${operation}` },
  },
]

const ROWS: readonly (readonly [Row, admin: number, looker: number])[] = [
  [['POST', FUNCTIONS, json({ FunctionName: 'pets', Code: { ZipFile: CODE } })], 201, 403],
  [['GET', FUNCTIONS], 200, 403],
  [['GET', `${FUNCTIONS}/pets`], 200, 200],
  [['GET', `${FUNCTIONS}/pets/configuration`], 200, 200],
  [['GET', `${FUNCTIONS}/%70ets`], 200, 200],
  [['GET', `${FUNCTIONS}/others`], 404, 403],
  [['PUT', `${FUNCTIONS}/pets/configuration`, json({ Timeout: 9 })], 200, 403],
  [['PUT', `${FUNCTIONS}/pets/code`, json({ ZipFile: CODE })], 200, 403],
  [['POST', `${FUNCTIONS}/pets/policy`, json({ StatementId: 'one', Principal: '*' })], 201, 403],
  [['DELETE', `${FUNCTIONS}/pets/policy/one`], 204, 403],
  [iam({ Action: 'CreateRole', RoleName: 'pets', AssumeRolePolicyDocument: '{}' }), 200, 403],
  [iam({ Action: 'GetRole', RoleName: 'pets' }), 200, 200],
  [iam({ Action: 'GetCallerIdentity' }), 200, 200],
  [logs('CreateLogGroup', { logGroupName: 'pets' }), 200, 400],
  [logs('CreateLogGroup', { logGroupName: 'others' }), 200, 403],
]

describe('a call of a stand-in that is signed', () => {
  it.each(ROWS)('needs a policy that allows it, and a key of the account: %j', async (row, admin, looker) => {
    const isForAll = JSON.stringify(row).includes('GetCallerIdentity')
    const refused = isForAll ? 200 : 403
    expect([await call(row, NOBODY), await call(row, STRANGER)]).toEqual([refused, refused])
    expect(await call(row, ADMIN)).toBe(admin)
    expect(await call(row, LOOKER)).toBe(looker)
  })
})

describe('JSON of a call of a stand-in', () => {
  const deep = `{"FunctionName":"many","a":${'['.repeat(100)}${']'.repeat(100)}}`
  const many = JSON.stringify({ FunctionName: 'many', logGroupName: 'many', a: Array(20_000).fill({}) })

  it.each([
    ['too deeply', ['POST', FUNCTIONS, { body: deep }]],
    ['too many values', ['POST', FUNCTIONS, { body: many }]],
    ['too many values', ['PUT', `${FUNCTIONS}/pets/configuration`, { body: many }]],
    ['too many values', ['POST', '/', { ...logs('CreateLogGroup', {})[2], body: many }]],
  ] as const)('is not parsed where it has %s', async (told, [method, path, more]) => {
    const url = gateway.url + path
    const { headers, body } = await sign(url, ADMIN, { method, service: 'lambda', ...more })
    const answer = await fetch(url, { method, headers, ...(body !== undefined && { body }) })
    expect([answer.status, answer.headers.get('x-amzn-errortype')]).toEqual([400, 'SerializationException'])
    expect(await answer.text()).toContain(told)
  })
})
