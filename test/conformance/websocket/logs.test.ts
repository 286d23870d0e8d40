import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Call, LOG_GROUP_ARN, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { connect, shakeHands } from '../../fixtures/websocket.ts'
import { wholeLines } from '../../fixtures/whole-lines.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, mock, oneWay, proxy, says } from './scene.ts'

let backend: Backend
let gateway: GatewayProcess
let folder: Awaited<ReturnType<typeof createDataFolder>>

beforeAll(async () => {
  folder = await createDataFolder()
  gateway = await startGatewayProcess(':memory:', ['--access-log', join(folder.path, 'access.log')])
  backend = await startBackend(({ url = '' }, response) => {
    response.writeHead(Number(/status=(\d+)/.exec(url)?.[1] ?? 200)).end('done')
  })
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
  await folder.remove()
})

let count = 0

/** An API of a name of its own, whose stage logs these variables, and its lines. */
async function createLogged(variables: readonly string[], calls: readonly Call[], settings: object = {}) {
  count += 1
  const name = `logged${count}`
  const format = [name, '$context.requestId', ...variables.map((variable) => `$context.${variable}`)].join(
    '|',
  )
  const apiId = await createApi(gateway.url, backend.url, [
    webSocketApi,
    ...calls,
    stage('live', {
      autoDeploy: true,
      accessLogSettings: { destinationArn: LOG_GROUP_ARN, format },
      ...settings,
    }),
  ])
  const lines = async () =>
    wholeLines(await readFile(join(folder.path, 'access.log'), 'utf8'))
      .filter((line) => line.startsWith(`${name}|`))
      .map((line) => line.split('|').slice(2))
  return { apiId, url: addressOf(gateway.url, apiId), lines }
}

const ALL = [
  ...proxy('/x'),
  oneWay('$connect'),
  ...says('$default', 'hello'),
  ...mock(200),
  oneWay('$disconnect'),
]

/** websocket-apis §11 */
describe('the access log', () => {
  it('has a line for $connect, each message, each call and $disconnect', async () => {
    const variables = [
      'eventType',
      'routeKey',
      'status',
      'connectionId',
      'messageId',
      'stage',
      'apiId',
      'identity.sourceIp',
      'identity.userAgent',
      'disconnectReason',
      'awsEndpointRequestId',
      'nothing',
    ]
    const { apiId, url, lines } = await createLogged(variables, ALL)
    const client = await connect(url, { headers: { 'User-Agent': 'demo/1.0' } })
    await client.ask('x')
    const [, , , id = ''] = (await lines())[0] ?? []
    const path = `/_aws/execute-api/${apiId}/live/@connections/${encodeURIComponent(id)}`
    for (const method of ['GET', 'POST', 'DELETE', 'GET'])
      await sendHttp(gateway.url, path, { method, headers: { 'user-agent': 'caller/1' } })
    await expect.poll(async () => (await lines()).length).toBe(7)
    const message = expect.stringMatching(/^[\w-]{18}==$/)
    const row = (eventType: string, routeKey: string, status: string, more: readonly unknown[]) => [
      eventType,
      routeKey,
      status,
      id,
      ...more,
    ]
    const tail = (userAgent: string, reason = '-') => [
      'live',
      apiId,
      '127.0.0.1',
      userAgent,
      reason,
      '-',
      '-',
    ]
    expect((await lines()).toSorted((a, b) => String(a[1]).localeCompare(String(b[1])))).toEqual(
      [
        row('CONNECT', '$connect', '200', ['-', ...tail('demo/1.0')]),
        row('MESSAGE', '$default', '200', [message, ...tail('demo/1.0')]),
        row('CONNECTION_API', 'GET /@connections/{connectionId}', '200', ['-', ...tail('caller/1')]),
        row('CONNECTION_API', 'POST /@connections/{connectionId}', '200', ['-', ...tail('caller/1')]),
        row('CONNECTION_API', 'DELETE /@connections/{connectionId}', '204', ['-', ...tail('caller/1')]),
        row('CONNECTION_API', 'GET /@connections/{connectionId}', '410', ['-', ...tail('caller/1')]),
        row('DISCONNECT', '$disconnect', '200', ['-', ...tail('demo/1.0', 'Connection Closed Normally')]),
      ].toSorted((a, b) => String(a[1]).localeCompare(String(b[1]))),
    )
  })

  it.each([
    ['a line end', 'a\nforged|$context', 'a\\nforged'],
    ['NEL and U+2028', 'a\u0085b\u2028c', 'a\\u0085b\\u2028c'],
    ['NUL and a colour', 'a\0b\u001b[31m', 'a\\u0000b\\u001b[31m'],
  ])('has one line for a client that closes with %s', async (_title, reason, told) => {
    const { url, lines } = await createLogged(['eventType', 'disconnectReason'], ALL)
    const client = await connect(url)
    client.socket.close(4_000, reason)
    await expect.poll(async () => (await lines()).length).toBe(2)
    expect((await lines()).find(([type]) => type === 'DISCONNECT')?.[1]).toBe(told)
  })

  it.each<readonly [title: string, calls: readonly Call[], message: string, line: readonly unknown[]]>([
    [
      'an answer',
      [...proxy('/x?status=418'), oneWay('$default')],
      'x',
      ['418', '-', '-', '-', '418', expect.stringMatching(/^\d+$/), '-'],
    ],
    ['no route', says('join', 'x'), 'x', ['403', 'Forbidden', '"Forbidden"', 'ACCESS_DENIED', '-', '-', '-']],
    [
      'no target',
      [{ method: 'POST', path: '/v2/apis/<api>/routes', body: { routeKey: '$default' } }],
      'x',
      ['500', 'Internal server error', '"Internal server error"', 'API_CONFIGURATION_ERROR', '-', '-', '-'],
    ],
    [
      'a backend that is not there',
      [...proxy('', { integrationUri: 'http://127.0.0.1:9/' }), oneWay('$default')],
      'x',
      [
        '504',
        'Network error communicating with endpoint',
        '"Network error communicating with endpoint"',
        'INTEGRATION_FAILURE',
        '-',
        expect.stringMatching(/^\d+$/),
        expect.stringContaining('ECONNREFUSED'),
      ],
    ],
    ['a mock', says('$default', 'x'), 'x', ['200', '-', '-', '-', '200', '-', '-']],
    [
      'a mock that is wrong',
      [...mock(200.5), oneWay('$default')],
      'x',
      [
        '500',
        'Internal server error',
        '"Internal server error"',
        'API_CONFIGURATION_ERROR',
        '-',
        '-',
        'statusCode should be an integer which defined in request template',
      ],
    ],
  ])('tells of %s', async (_title, calls, message, line) => {
    const variables = [
      'status',
      'error.message',
      'error.messageString',
      'error.responseType',
      'integration.status',
      'integrationLatency',
      'integrationErrorMessage',
    ]
    const { url, lines } = await createLogged(variables, calls)
    const client = await connect(url)
    client.send(message)
    await expect.poll(async () => (await lines()).length).toBe(2)
    expect((await lines())[1]).toEqual(line)
    await client.close()
  })

  it('tells of a handshake that was refused', async () => {
    const { url, lines } = await createLogged(
      ['eventType', 'routeKey', 'status', 'error.responseType'],
      [...mock(200), oneWay('$connect', { authorizationType: 'AWS_IAM' })],
    )
    await shakeHands(url)
    await expect.poll(lines).toEqual([['CONNECT', '$connect', '403', 'MISSING_AUTHENTICATION_TOKEN']])
  })

  it('tells of a handshake that the integration refused', async () => {
    const { url, lines } = await createLogged(
      ['routeKey', 'status', 'error.responseType'],
      [...mock(401), oneWay('$connect')],
    )
    await shakeHands(url)
    await expect.poll(lines).toEqual([['$connect', '401', '-']])
  })
})

