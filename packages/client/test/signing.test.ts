import { ApiGatewayV2 } from '@aws-sdk/client-apigatewayv2'
import { type Credentials, createClient } from '@gatehouse/client'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Backend, type Received, startBackend } from '../../../test/fixtures/backend.ts'
import { computeSignature, formatCanonicalRequest, parseAuthorization } from './signature.ts'
import { SIGNING_CASES } from './signing-cases.ts'

type AnyCalls = Record<string, (input: unknown) => Promise<unknown>>

const NOW = new Date('2026-03-02T09:00:00Z')
const DATE = '20260302T090000Z'
const SCOPE = '20260302/eu-west-1/apigateway/aws4_request'
const keys: Credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCY' }

const SETTINGS = [
  { title: 'with keys that last', credentials: keys, base: '' },
  { title: 'with a session token', credentials: { ...keys, sessionToken: 'FwoG//8=+x/=' }, base: '' },
  { title: 'below a base path', credentials: keys, base: '/some base/(1)' },
]

let backend: Backend
beforeAll(async () => {
  backend = await startBackend((_, response) => {
    // Its date would make the SDK correct the clock that is stopped here.
    response.sendDate = false
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
afterAll(async () => {
  vi.useRealTimers()
  await backend.close()
})

describe.each(SETTINGS)('$title', ({ credentials, base }) => {
  test.each(SIGNING_CASES)('%s %j is sent and signed as the AWS SDK does', async (name, input) => {
    const endpoint = new URL(`${backend.url}${base}`).href
    const settings = { region: 'eu-west-1', credentials }
    const sdk = new ApiGatewayV2({ ...settings, endpoint, maxAttempts: 1 }) as unknown as AnyCalls
    const client = createClient({ ...settings, baseUrl: endpoint, clock: () => NOW }) as unknown as AnyCalls
    const [theirs, ours] = [
      await receive(() => sdk[name]?.(toSdkInput(input))),
      await receive(() => client[name]?.(input)),
    ]
    expect([ours.method, ours.url, ours.body]).toEqual([theirs.method, theirs.url, theirs.body])
    const names = parseAuthorization(ours).signedHeaders.filter((header) =>
      parseAuthorization(theirs).signedHeaders.includes(header),
    )
    expect(names).toEqual(expect.arrayContaining(['host', 'x-amz-content-sha256', 'x-amz-date']))
    expect(names.includes('x-amz-security-token')).toBe('sessionToken' in credentials)
    expect(names.includes('content-type')).toBe(ours.body !== '')
    expect(signatureOver(ours, names)).toBe(signatureOver(theirs, names))
  })
})

test('the headers of a single call are signed with it', async () => {
  const client = createClient({ baseUrl: backend.url, region: 'eu-west-1', credentials: keys })
  const received = await receive(() => client.getApis({}, { headers: { 'x-team': ' a  b ' } }))
  expect(parseAuthorization(received).signedHeaders).toContain('x-team')
})

/** What the backend gets, its signature verified. */
async function receive(call: () => Promise<unknown> | undefined): Promise<Received> {
  const before = backend.received.length
  await call()
  expect(backend.received).toHaveLength(before + 1)
  const received = backend.received[before] as Received
  const { accessKeyId, scope, signedHeaders, signature } = parseAuthorization(received)
  expect([accessKeyId, scope]).toEqual([keys.accessKeyId, SCOPE])
  expect(received.headers['x-amz-date']).toBe(DATE)
  expect(signature).toBe(signatureOver(received, signedHeaders))
  return received
}

function signatureOver(received: Received, names: readonly string[]): string {
  return computeSignature(formatCanonicalRequest(received, names), keys.secretAccessKey, SCOPE, DATE)
}

/** The SDK capitalises members of structures, not keys of maps. */
function toSdkInput(input: object): object {
  const entries = Object.entries(input).map(([member, value]) => [
    member.charAt(0).toUpperCase() + member.slice(1),
    member === 'corsConfiguration' ? toSdkInput(value) : value,
  ])
  return Object.fromEntries(entries)
}
