import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Call, integration, route, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { startGatewayInProcess } from '../../fixtures/gateway-in-process.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { createTestFunctions, invocationOf } from '../../fixtures/handlers.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { connect, shakeHands } from '../../fixtures/websocket.ts'
import { wholeLines } from '../../fixtures/whole-lines.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, integrationResponse, mock, oneWay, proxy, says, twoWay } from './scene.ts'

let backend: Backend
let started: Awaited<ReturnType<typeof startGatewayInProcess>>
let folder: Awaited<ReturnType<typeof createDataFolder>>

const functions = createTestFunctions({
  fails: () => {
    throw new Error('no such pet')
  },
  malformed: () => 'null',
  answers: () => ({ statusCode: 200, body: 'told' }),
})

beforeAll(async () => {
  folder = await createDataFolder()
  await writeKeys()
  started = await startGatewayInProcess(
    { executionLog: join(folder.path, 'execution.log'), credentials: join(folder.path, 'keys.json') },
    functions,
  )
  backend = await startBackend((_request, response) => response.end('from the backend'))
})

afterAll(async () => {
  await started.gateway.close()
  await backend.close()
  await folder.remove()
})

async function writeKeys(): Promise<void> {
  const apiKeys = [{ id: 'key', value: 'open-sesame', stages: ['*'] }]
  await writeFile(join(folder.path, 'keys.json'), JSON.stringify({ credentials: [], apiKeys }))
}

const INFO = { loggingLevel: 'INFO' }
const TRACE = { loggingLevel: 'INFO', dataTraceEnabled: true }

async function create(calls: readonly Call[], settings: object, url = started.gateway.url) {
  const apiId = await createApi(url, backend.url, [
    webSocketApi,
    ...calls,
    stage('live', { autoDeploy: true, ...settings }),
  ])
  const group = `API-Gateway-Execution-Logs_${apiId}/live`
  return {
    apiId,
    url: addressOf(url, apiId),
    /** The API's events without time and group, the request's identifier as `<id>` where it is the event's own. */
    events: async (file = 'execution.log') =>
      wholeLines(await readFile(join(folder.path, file), 'utf8'))
        .filter((line) => line.includes(` ${group} `))
        .map((line) => line.slice(line.indexOf(group) + group.length + 1))
        .map((event) => event.replaceAll(event.slice(1, 17), '<id>')),
  }
}

const start = (routeKey: string) => [
  '(<id>) Extended Request Id: <id>',
  '(<id>) Starting execution for request: <id>',
  `(<id>) WebSocket Request Route: [${routeKey}]`,
]
const ID = '[\\w-]{18}=='
const matching = (text: string) =>
  expect.stringMatching(
    new RegExp(`^${text.replaceAll(/[()[\].*+?]/g, '\\$&').replaceAll('<connection>', ID)}$`),
  )

/** websocket-apis §11 */
describe('the execution log at INFO', () => {
  it('tells of $connect, a message and $disconnect, in a group of the stage', async () => {
    const { apiId, url, events } = await create(
      [...mock(200), oneWay('$connect'), ...says('$default', 'hello'), ...mock(200), oneWay('$disconnect')],
      { defaultRouteSettings: INFO },
    )
    const client = await connect(url, { headers: { 'User-Agent': 'demo/1.0' } })
    await client.ask('x')
    await client.close(4000, 'bye')
    await expect.poll(async () => (await events()).length).toBe(14)
    expect(await events()).toEqual([
      ...start('$connect'),
      `(<id>) Client [UserAgent: demo/1.0, SourceIp: 127.0.0.1] is connecting to WebSocket API [${apiId}].`,
      matching(`(<id>) Client [Connection Id: <connection>] connected to API [${apiId}] successfully.`),
      ...start('$default'),
      matching(`(<id>) WebSocket API [${apiId}] received message from client [Connection Id: <connection>].`),
      matching(
        `(<id>) Message from client [Connection Id: <connection>] sent to API [${apiId}] with response status code [200].`,
      ),
      ...start('$disconnect'),
      matching(
        `(<id>) Client [Connection Id: <connection>] disconnected from API [${apiId}]. Close reason: [4000: bye]`,
      ),
    ])
  })

  it('tells of calls of @connections, and of a handshake that is refused', async () => {
    const { apiId, url, events } = await create(
      [...mock(401), oneWay('$connect'), ...says('$default', 'hello')],
      { defaultRouteSettings: INFO },
    )
    await shakeHands(url)
    const gone = '/@connections/aaaaaaaaaaaaaaaaaa%3D%3D'
    await sendHttp(started.gateway.url, `/_aws/execute-api/${apiId}/live${gone}`, {
      method: 'POST',
      body: 'not shown',
    })
    await expect.poll(async () => (await events()).length).toBe(8)
    expect((await events()).slice(3)).toEqual([
      `(<id>) Client [UserAgent: null, SourceIp: 127.0.0.1] is connecting to WebSocket API [${apiId}].`,
      matching(
        `(<id>) Client [Connection Id: <connection>] was refused by API [${apiId}] with response status code [401].`,
      ),
      '(<id>) Extended Request Id: <id>',
      '(<id>) Starting execution for request: <id>',
      '(<id>) Connection API request completed with status: 400',
    ])
  })

  it('begins each line with the time and the group', async () => {
    const { apiId, url } = await create(says('$default', 'hello'), { defaultRouteSettings: INFO })
    await (await connect(url)).close()
    const file = join(folder.path, 'execution.log')
    const find = async () => wholeLines(await readFile(file, 'utf8')).find((it) => it.includes(apiId))
    await expect.poll(find).toBeDefined()
    const line = await find()
    expect(line).toMatch(
      new RegExp(
        `^2026-09-25T00:00:00\\.000Z API-Gateway-Execution-Logs_${apiId}/live \\([\\w-]{15}=\\) Extended`,
      ),
    )
  })

  it('shows no payload without dataTraceEnabled, and none where the level is ERROR', async () => {
    const { url, events } = await create([...says('loud', 'the reply'), ...says('quiet', 'the reply')], {
      defaultRouteSettings: INFO,
      routeSettings: { quiet: { ...TRACE, loggingLevel: 'ERROR' } },
    })
    const client = await connect(url)
    await client.ask({ action: 'loud', secret: 'payload' })
    await client.ask({ action: 'quiet', secret: 'payload' })
    await client.close()
    await expect.poll(async () => (await events()).join('\n')).toContain('disconnected')
    expect((await events()).filter((event) => event.includes('loud'))).toEqual([
      '(<id>) WebSocket Request Route: [loud]',
    ])
    expect((await events()).join('\n')).not.toMatch(/payload|statusCode|quiet/)
  })
})

