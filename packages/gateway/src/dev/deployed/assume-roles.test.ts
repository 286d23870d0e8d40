import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createAwsCredentials } from '../../aws/aws-credentials.ts'
import { createAwsClient } from '../../aws/call-aws.ts'
import { createAssumedRoles } from './assume-roles.ts'

const ROLE = 'arn:aws:iam::123456789012:role/pets'

let sts: Server
let calls = 0
let lastsMs = 200

beforeAll(async () => {
  sts = createServer((request, response) => {
    request.resume().on('end', () => {
      calls += 1
      const expiration = new Date(Date.now() + lastsMs).toISOString()
      response.end(
        `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA${calls}</AccessKeyId><SecretAccessKey>a&lt;b</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${expiration}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
      )
    })
  }).listen(0, '127.0.0.1')
  await once(sts, 'listening')
})

afterAll(() => sts.close())

function createClient() {
  const env = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's' }
  const endpoint = `http://127.0.0.1:${(sts.address() as AddressInfo).port}`
  const credentials = createAwsCredentials('environment', env)
  return createAwsClient({ credentials, endpoint, region: 'eu-west-1' })
}

it('renews the credentials of a role before they expire', async () => {
  let renewed: () => void = () => undefined
  const once = new Promise<void>((resolve) => {
    renewed = resolve
  })
  const refused: string[] = []
  const roles = createAssumedRoles(createClient(), {
    renewed: () => renewed(),
    refused: (role) => refused.push(role),
  })
  await roles.take([ROLE, ROLE])
  expect(roles.variablesOf(ROLE)).toEqual({
    AWS_ACCESS_KEY_ID: 'ASIA1',
    AWS_SECRET_ACCESS_KEY: 'a<b',
    AWS_SESSION_TOKEN: 't',
  })
  await once
  expect(roles.variablesOf(ROLE).AWS_ACCESS_KEY_ID).toMatch(/^ASIA[2-9]/)
  expect(roles.variablesOf(undefined)).toEqual({})
  expect(refused).toEqual([])
  roles.close()
})

it('does not ask again at once for credentials that are over by the clock here', async () => {
  lastsMs = -60_000
  const delays: number[] = []
  const timeout = vi.spyOn(globalThis, 'setTimeout')
  const roles = createAssumedRoles(createClient(), { renewed: () => undefined, refused: () => undefined })
  try {
    await roles.take([ROLE])
    delays.push(...timeout.mock.calls.map(([, ms]) => ms ?? 0))
  } finally {
    timeout.mockRestore()
    roles.close()
  }
  expect(delays).toContain(10_000)
  expect(roles.variablesOf(ROLE).AWS_ACCESS_KEY_ID).toMatch(/^ASIA/)
})
