import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAwsCredentials } from '../../aws/aws-credentials.ts'
import { createAwsClient } from '../../aws/call-aws.ts'
import { createAssumedRoles } from './assume-roles.ts'

const ROLE = 'arn:aws:iam::123456789012:role/pets'

let sts: Server
let calls = 0

beforeAll(async () => {
  sts = createServer((request, response) => {
    request.resume().on('end', () => {
      calls += 1
      const expiration = new Date(Date.now() + 200).toISOString()
      response.end(
        `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA${calls}</AccessKeyId><SecretAccessKey>a&lt;b</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${expiration}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
      )
    })
  }).listen(0, '127.0.0.1')
  await once(sts, 'listening')
})

afterAll(() => sts.close())

it('renews the credentials of a role before they expire', async () => {
  const env = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's' }
  const endpoint = `http://127.0.0.1:${(sts.address() as AddressInfo).port}`
  const client = createAwsClient({
    credentials: createAwsCredentials('environment', env),
    endpoint,
    region: 'eu-west-1',
  })
  let renewed: () => void = () => undefined
  const once = new Promise<void>((resolve) => {
    renewed = resolve
  })
  const refused: string[] = []
  const roles = createAssumedRoles(client, {
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
