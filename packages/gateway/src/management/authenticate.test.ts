import type { IncomingMessage } from 'node:http'
import { compilePolicy, type Identity } from '@gatehouse/runtime'
import { expect, it } from 'vitest'
import { sign } from '../../../../test/fixtures/signer.ts'
import { createAuthenticate } from './authenticate.ts'

const KEY = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
const APIS = 'arn:aws:apigateway:us-east-1::/apis'

/** Signs a `CreateApi`; resolves to what it is refused for, and whether its body was read for tags. */
async function ask(allowed: readonly string[]) {
  const statements = allowed.map((resource) => ({
    Effect: 'Allow',
    Action: 'apigateway:POST',
    Resource: resource,
  }))
  const policy = compilePolicy({ Version: '2012-10-17', Statement: statements })
  if (!('judge' in policy)) throw new Error('the policy is malformed')
  const identity: Identity = {
    ...KEY,
    account: '123456789012',
    arn: 'arn:aws:iam::123456789012:user/ann',
    userId: 'AIDAEXAMPLE',
    policy,
  }
  const authenticate = createAuthenticate({
    identities: { isEmpty: false, find: () => identity, findApiKey: () => undefined },
    clock: { now: () => Date.now() } as never,
    isRegion: () => true,
    isBehindTls: false,
  })
  const { method, path, headers } = await sign('http://localhost/v2/apis', KEY, { method: 'POST' })
  const request = { method, url: path, rawHeaders: Object.entries(headers).flat(), socket: {} }
  let isRead = false
  const hasTags = async () => {
    isRead = true
    return true
  }
  const bytes = new Uint8Array()
  const answer = await authenticate(request as unknown as IncomingMessage, '/apis', { bytes, hasTags })
  return { refused: 'denial' in answer ? answer.message.replace(/.*resource: /, '') : undefined, isRead }
}

const TAGS = `arn:aws:apigateway:us-east-1::/tags/${encodeURIComponent(APIS)}%2F*`

it.each<[string, string[], { refused: string | undefined; isRead: boolean }]>([
  ['nothing', [], { refused: APIS, isRead: false }],
  ['tags alone', [TAGS], { refused: APIS, isRead: false }],
  ['the call alone', [APIS], { refused: TAGS, isRead: true }],
  ['both', [APIS, TAGS], { refused: undefined, isRead: true }],
])('a body with tags of a caller who may do %s', async (_title, allowed, expected) => {
  expect(await ask(allowed)).toEqual(expected)
})
