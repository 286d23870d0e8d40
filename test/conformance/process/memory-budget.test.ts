import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server, type ServerResponse } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { join } from 'node:path'
import { endpointPage, PRODUCT, portal as portalOf, product } from '@gatehouse/conformance/cases/portal'
import { httpApi, patch, post } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeServer, listenLocally } from '../../fixtures/backend.ts'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import {
  askAhead,
  askWithoutReading,
  askWithoutWindow,
  type SlowClients,
  uploadByStreams,
  uploadSlowly,
} from '../../fixtures/slow-clients.ts'
import { connect } from '../../fixtures/websocket.ts'
import { createApi, createCaller, createHttpTarget } from '../management-calls.ts'

const MEGABYTE = 1024 * 1024
const BUDGET = 20 * MEGABYTE
const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:take'

/** How many call a function at once. */
const CALLERS = 12

/** So many processes of a function there may be on any machine; their answers have no room side by side. */
const PROCESSES = 4

/** Functions answer once so many of them are there: one that starts late would find room that others have left. */
const together = (place: string) => `import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
const place = ${JSON.stringify(place)}
async function together() {
  mkdirSync(place, { recursive: true })
  writeFileSync(place + '/' + process.pid, '')
  while (readdirSync(place).length < ${PROCESSES}) await new Promise((resolve) => setTimeout(resolve, 50))
}`

let server: Server
let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let tlsUrl: string
let attacked: string
let portal: string
/** Answers that wait to be given. */
const silent: ServerResponse[] = []
let honest: string

beforeAll(async () => {
  folder = await createDataFolder()
  await writeCertificate(folder.path, 'default', createCertificate({ name: 'localhost' }))
  const functions = join(folder.path, 'data', 'stand-ins', 'functions')
  mkdirSync(functions, { recursive: true })
  writeFileSync(
    join(functions, 'take.mjs'),
    'export const handler = async ({ body }) => String((body ?? "").length)',
  )
  writeFileSync(
    join(functions, 'large.mjs'),
    `${together(join(folder.path, 'large'))}
    export const handler = async () => {
      await together()
      return { statusCode: 200, body: 'x'.repeat(5_700_000) }
    }`,
  )
  writeFileSync(
    join(functions, 'streamed.mjs'),
    `${together(join(folder.path, 'streamed'))}
    export const handler = awslambda.streamifyResponse(async ({ queryStringParameters }, stream) => {
      await together()
      for (let count = 0; count < Number(queryStringParameters.writes); count += 1) stream.write(Buffer.alloc(100_000, 'x'))
      stream.end()
    })`,
  )
  // Answers of many calls at once take more than a function has by itself.
  const sizes = { memorySize: 512, timeout: 300 }
  const streams = { url: { authType: 'NONE', invokeMode: 'RESPONSE_STREAM' }, ...sizes }
  writeFileSync(join(functions, 'streamed.function.json'), JSON.stringify(streams))
  writeFileSync(
    join(functions, 'waits.mjs'),
    `import { existsSync } from 'node:fs'
    export const handler = async () => {
      while (!existsSync(${JSON.stringify(join(folder.path, 'go'))})) await new Promise((resolve) => setTimeout(resolve, 20))
      return 'done'
    }`,
  )
  for (const name of ['take', 'large', 'waits'])
    writeFileSync(
      join(functions, `${name}.function.json`),
      JSON.stringify({ url: { authType: 'NONE' }, ...sizes }),
    )
  server = createServer((incoming, response) => {
    incoming.resume()
    incoming.once('end', () => {
      if (incoming.url === '/large') response.end(Buffer.alloc(5 * MEGABYTE, 'x'))
      else if (incoming.url === '/silent') silent.push(response)
      else response.end('small')
    })
  })
  const url = await listenLocally(server)
  gateway = await startGatewayProcess(join(folder.path, 'data'), [
    ...['--memory-budget', '20MB', '--stand-ins', '--mcp'],
    ...['--tls-port', '0', '--certificates', folder.path],
  ])
  const make = async () => {
    const target = { method: 'POST', path: '/v2/apis/<api>/integrations', saveAs: 'integration' }
    const apiId = await createApi(gateway.url, url, [
      httpApi,
      ...leads('GET /large', '/large'),
      ...leads('$default', ''),
      {
        ...target,
        body: { integrationType: 'AWS_PROXY', integrationUri: ARN, payloadFormatVersion: '2.0' },
      },
      {
        method: 'POST',
        path: '/v2/apis/<api>/routes',
        body: { routeKey: 'POST /take', target: 'integrations/<integration>' },
      },
      DEFAULT_STAGE,
    ])
    return `/_aws/execute-api/${apiId}`
  }
  attacked = await make()
  honest = await make()
  portal = await publishPortal()
  tlsUrl = `https://localhost:${await gateway.tlsPort()}`
})
afterAll(async () => {
  await gateway.stop()
  await closeServer(server)
  await folder.remove()
})