/** websocket-apis §11 */
describe('metrics', () => {
  async function metricsOf(apiId: string) {
    const text = (await sendHttp(gateway.url, '/_gatehouse/metrics')).text
    const found: Record<string, number> = {}
    for (const [, name = '', labels = '', value] of text.matchAll(
      /^aws_apigateway_(\w+)\{([^}]*)\} (\S+)$/gm,
    )) {
      if (!labels.includes(`ApiId="${apiId}"`) || labels.includes('le="')) continue
      const [, routeKey] = /Route="([^"]*)"/.exec(labels) ?? []
      found[routeKey === undefined ? name : `${name} ${routeKey}`] = Number(value)
    }
    return found
  }

  it('count connections, messages both ways, and errors by whose they are', async () => {
    const { apiId, url } = await createLogged(
      [],
      [
        ...mock(200),
        oneWay('$connect'),
        ...says('hello', 'hello'),
        ...proxy('/x?status=503'),
        oneWay('failing'),
        ...mock(1.5),
        oneWay('wrong'),
      ],
    )
    const client = await connect(url)
    await client.ask({ action: 'hello' })
    await client.ask({ action: 'nothing' })
    await client.ask({ action: 'wrong' })
    client.send({ action: 'failing' })
    await client.ask({ action: 'hello' })
    const { integration_latency_seconds_sum: _sum, ...counted } = await metricsOf(apiId)
    expect(counted).toEqual({
      connect_count_total: 1,
      message_count_total: 9,
      client_error_total: 1,
      execution_error_total: 1,
      integration_error_total: 1,
      integration_latency_seconds_count: 1,
    })
    await client.close()
  })

  it('count posts, and tell the route where the stage asks for it', async () => {
    const { apiId, url } = await createLogged([], says('$default', 'hello'), {
      defaultRouteSettings: { detailedMetricsEnabled: true },
    })
    const client = await connect(url)
    await client.ask('x')
    expect(await metricsOf(apiId)).toEqual({ connect_count_total: 1, 'message_count_total $default': 2 })
    await client.close()
  })
})
