import { createServer, type Server, type ServerResponse } from 'node:http'
import { httpApi, vpcLink } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeServer, listenLocally } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'

const ARN = 'arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/one/1a2b/3c4d'
const TEN_MEGABYTES = 10 * 1024 * 1024

/** How long the target takes with each part of what trickles, and how many parts there are. */
const [PART_MS, PARTS] = [200, 150]

const PLACES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/silent': () => undefined,
  '/trickles': trickle,
  '/ten': (response) => response.end(Buffer.alloc(TEN_MEGABYTES, 'x')),
  '/more': (response) => response.end(Buffer.alloc(TEN_MEGABYTES + 1, 'x')),
  '/more-in-chunks': (response) => {
    response.write('x')
    response.end(Buffer.alloc(TEN_MEGABYTES, 'x'))
  },
}

function trickle(response: ServerResponse): void {
  let parts = 0
  const timer = setInterval(() => {
    parts += 1
    if (parts < PARTS) return response.write('x')
    return response.end('x')
  }, PART_MS)
  response.once('close', () => clearInterval(timer))
}

let server: Server
let gateway: GatewayProcess
let prefix: string
beforeAll(async () => {
  server = createServer((incoming, response) => PLACES[incoming.url ?? '']?.(response))
  const url = await listenLocally(server)
  gateway = await startGatewayProcess(':memory:', ['--vpc-target', `${ARN}=${url}`])
  const isPrivate = { connectionType: 'VPC_LINK', connectionId: '<vpcLink>', integrationUri: ARN }
  const apiId = await createApi(gateway.url, '', [
    ...[httpApi, vpcLink, ...leads('ANY /{proxy+}', '', isPrivate)],
    ...leads('ANY /silent', '', { ...isPrivate, timeoutInMillis: 500 }),
    ...leads('ANY /trickles', '', { ...isPrivate, timeoutInMillis: 500 }),
    DEFAULT_STAGE,
  ])
  prefix = `/_aws/execute-api/${apiId}`
})
afterAll(async () => {
  await gateway.stop()
  await closeServer(server)
})

/** http-apis §5.5, §9 */
describe('an answer over a private integration', () => {
  it.each<readonly [path: string, status: number, text: string]>([
    ['/silent', 503, '{"message":"Service Unavailable"}'],
    ['/trickles', 503, '{"message":"Service Unavailable"}'],
    ['/more', 500, '{"message":"Internal Server Error"}'],
    ['/more-in-chunks', 500, '{"message":"Internal Server Error"}'],
  ])('has to be whole in its time and within 10 MB: %s', async (path, status, text) => {
    const before = performance.now()
    const answer = await sendHttp(gateway.url, `${prefix}${path}`)
    expect([answer.status, answer.text]).toEqual([status, text])
    if (status === 503) expect(performance.now() - before).toBeLessThan(PART_MS * PARTS)
  })

  it('may have 10 MB', async () => {
    const { status, body } = await sendHttp(gateway.url, `${prefix}/ten`)
    expect([status, body.length]).toEqual([200, TEN_MEGABYTES])
  })
})