/** A portal whose page has some 7 MB. Resolves to its path. */
async function publishPortal(): Promise<string> {
  const caller = createCaller(createHttpTarget(gateway.url))
  const arns = Array(110).fill('<productRestEndpointPage.productRestEndpointPageArn>')
  await caller.prepare([
    product(),
    endpointPage({ displayContent: { overrides: { body: 'é'.repeat(32_768) } } }),
    patch(PRODUCT, {
      displayOrder: { contents: [{ sectionName: 'All', productRestEndpointPageArns: arns }] },
    }),
    portalOf({ includedPortalProductArns: ['<portalProduct.portalProductArn>'] }),
    post('/portals/<portal>/publish'),
  ])
  return `/_gatehouse/portals/${String(caller.resolve('<portal>'))}`
}

async function metric(name: string): Promise<number> {
  const { text } = await sendHttp(gateway.url, '/_gatehouse/metrics')
  const line = text.split('\n').find((it) => it.startsWith(`${name} `) || it.startsWith(`${name}{`))
  return Number(line?.split(' ').at(-1) ?? 0)
}

const heldBytes = () => metric('gatehouse_buffered_bytes')
const refused = (reason: string) => metric(`gatehouse_refused_total{Reason="${reason}"}`)

/** Waits for what is to be true at last, however busy the machine is. */
const atLast = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 120_000, interval: 100 })

/** How often clients may be given up before what is to be seen was seen: the gateway does so after seconds, which a busy machine needs. */
const MOST_TRIES = 5

/** Looks while so many bytes are held, and ends those that hold them. */
async function whileHeld(begin: () => SlowClients, bytes: number, look: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const clients = begin()
    try {
      await atLast(async () => expect(await heldBytes()).toBeGreaterThanOrEqual(bytes))
      return await look()
    } catch (error) {
      if (clients.over() === 0 || tries === MOST_TRIES) throw error
    } finally {
      clients.end()
      await atLast(async () => expect(await heldBytes()).toBe(0))
    }
  }
}

async function expectHonestClientsServed(): Promise<void> {
  for (const path of [attacked, honest]) {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => sendHttp(gateway.url, `${path}/small`)),
    )
    expect(answers.map(({ status, text }) => `${status} ${text}`)).toEqual(Array(10).fill('200 small'))
  }
}

/** Each makes the gateway hold several times its budget, if it lets it. */
const ATTACKS: readonly (readonly [name: string, begin: () => SlowClients])[] = [
  ['streams whose window stays closed', () => askWithoutWindow(tlsUrl, `${attacked}/large`, 20)],
  ['clients that do not read', () => askWithoutReading(gateway.url, `${attacked}/large`, 20)],
  ['readers of a portal that do not read', () => askWithoutReading(gateway.url, portal, 20)],
  [
    'streams of a function URL whose window stays closed',
    () => askWithoutWindow(tlsUrl, '/_aws/lambda-url/large/', CALLERS),
  ],
  [
    'clients of a function URL that do not read',
    () => askWithoutReading(gateway.url, '/_aws/lambda-url/large/', CALLERS),
  ],
  [
    'streams of a function that writes as it goes, whose window stays closed',
    () => askWithoutWindow(tlsUrl, '/_aws/lambda-url/streamed/?writes=55', CALLERS),
  ],
  [
    'clients of the Invoke API that do not read',
    () => askWithoutReading(gateway.url, '/2015-03-31/functions/large/invocations', CALLERS, 'POST'),
  ],
  ['slow uploads', () => uploadSlowly(gateway.url, `${attacked}/take`, { count: 20, bytes: 3 * MEGABYTE })],
]