const lambda = (name: string): Call =>
  integration({ integrationType: 'AWS_PROXY', integrationMethod: 'POST', integrationUri: invocationOf(name) })
const plainLambda = (name: string): Call =>
  integration({ integrationType: 'AWS', integrationMethod: 'POST', integrationUri: invocationOf(name) })

/** websocket-apis §11 */
describe('the execution log at ERROR', () => {
  it.each<readonly [title: string, calls: readonly Call[], failure: string]>([
    ['no route', says('join', 'x'), 'Execution failed: Forbidden'],
    [
      'a route without a target',
      [route('$default')],
      'Execution failed due to configuration error: the route has no target',
    ],
    [
      'a mock without a status',
      [...mock(1.5), oneWay('$default')],
      'Execution failed due to configuration error: statusCode should be an integer which defined in request template',
    ],
    [
      'a function that throws',
      [lambda('fails'), oneWay('$default')],
      'Lambda execution failed due to customer function error: no such pet',
    ],
    [
      'a function that throws behind AWS',
      [plainLambda('fails'), integrationResponse('$default'), oneWay('$default')],
      'Lambda execution failed due to customer function error: no such pet',
    ],
    [
      'a function that answers nonsense',
      [lambda('malformed'), oneWay('$default')],
      'Execution failed due to configuration error: Malformed Lambda proxy response: it is not an object',
    ],
    [
      'a backend that is not there',
      [...proxy('', { integrationUri: 'http://127.0.0.1:9/' }), oneWay('$default')],
      'Execution failed: Network error communicating with endpoint: connect ECONNREFUSED 127.0.0.1:9',
    ],
  ])('tells of %s, and of nothing else', async (_title, calls, failure) => {
    const { url, events } = await create(calls, {
      defaultRouteSettings: { loggingLevel: 'ERROR', dataTraceEnabled: true },
    })
    const client = await connect(url)
    client.send('{}')
    await expect.poll(events).toEqual([`(<id>) ${failure}`])
    await client.close()
  })

  it('tells of a handshake that the gateway refuses', async () => {
    const { url, events } = await create(
      [...mock(200), oneWay('$connect', { authorizationType: 'AWS_IAM' })],
      { defaultRouteSettings: { loggingLevel: 'ERROR' } },
    )
    await shakeHands(url)
    await expect
      .poll(events)
      .toEqual([expect.stringMatching(/^\(<id>\) Execution failed: Missing Authentication Token/)])
  })

  it('says nothing of what went well', async () => {
    const { apiId, url, events } = await create(says('$default', 'hello'), {
      defaultRouteSettings: { loggingLevel: 'ERROR', dataTraceEnabled: true },
    })
    const path = `/_aws/execute-api/${apiId}/live/@connections/none`
    const client = await connect(url)
    await client.ask('x')
    await client.close()
    await sendHttp(started.gateway.url, path)
    await expect.poll(events).toEqual(['(<id>) Connection API request completed with status: 400'])
  })
})

describe('the execution log at OFF', () => {
  it('has nothing, by default and by the route, whatever happens', async () => {
    const silent = await create([...mock(1.5), oneWay('$default')], {})
    const partly = await create([...mock(1.5), oneWay('off'), oneWay('on')], {
      defaultRouteSettings: { loggingLevel: 'OFF', dataTraceEnabled: true },
      routeSettings: { on: { loggingLevel: 'ERROR' } },
    })
    for (const { url } of [silent, partly]) {
      const client = await connect(url)
      await client.ask({ action: 'off' })
      await client.ask({ action: 'on' })
      await client.close()
    }
    await expect.poll(partly.events).toHaveLength(1)
    expect(await silent.events()).toEqual([])
  })
})

