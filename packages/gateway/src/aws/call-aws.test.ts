import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAwsCredentials } from './aws-credentials.ts'
import { formatAwsAddress } from './aws-services.ts'
import { AwsCallError, createAwsClient } from './call-aws.ts'

let server: Server
let endpoint: string
const received: IncomingMessage[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    received.push(request)
    const isMoved = request.headers['x-amz-target'] === 'moved'
    if (isMoved) response.writeHead(307, { location: `${endpoint}/elsewhere` })
    response.end(isMoved ? '' : '<html>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

it.each([
  ['does not follow a redirect, which would take a token along', 'moved', /is not reached/],
  ['rejects an answer that is not JSON', 'get', /^get: the answer is not JSON$/],
])('%s', async (_what, target, message) => {
  received.length = 0
  const env = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's', AWS_SESSION_TOKEN: 't' }
  const credentials = createAwsCredentials('environment', env)
  const called = createAwsClient({ credentials, endpoint, region: 'eu-west-1' }).json('ssm', target, {})
  await expect(called).rejects.toThrow(AwsCallError)
  await expect(called).rejects.toThrow(message)
  expect(received.map(({ url }) => url)).toEqual(['/'])
})

it.each(['x.evil.example/', 'evil.example#', '..', ''])('sends nothing for the region %j', async (region) => {
  const credentials = createAwsCredentials('environment', {
    AWS_ACCESS_KEY_ID: 'AKIA',
    AWS_SECRET_ACCESS_KEY: 's',
  })
  const called = createAwsClient({ credentials, endpoint: undefined, region }).json('ssm', 'get', {})
  await expect(called).rejects.toThrow(AwsCallError)
  await expect(called).rejects.toThrow(`get: ${JSON.stringify(region)} is not a region such as us-east-1`)
  expect(() => formatAwsAddress({ label: 'ssm', region })).toThrow('is not a region such as us-east-1')
})