describe.each(ATTACKS)('%s', (_name, begin) => {
  let clients: SlowClients
  afterEach(async () => {
    clients.end()
    await atLast(async () => expect(await heldBytes()).toBe(0))
  })

  it('hold no more than the budget, while others are served, and are given up', async () => {
    const before = await refused('memory')
    clients = begin()
    let most = 0
    await atLast(async () => {
      const held = await heldBytes()
      most = Math.max(most, held)
      expect(most).toBeGreaterThan(5 * MEGABYTE)
      // Where functions start slowly, the first are given up before the last have come: the next time all are there at once.
      if (held === 0) {
        clients.end()
        clients = begin()
      }
      expect(await refused('memory')).toBeGreaterThan(before)
    })
    await expectHonestClientsServed()
    expect(most).toBeLessThanOrEqual(BUDGET)
    expect(await heldBytes()).toBeLessThanOrEqual(BUDGET)
    // Nobody ends them but the gateway, as long as memory is short.
    await atLast(async () => expect(await heldBytes()).toBeLessThanOrEqual(BUDGET / 2))
    expect(await refused('pace')).toBeGreaterThan(0)
    clients.end()
    await atLast(async () => expect(await heldBytes()).toBe(0))
    const whole = await sendHttp(gateway.url, `${attacked}/large`)
    expect([whole.status, whole.body.length]).toEqual([200, 5 * MEGABYTE])
    await atLast(async () => expect(await heldBytes()).toBe(0))
  })
})

/** On one connection, which may hold 16 MB. */
describe.each([
  ['an API', () => `${attacked}/take`, 60_000],
  ['@connections', () => '/_aws/execute-api/none/live/@connections/x', 100_000],
])('bodies of one connection of HTTP/2 for %s', (_name, path, bytes) => {
  it('count, however short they are', async () => {
    const clients = uploadByStreams(tlsUrl, path(), { count: 50, bytes })
    await atLast(async () => expect(await heldBytes()).toBe(50 * bytes))
    expect(clients.over()).toBe(0)
    clients.end()
    await atLast(async () => expect(await heldBytes()).toBe(0))
  })
})

describe('beyond the budget', () => {
  const askForMuch = () => askWithoutReading(gateway.url, `${attacked}/large`, 4)

  it('connections whose requests wait are closed, of which the others keep theirs', async () => {
    const before = await refused('memory')
    const clients = askAhead(gateway.url, `${attacked}/silent`, 8)
    await atLast(async () => expect(await refused('memory')).toBeGreaterThan(before))
    await atLast(async () => expect(clients.over()).toBeGreaterThan(0))
    expect(clients.over()).toBeLessThan(8)
    expect(await heldBytes()).toBeLessThanOrEqual(BUDGET)
    await expectHonestClientsServed()
    clients.end()
    for (const response of silent) response.end()
    await atLast(async () => expect(await heldBytes()).toBe(0))
  })

  it('an answer is 503, to be asked for again', async () => {
    await whileHeld(askForMuch, 9 * MEGABYTE, async () => {
      const answer = await sendHttp(gateway.url, `${attacked}/large`)
      expect([answer.status, answer.json(), answer.headers['retry-after']]).toEqual([
        503,
        { message: 'Service Unavailable' },
        '1',
      ])
    })
  })

  it('an upload is 503, to be sent again', async () => {
    const body = Buffer.alloc(6 * MEGABYTE, 'x')
    await whileHeld(askForMuch, 9 * MEGABYTE, async () => {
      const answer = await sendHttp(gateway.url, `${attacked}/take`, { method: 'POST', body })
      expect([answer.status, answer.headers['retry-after']]).toEqual([503, '1'])
    })
  })

  it('an answer that is written as it goes is cut off', async () => {
    const before = await refused('memory')
    // Several megabytes of each wait in the sockets, where nobody counts them.
    const clients = askWithoutReading(gateway.url, '/_aws/lambda-url/streamed/?writes=140', CALLERS)
    await atLast(async () => expect(await refused('memory')).toBeGreaterThan(before))
    expect(await heldBytes()).toBeLessThanOrEqual(BUDGET)
    await expectHonestClientsServed()
    clients.end()
    await atLast(async () => expect(await heldBytes()).toBe(0))
  })

  it('clients that leave take what they were held along', async () => {
    const clients = askWithoutReading(gateway.url, `${attacked}/large`, 2)
    await atLast(async () => expect(await heldBytes()).toBeGreaterThan(9 * MEGABYTE))
    clients.end()
    await atLast(async () => expect(await heldBytes()).toBe(0))
  })
})

