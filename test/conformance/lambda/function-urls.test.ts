import { rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ACCOUNT, ADMIN, NOBODY, STRANGER, writeCredentials } from '../../fixtures/credentials.ts'
import { createFunctionFolder, type FunctionFolder } from '../../fixtures/functions.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { sign } from '../../fixtures/signer.ts'

const settings = (url: object, more: object = {}) =>
  JSON.stringify({ url: { authType: 'NONE', ...url }, ...more })

describe.each([1, 2])('function URLs of %i processes', (workers) => {
  let folder: FunctionFolder
  let gateway: GatewayProcess

  beforeAll(async () => {
    folder = await createFunctionFolder({
      'pets.mjs': `export const handler = async (event) => {
        if (event.rawPath === '/fails') throw new Error('no pets')
        if (event.rawPath === '/made') return { statusCode: 201, headers: { 'x-pet': 'rex' }, cookies: ['a=1'], body: 'made' }
        return event
      }`,
      'pets.function.json': settings({
        urlId: 'abc123',
        cors: { AllowOrigins: ['https://app.example'], AllowMethods: ['GET', 'PUT'], MaxAge: 60 },
      }),
      'stream.mjs': `export const handler = awslambda.streamifyResponse(async (event, stream, context) => {
        stream = awslambda.HttpResponseStream.from(stream, { statusCode: 206, headers: { 'content-type': 'text/plain' } })
        stream.write('one ')
        await new Promise((resolve) => setTimeout(resolve, 5))
        stream.write(context.functionName)
        stream.end()
      })`,
      'stream.function.json': settings({ invokeMode: 'RESPONSE_STREAM' }),
      'slow.mjs': `import { existsSync } from 'node:fs'
        const read = \`\${import.meta.dirname}.read\`
        export const handler = awslambda.streamifyResponse(async (event, stream) => {
          stream = awslambda.HttpResponseStream.from(stream, { statusCode: 200, headers: { 'x-stream': 'yes' } })
          stream.write('first ')
          while (!existsSync(read)) await new Promise((resolve) => setTimeout(resolve, 2))
          stream.write('second')
          stream.end()
        })`,
      'slow.function.json': settings({ invokeMode: 'RESPONSE_STREAM' }, { timeout: 60 }),
      'broken.mjs': `export const handler = awslambda.streamifyResponse(async (event, stream) => {
          stream.write('some')
          throw new Error('not today')
        })`,
      'broken.function.json': settings({ invokeMode: 'RESPONSE_STREAM' }),
      'closed.mjs': 'export const handler = async () => 1',
      'closed.function.json': JSON.stringify({ url: { authType: 'AWS_IAM' } }),
      'none.mjs': 'export const handler = async () => 1',
    })
    gateway = await startGatewayProcess(':memory:', [
      '--functions',
      join(folder.path),
      '--workers',
      String(workers),
    ])
  })

  afterAll(async () => {
    await gateway?.stop()
    await folder?.remove()
  })

  const call = (path: string, init: RequestInit = {}) => fetch(`${gateway.url}/_aws/lambda-url/${path}`, init)

  it('give the function an event of format 2.0', async () => {
    const response = await call('pets/a%20b?x=1&x=2', {
      method: 'PUT',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json', cookie: 'k=v; l=w' },
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/a b',
      rawQueryString: 'x=1&x=2',
      queryStringParameters: { x: '1,2' },
      cookies: ['k=v', 'l=w'],
      headers: { 'content-type': 'application/json' },
      requestContext: {
        accountId: 'anonymous',
        apiId: 'abc123',
        domainName: 'abc123.lambda-url.us-east-1.on.aws',
        domainPrefix: 'abc123',
        http: { method: 'PUT', path: '/a b', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
        stage: '$default',
      },
      body: '{"a":1}',
      isBase64Encoded: false,
    })
  })

  it.each(['/x', '/v2/apis', '/_gatehouse/routes', '/2015-03-31/functions/pets/invocations'])(
    'are found by their host as well, whose every path is theirs: %s',
    async (path) => {
      const { port } = new URL(gateway.url)
      const headers = { host: `abc123.lambda-url.us-east-1.localhost:${port}`, origin: 'https://app.example' }
      const answer = await sendHttp(gateway.url, path, { headers })
      expect(answer.json()).toMatchObject({
        rawPath: path,
        requestContext: { domainName: 'abc123.lambda-url.us-east-1.localhost' },
      })
    },
  )

  it('answer what the function says', async () => {
    const response = await call('pets/made')
    expect([
      response.status,
      response.headers.get('x-pet'),
      response.headers.get('set-cookie'),
      await response.text(),
    ]).toEqual([201, 'rex', 'a=1', 'made'])
  })

  it('answer what a function streams', async () => {
    const response = await call('stream/')
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      206,
      'text/plain',
      'one stream',
    ])
  })

  it('pass what a function writes while it runs', async () => {
    // It writes its second word once the client has read the first one and says so.
    const response = await call('slow/')
    expect(response.headers.get('x-stream')).toBe('yes')
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const read = async () => Buffer.from((await reader.read()).value ?? []).toString()
    expect(await read()).toBe('first ')
    writeFileSync(join(folder.path, '..', `${basename(folder.path)}.read`), '')
    expect(await read()).toBe('second')
    expect((await reader.read()).done).toBe(true)
    rmSync(join(folder.path, '..', `${basename(folder.path)}.read`))
  })

  it('cut an answer off whose function fails after it began', async () => {
    const response = await call('broken/')
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  it.each([
    ['pets/fails', 502],
    ['nothing/', 403],
    ['none/', 403],
    ['closed/', 403],
  ])('of %s answer %i', async (path, status) => {
    const response = await call(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ Message: status === 502 ? 'Internal Server Error' : 'Forbidden' })
  })

  it('let pages read that their CORS settings name, and no others', async () => {
    const origin = 'https://app.example'
    const preflight = await call('pets/', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'PUT' },
    })
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET,PUT',
      'access-control-max-age': '60',
    })
    const own = await call('pets/', { headers: { origin } })
    expect(own.headers.get('access-control-allow-origin')).toBe(origin)
    const foreign = await call('pets/', { headers: { origin: 'https://evil.example' } })
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
  })
})

it.each([
  ['a key of its account', ADMIN, 'us-east-1', 200],
  ['a key without a policy', NOBODY, 'us-east-1', 403],
  ["another account's key, which may do everything there", STRANGER, 'us-east-1', 403],
  ['a signature for another region', ADMIN, 'eu-west-1', 403],
])('a URL with AWS_IAM answers %s', async (_title, key, region, status) => {
  const functions = await createFunctionFolder({
    'closed.mjs': 'export const handler = async () => "let in"',
    'closed.function.json': JSON.stringify({ url: { authType: 'AWS_IAM' } }),
  })
  const data = await createDataFolder()
  const gateway = await startGatewayProcess(':memory:', [
    ...['--functions', functions.path, '--account', ACCOUNT],
    ...['--credentials', await writeCredentials(data.path)],
  ])
  const url = `${gateway.url}/_aws/lambda-url/closed/`
  const { headers } = await sign(url, key, { service: 'lambda', region })
  const answer = await fetch(url, { headers })
  expect([answer.status, await answer.text()]).toEqual([
    status,
    expect.stringContaining(status === 200 ? 'let in' : '{"Message":"Forbidden"}'),
  ])
  await gateway.stop()
  await functions.remove()
  await data.remove()
})