/** websocket-apis §11 */
describe('the data trace', () => {
  it('shows what goes to a backend and what comes back', async () => {
    const { url, events } = await create([...proxy('/pets?a=b'), ...twoWay('$default')], {
      defaultRouteSettings: TRACE,
    })
    const client = await connect(url)
    await client.ask('hello')
    await client.close()
    const shown = (await events()).filter((event) => event.startsWith('(<id>) Endpoint'))
    expect(shown).toEqual([
      `(<id>) Endpoint request URI: ${backend.url}/pets?a=b`,
      expect.stringMatching(/^\(<id>\) Endpoint request headers: \{User-Agent=AmazonAPIGateway_\w+, .*\}$/),
      '(<id>) Endpoint request body after transformations: hello',
      '(<id>) Endpoint response body before transformations: from the backend',
    ])
  })

  it('shows the event of a function, the template of a mock and what is posted', async () => {
    const { apiId, url, events } = await create(
      [lambda('answers'), ...twoWay('$default'), ...says('mock', 'x')],
      { defaultRouteSettings: TRACE },
    )
    const client = await connect(url)
    await client.ask('hello')
    await client.ask({ action: 'mock' })
    await sendHttp(started.gateway.url, `/_aws/execute-api/${apiId}/live/@connections/none`, {
      method: 'POST',
      body: 'posted',
    })
    await client.close()
    const shown = (await events()).join('\n')
    expect(shown).toMatch(/Endpoint request body after transformations: \{"requestContext":\{"routeKey"/)
    expect(shown).toContain('Endpoint response body before transformations: {"statusCode":200,"body":"told"}')
    expect(shown).toContain('Endpoint request body after transformations: {"statusCode":200}')
    expect(shown).toContain('Connection API request body: posted')
  })

  it('cuts an event off at 1,024 bytes, between two characters, and keeps it on one line', async () => {
    const { url, events } = await create([...proxy('/x'), ...twoWay('$default')], {
      defaultRouteSettings: TRACE,
    })
    const client = await connect(url)
    await client.ask(`first\nsecond\r${'é'.repeat(1000)}`)
    await client.close()
    const [event = ''] = (await events()).filter((it) => it.includes('request body after'))
    expect(event).toMatch(/transformations: first\\nsecond\\ré+ \[TRUNCATED\]$/)
    const bytes = Buffer.byteLength(event.replace('<id>', 'x'.repeat(16)).replaceAll(/\\[nr]/g, ' '))
    expect([1023, 1024]).toContain(bytes)
  })

  it('masks authorization headers, signatures and API keys', async () => {
    const mapped = {
      'integration.request.header.Authorization': "'Bearer fixed'",
      'integration.request.querystring.key': 'route.request.header.x-api-key',
    }
    const { url, events } = await create(
      [
        lambda('answers'),
        oneWay('$connect', { apiKeyRequired: true }),
        ...proxy('/x', {
          requestParameters: { ...mapped, 'integration.request.header.who': 'context.identity.apiKey' },
        }),
        ...twoWay('$default'),
      ],
      { defaultRouteSettings: TRACE },
    )
    const client = await connect(`${url}?X-Amz-Security-Token=t%2Fo%2Fken`, {
      headers: { authorization: 'Bearer "quoted"', 'x-api-key': 'open-sesame' },
    })
    await client.ask('hello')
    await client.close()
    const shown = (await events()).join('\n')
    expect(shown).toContain('"authorization":"********"')
    expect(shown).toContain('Authorization=********')
    expect(shown).toContain('who=********')
    expect(shown).not.toMatch(/Bearer|quoted|sesame|t\/o\/ken|t%2Fo/)
  })
})

describe('the file of the execution logs', () => {
  it('is opened anew on SIGHUP, and has everything after a stop', async () => {
    const file = join(folder.path, 'own', 'execution.log')
    const gateway: GatewayProcess = await startGatewayProcess(':memory:', ['--execution-log', file])
    const { url, events } = await create(
      says('$default', 'hello'),
      { defaultRouteSettings: INFO },
      gateway.url,
    )
    const client = await connect(url)
    await expect.poll(() => events('own/execution.log')).toHaveLength(5)
    await rename(file, `${file}.1`)
    gateway.process.kill('SIGHUP')
    await expect.poll(() => readFile(file, 'utf8').catch(() => 'none')).toBe('')
    await client.ask('x')
    expect(await gateway.stop()).toBe(0)
    expect((await events('own/execution.log')).at(-1)).toContain('Close reason: [1001: Going away]')
    expect(await events('own/execution.log.1')).toHaveLength(5)
  })

  it('is standard output where none is named', async () => {
    const gateway = await startGatewayProcess(':memory:')
    const { apiId, url } = await create(says('$default', 'x'), { defaultRouteSettings: INFO }, gateway.url)
    await (await connect(url)).close()
    await gateway.stop()
    expect(gateway.output()).toContain(`API-Gateway-Execution-Logs_${apiId}/live (`)
  })
})