describe('a client of a WebSocket API that does not read', () => {
  it('counts until it is cut off', async () => {
    const apiId = await createApi(gateway.url, '', [
      {
        method: 'POST',
        path: '/v2/apis',
        body: { name: 'chat', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' },
        saveAs: 'api',
      },
      {
        method: 'POST',
        path: '/v2/apis/<api>/integrations',
        body: { integrationType: 'MOCK', requestTemplates: { $default: '{"statusCode":200}' } },
        saveAs: 'integration',
      },
      {
        method: 'POST',
        path: '/v2/apis/<api>/integrations/<integration>/integrationresponses',
        body: {
          integrationResponseKey: '$default',
          responseTemplates: { $default: '$context.connectionId' },
        },
      },
      {
        method: 'POST',
        path: '/v2/apis/<api>/routes',
        body: {
          routeKey: '$default',
          target: 'integrations/<integration>',
          routeResponseSelectionExpression: '$default',
        },
        saveAs: 'route',
      },
      {
        method: 'POST',
        path: '/v2/apis/<api>/routes/<route>/routeresponses',
        body: { routeResponseKey: '$default' },
      },
      { method: 'POST', path: '/v2/apis/<api>/stages', body: { stageName: 'live', autoDeploy: true } },
    ])
    const place = `/_aws/execute-api/${apiId}/live`
    const client = await connect(`${gateway.url.replace('http', 'ws')}${place}`)
    const connectionId = await client.ask({})
    client.socket.pause()
    const path = `${place}/@connections/${encodeURIComponent(connectionId)}`
    const body = Buffer.alloc(30_000, 'x')
    await atLast(async () => {
      await Promise.all(
        Array.from({ length: 20 }, () => sendHttp(gateway.url, path, { method: 'POST', body })),
      )
      expect(await heldBytes()).toBeGreaterThan(100_000)
    })
    // Beyond what is held for a client it is cut off, and what is sent to it finds nobody.
    await atLast(async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => sendHttp(gateway.url, path, { method: 'POST', body })),
      )
      expect(answers.map(({ status }) => status)).toContain(410)
    })
    await atLast(async () => expect(await heldBytes()).toBe(0))
    client.socket.terminate()
  })
})

/** The address of a WebSocket API whose messages go to a backend. */
async function proxyMessages(backend: string): Promise<string> {
  const apiId = await createApi(gateway.url, backend, [
    {
      method: 'POST',
      path: '/v2/apis',
      body: { name: 'proxy', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' },
      saveAs: 'api',
    },
    {
      method: 'POST',
      path: '/v2/apis/<api>/integrations',
      body: { integrationType: 'HTTP_PROXY', integrationMethod: 'POST', integrationUri: '<backend>' },
      saveAs: 'integration',
    },
    {
      method: 'POST',
      path: '/v2/apis/<api>/routes',
      body: { routeKey: '$default', target: 'integrations/<integration>' },
    },
    { method: 'POST', path: '/v2/apis/<api>/stages', body: { stageName: 'live', autoDeploy: true } },
  ])
  return `${gateway.url.replace('http', 'ws')}/_aws/execute-api/${apiId}/live`
}

describe('messages that wait for a slow backend', () => {
  it('count, and their clients are closed where there is no room, while others are served', async () => {
    const open: ServerResponse[] = []
    const slow = createServer((_request, response) => open.push(response))
    const url = await proxyMessages(await listenLocally(slow))
    const clients = await Promise.all(Array.from({ length: 60 }, () => connect(url)))
    const codes: number[] = []
    for (const { socket } of clients) {
      socket.on('close', (code) => codes.push(code))
      // Frames of 32 KB, as many as the gateway reads ahead.
      for (let count = 0; count < 20; count += 1) socket.send('x'.repeat(30_000))
    }
    await atLast(async () => expect(codes).toContain(1013))
    expect(new Set(codes)).toEqual(new Set([1013]))
    const held = await heldBytes()
    expect(held).toBeGreaterThan(MEGABYTE)
    expect(held).toBeLessThanOrEqual(BUDGET)
    await expectHonestClientsServed()
    for (const { socket } of clients) socket.terminate()
    for (const response of open) response.destroy()
    await closeServer(slow)
    await atLast(async () => expect(await heldBytes()).toBe(0))
  })

  it('go on to count when their clients have left, which come again and again', async () => {
    const open: ServerResponse[] = []
    const slow = createServer((_request, response) => open.push(response))
    const backend = await listenLocally(slow)
    const url = await proxyMessages(backend)
    /** Leaves once all that was sent has come, as the ping behind it says; a client that is closed hears of no ping. */
    async function leave(at: string, count: number, length: number): Promise<number> {
      const { socket, closed } = await connect(at)
      socket.once('pong', () => socket.terminate())
      for (let sent = 0; sent < count; sent += 1) socket.send('x'.repeat(length))
      socket.ping()
      return (await closed).code
    }
    const codes: number[] = []
    for (let clients = 0; clients < 60; clients += 1) codes.push(await leave(url, 63, 7_000))
    expect([codes[0], codes.at(-1)]).toEqual([1006, 1013])
    const held = await heldBytes()
    expect(held).toBeGreaterThan(12 * MEGABYTE)
    expect(held).toBeLessThanOrEqual(BUDGET)
    await expectHonestClientsServed()
    // Of another API, until nothing is left for long ones, and then for short ones.
    const other = await proxyMessages(backend)
    while ((await leave(other, 63, 7_000)) !== 1013);
    while ((await leave(other, 2, 1)) !== 1013);
    expect(await heldBytes()).toBeLessThanOrEqual(BUDGET)
    for (const response of open) response.destroy()
    await closeServer(slow)
    await atLast(async () => expect(await heldBytes()).toBe(0))
  })
})

describe('answers of backends to messages', () => {
  it('count while they come, and are refused where there is no room', async () => {
    const open: ServerResponse[] = []
    const bytes = 5 * MEGABYTE
    const stalling = createServer((incoming, response) => {
      incoming.resume()
      response.writeHead(200, { 'content-length': bytes })
      response.write(Buffer.alloc(bytes - 1, 'x'))
      open.push(response)
    })
    const url = await proxyMessages(await listenLocally(stalling))
    const stalled = await Promise.all(Array.from({ length: 2 }, () => connect(url)))
    const message = '{}'
    for (const { socket } of stalled) socket.send(message)
    // A message counts for 64 more than its characters.
    const held = 2 * (bytes + message.length + 64)
    await atLast(async () => expect(await heldBytes()).toBe(held))
    const late = await connect(url)
    expect(JSON.parse(await late.ask({}))).toMatchObject({ message: 'Service Unavailable' })
    // What a backend goes on to send counts, whether its client is there or not, and what it was sent.
    for (const { socket } of stalled) socket.terminate()
    await expectHonestClientsServed()
    expect(await heldBytes()).toBe(held)
    for (const response of open) response.destroy()
    await atLast(async () => expect(await heldBytes()).toBe(0))
    late.socket.terminate()
    await closeServer(stalling)
  })
})

/** What answers itself, a path of each, and what it says where there is no room. */
const OWN_CALLS: readonly (readonly [name: string, path: string, answer: object])[] = [
  ['the management API', '/v2/apis', { message: 'Service Unavailable' }],
  ['an address that tells of what is served', '/_gatehouse/validate', { message: 'Service Unavailable' }],
  ['the Model Context Protocol', '/_gatehouse/mcp', { message: 'Service Unavailable' }],
  [
    'the Invoke API',
    '/2015-03-31/functions/take/invocations',
    { Type: 'Service', message: 'Service Unavailable' },
  ],
  ['function URLs', '/_aws/lambda-url/take/', { Message: 'Service Unavailable' }],
  [
    'stand-ins',
    '/2015-03-31/functions',
    {
      __type: 'ServiceException',
      message: 'There is no room in --memory-budget for the body',
      Message: 'There is no room in --memory-budget for the body',
    },
  ],
]

describe.each(OWN_CALLS)('bodies of calls of %s', (_name, path, refusal) => {
  it('count while they come, and are refused where there is no room', async () => {
    const bytes = 5 * MEGABYTE
    const body = JSON.stringify({ name: 'x'.repeat(bytes), protocolType: 'HTTP' })
    await whileHeld(
      () => uploadSlowly(gateway.url, path, { count: 2, bytes }),
      2 * bytes,
      async () => {
        const answer = await sendHttp(gateway.url, path, { method: 'POST', body })
        expect([answer.status, answer.json()]).toEqual([503, refusal])
        const small = await sendHttp(gateway.url, '/v2/apis')
        expect(small.status).toBe(200)
      },
    )
    const sentAgain = await sendHttp(gateway.url, path, { method: 'POST', body })
    expect(sentAgain.status).not.toBe(503)
    await atLast(async () => expect(await heldBytes()).toBe(0))
  })
})

describe('answers to an agent', () => {
  it('count until it has them: of a batch that asks for more, the last are told so', async () => {
    const send = async (path: string, sent: object) => {
      const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
      return (
        await sendHttp(gateway.url, path, { method: 'POST', headers, body: JSON.stringify(sent) })
      ).json()
    }
    const { apiId } = (await send('/v2/apis', {
      ...{ name: 'long', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' },
    })) as { apiId: string }
    const schema = JSON.stringify({ description: 'x'.repeat(32_000) })
    for (let count = 0; count < 10; count += 1)
      await send(`/v2/apis/${apiId}/models`, {
        ...{ name: `model${count}`, contentType: 'application/json', schema },
      })
    const call = { name: 'call_operation', arguments: { operation: 'GetModels', parameters: { apiId } } }
    const messages = Array.from({ length: 100 }, (_, id) => ({
      ...{ jsonrpc: '2.0', id, method: 'tools/call', params: call },
    }))
    const answers = (await send('/_gatehouse/mcp', messages)) as {
      result: { isError?: boolean; content: { text: string }[] }
    }[]
    const texts = answers.map(({ result }) => result.content[0]?.text ?? '')
    const told = texts.filter((text) => text.length > 320_000)
    const bytes = told.reduce((sum, text) => sum + text.length, 0)
    expect([answers.length, bytes > 10 * MEGABYTE, bytes <= BUDGET]).toEqual([100, true, true])
    const noRoom =
      'There is no room in --memory-budget for the answer: ask for less, or for one thing at a time'
    expect(texts.filter((text) => text === noRoom)).toHaveLength(100 - told.length)
    await atLast(async () => expect(await heldBytes()).toBe(0))
  })
})

describe('events of calls that nobody waits for any more', () => {
  const path = '/2015-03-31/functions/waits/invocations'

  /** Calls one after the other, and leaves each once it is with the function. */
  async function leave(where: string): Promise<void> {
    for (let count = 1; count <= 2; count += 1) {
      const outgoing = request(`${gateway.url}${where}`, { method: 'POST', agent: false })
      // Only a call that went wrong is answered, or cut off before it is left.
      let ending = 'none'
      outgoing.on('response', ({ statusCode }) => (ending = `answered ${statusCode}`))
      outgoing.on('error', ({ message }) => (ending = message))
      outgoing.end(JSON.stringify('x'.repeat(5 * MEGABYTE)))
      await atLast(async () => expect([await underWay(), ending]).toEqual([count, 'none']))
      outgoing.socket?.resetAndDestroy()
    }
  }

  async function order(): Promise<void> {
    const body = JSON.stringify('x'.repeat(MEGABYTE - 1024))
    const headers = { 'x-amz-invocation-type': 'Event' }
    const statuses: number[] = []
    while (statuses.length < 20)
      statuses.push((await sendHttp(gateway.url, path, { method: 'POST', headers, body })).status)
    expect([...new Set(statuses)]).toEqual([202, 429])
  }

  async function underWay(): Promise<number> {
    const { text } = await sendHttp(gateway.url, '/_gatehouse/functions')
    const { functions } = JSON.parse(text) as { functions: { name: string; callsUnderWay: number }[] }
    return functions.find(({ name }) => name === 'waits')?.callsUnderWay ?? 0
  }

  it.each([
    ['of the Invoke API', () => leave(path)],
    ['of function URLs', () => leave('/_aws/lambda-url/waits/')],
    ['of the Invoke API, as events', order],
  ])(
    '%s count until the function has answered',
    async (_title, fill) => {
      const call = (length: number) =>
        sendHttp(gateway.url, path, { method: 'POST', body: JSON.stringify('x'.repeat(length)) })
      await fill()
      await atLast(async () => expect(await heldBytes()).toBe(0))
      expect((await call(5 * MEGABYTE)).status).toBe(429)
      const small = call(10)
      writeFileSync(join(folder.path, 'go'), '')
      expect((await small).text).toBe('"done"')
      await atLast(async () => expect(await underWay()).toBe(0))
      expect((await call(5 * MEGABYTE)).text).toBe('"done"')
      rmSync(join(folder.path, 'go'))
    },
    300_000,
  )
})

describe('a body of a management call', () => {
  it('is refused in the form of the service', async () => {
    await whileHeld(
      () => uploadSlowly(gateway.url, '/v2/apis', { count: 2, bytes: 6 * MEGABYTE }),
      12 * MEGABYTE,
      async () => {
        const answer = await sendHttp(gateway.url, '/v2/apis', {
          method: 'POST',
          body: Buffer.alloc(6 * MEGABYTE, ' '),
        })
        expect([answer.headers['retry-after'], answer.headers['x-amzn-errortype']]).toEqual([
          '1',
          'ServiceUnavailableException',
        ])
      },
    )
  })
})

describe('a client that sends its call slowly while memory is short', () => {
  it('is given up', async () => {
    const clients = uploadSlowly(gateway.url, '/_gatehouse/validate', { count: 2, bytes: 6 * MEGABYTE })
    // Nobody ends it but the gateway.
    await atLast(async () => expect(clients.over()).toBeGreaterThan(0))
    clients.end()
    await atLast(async () => expect(await heldBytes()).toBe(0))
  })
})

describe('an address that takes no body', () => {
  it('answers without waiting for one', async () => {
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const asked = request(`${gateway.url}/_gatehouse/routes`, {
        method: 'POST',
        headers: { 'content-length': '1000000' },
      })
      asked.once('response', (it) => {
        resolve(it.statusCode)
        asked.destroy()
      })
      asked.once('error', reject)
      asked.write('x')
    })
    expect(answer).toBe(200)
  })
})

describe('what one connection of HTTP/2 may hold', () => {
  let roomy: GatewayProcess
  beforeAll(async () => {
    roomy = await startGatewayProcess(':memory:', [
      ...['--memory-budget', '64MB', '--functions', join(folder.path, 'data', 'stand-ins', 'functions')],
      ...['--tls-port', '0', '--certificates', folder.path],
    ])
  })
  afterAll(() => roomy.stop())

  it.each(['/v2/apis', '/2015-03-31/functions/take/invocations', '/_aws/lambda-url/take/'])(
    'is one share for all of its calls of %s',
    async (path) => {
      const bytes = 5 * MEGABYTE
      const session = connectHttp2(`https://localhost:${await roomy.tlsPort()}`, {
        rejectUnauthorized: false,
      })
      // Together less than what all such calls may have.
      const status = await new Promise<number>((resolve) => {
        for (let count = 0; count < 4; count += 1) {
          const stream = session.request({
            ':method': 'POST',
            ':path': path,
            'content-length': String(bytes + 1),
          })
          stream.on('error', () => undefined)
          stream.once('response', (headers) => resolve(Number(headers[':status'])))
          stream.write(Buffer.alloc(bytes, 'x'))
        }
      })
      expect(status).toBe(503)
      const body = JSON.stringify('x'.repeat(bytes))
      expect((await sendHttp(roomy.url, path, { method: 'POST', body })).status).not.toBe(503)
      session.destroy()
    },
    60_000,
  )
})
