import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { type RequestOptions, request } from 'node:https'
import { join } from 'node:path'
import type { ConnectionOptions } from 'node:tls'
import { httpApi, post, save, stage } from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ClientOptions, WebSocket } from 'ws'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type Certificate, createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { createApi, createCaller, createHttpTarget } from '../management-calls.ts'
import { domainOf, tlsScene } from './scenes/tls.ts'

const OPEN = 'open.example.com'
const GUARDED = 'guarded.example.com'
const OTHER = 'other.example.com'
const LOGGED = [
  'requestId',
  'identity.clientCert.subjectDN',
  'identity.clientCert.issuerDN',
  'identity.clientCert.serialNumber',
  'identity.clientCert.validity.notBefore',
  'identity.clientCert.validity.notAfter',
  'identity.clientCert.clientCertPem',
]

let backend: Backend
let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let tlsPort: number
let apiId: string
let servers: Certificate
let clients: Certificate

const HANDLER = `export const handler = async ({ requestContext }) => requestContext.authentication ?? requestContext.identity ?? {}`
const HANDLER_V1 = `export const handler = async ({ requestContext }) => ({ statusCode: 200, body: JSON.stringify(requestContext.identity.clientCert ?? null) })`

beforeAll(async () => {
  backend = await startBackend()
  folder = await createDataFolder()
  servers = createCertificate({ name: 'servers', isAuthority: true })
  clients = createCertificate({ name: 'clients', isAuthority: true })
  const strangers = createCertificate({ name: 'strangers', isAuthority: true })
  for (const name of ['certificates', 'functions', 'bucket']) await mkdir(join(folder.path, name))
  await saveCertificate(OPEN, [OPEN])
  await saveCertificate('_.example.com', ['*.example.com'])
  await saveCertificate('_.localhost', ['*.localhost'])
  await writeFile(join(folder.path, 'bucket', 'clients.pem'), clients.cert)
  await writeFile(join(folder.path, 'bucket', 'strangers.pem'), strangers.cert)
  await writeFile(join(folder.path, 'functions', 'two.mjs'), HANDLER)
  await writeFile(join(folder.path, 'functions', 'one.mjs'), HANDLER_V1)
  gateway = await startGatewayProcess(':memory:', [
    ...['--tls-port', '0', '--certificates', join(folder.path, 'certificates'), '--truststores', folder.path],
    ...['--functions', join(folder.path, 'functions'), '--access-log', join(folder.path, 'access.log')],
  ])
  tlsPort = await gateway.tlsPort()
  apiId = await createServed()
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
  await folder.remove()
})

async function saveCertificate(file: string, hosts: string[]): Promise<Certificate> {
  const certificate = createCertificate({ name: file, hosts, issuer: servers })
  await writeCertificate(join(folder.path, 'certificates'), file, certificate)
  return certificate
}

function createServed(): Promise<string> {
  const format = LOGGED.map((name) => `$context.${name}`).join('|')
  const domains = {
    [OPEN]: undefined,
    [GUARDED]: 's3://bucket/clients.pem',
    [OTHER]: 's3://bucket/strangers.pem',
    'lost.example.com': 's3://bucket/none.pem',
    'stray.example.com': 's3://bucket/../../secret.pem',
  }
  return createApi(gateway.url, backend.url, tlsScene({ format, domains }))
}

interface TlsAnswer {
  readonly status: number
  readonly text: string
  readonly id: string
  /** The common name of the server's certificate. */
  readonly subject: string
  readonly serial: string
}

/** Sends a request over TLS; rejects when the connection fails. */
function call(servername: string, path = '/pets', options: RequestOptions = {}): Promise<TlsAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port: tlsPort,
        path,
        servername,
        ca: servers.cert,
        agent: false,
        headers: { host: servername },
        ...options,
      },
      (incoming) => {
        let text = ''
        const { socket } = incoming
        const { subject, serialNumber: serial } = (
          socket as unknown as { getPeerCertificate(): { subject: { CN: string }; serialNumber: string } }
        ).getPeerCertificate()
        incoming.on('data', (chunk) => {
          text += chunk
        })
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            text,
            subject: subject.CN,
            serial,
            id: String(incoming.headers['apigw-requestid']),
          }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end()
  })
}

const client = (options: Partial<Parameters<typeof createCertificate>[0]> = {}) =>
  createCertificate({ name: 'ann', issuer: clients, ...options })

describe('over TLS', () => {
  it.each([
    ['a name of its own', OPEN, OPEN],
    ['a name in upper case', OPEN.toUpperCase(), OPEN],
  ])('%s is served with its certificate', async (_title, servername, subject) => {
    expect(await call(servername)).toMatchObject({ status: 200, subject })
  })

  it('an API is served on its own address, and its backend is told of https', async () => {
    const host = `${apiId}.execute-api.us-east-1.localhost`
    await saveCertificate('_.execute-api.us-east-1.localhost', ['*.execute-api.us-east-1.localhost'])
    const status = async () => (await call(host, '/dev/pets').catch(() => undefined))?.status
    await expect.poll(status, { timeout: 60_000 }).toBe(200)
    expect(backend.received.at(-1)?.headers.forwarded).toContain(`host=${host};proto=https`)
    expect(backend.received.at(-1)?.headers).not.toHaveProperty('x-subject')
  })

  it('a certificate that is changed is used for the next connection', async () => {
    const { cert } = await saveCertificate(OPEN, [OPEN])
    const serials = async () => (await serialOf(OPEN)) === serialIn(cert)
    await expect.poll(serials, { timeout: 60_000 }).toBe(true)
  })

  it('an address without a name is served with the certificate for every other name', async () => {
    for (let round = 0; round < 2; round += 1) {
      const serial = async () =>
        (await call('', '/_gatehouse/health', { headers: { host: 'x' }, rejectUnauthorized: false })).serial
      const { cert } = await saveCertificate('default', ['127.0.0.1'])
      await expect.poll(serial, { timeout: 60_000 }).toBe(serialIn(cert))
    }
  })

  it.each([
    ['nonsense', Buffer.from('GET / HTTP/1.1\r\n\r\n')],
    ['a record beyond the limit', Buffer.from([22, 3, 1, 255, 255])],
    ['a ClientHello with a length beyond its end', Buffer.from([22, 3, 1, 0, 6, 1, 0, 255, 255, 3, 3])],
  ])('%s closes the connection', async (_title, bytes) => {
    const { connect } = await import('node:net')
    const socket = connect(tlsPort, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(bytes)
    await once(socket, 'close')
    expect((await call(OPEN)).status).toBe(200)
  })
})

describe('mutual TLS', () => {
  it('lets a client in whose certificate the truststore knows, and tells who it is', async () => {
    const ann = client({ name: 'ann' })
    const answer = await call(GUARDED, '/pets', ann)
    expect(answer.status).toBe(200)
    expect(backend.received.at(-1)?.headers['x-subject']).toBe('CN=ann')
    const [, ...line] = (await lineOf(answer.id)).split('|')
    expect(line.slice(0, 5)).toEqual([
      'CN=ann',
      'CN=clients',
      expect.stringMatching(/^01(:[0-9a-f]{2}){8}$/),
      expect.stringMatching(/^\w{3} [ \d]\d \d\d:\d\d:\d\d \d{4} GMT$/),
      expect.stringMatching(/GMT$/),
    ])
  })

  it('tells functions of the certificate in both payload formats', async () => {
    const ann = client()
    const two = JSON.parse((await call(GUARDED, '/two', ann)).text) as {
      clientCert: { clientCertPem: string }
    }
    const one = JSON.parse((await call(GUARDED, '/one', ann)).text) as object
    expect(two.clientCert).toMatchObject({
      subjectDN: 'CN=ann',
      issuerDN: 'CN=clients',
      validity: { notBefore: expect.any(String), notAfter: expect.any(String) },
    })
    expect(two.clientCert.clientCertPem.replaceAll(/\s/g, '')).toBe(ann.cert.replaceAll(/\s/g, ''))
    expect(one).toEqual(two.clientCert)
    expect(JSON.parse((await call(OPEN, '/one')).text)).toBeNull()
  })

  it('lets a client in whose certificate has an empty subject, and serves those that come after', async () => {
    const nobody = client({ name: '', hosts: ['client.example.com'] })
    const told = JSON.parse((await call(GUARDED, '/two', nobody)).text) as object
    expect(told).toMatchObject({ clientCert: { subjectDN: '', issuerDN: 'CN=clients' } })
    const stranger = createCertificate({ name: '', hosts: ['client.example.com'] })
    expect((await call(GUARDED, '/pets', stranger)).status).toBe(403)
    expect((await call(GUARDED, '/pets', client())).status).toBe(200)
  })

  it.each<[string, () => Certificate]>([
    [
      'of another authority',
      () =>
        createCertificate({ name: 'eve', issuer: createCertificate({ name: 'others', isAuthority: true }) }),
    ],
    ['that it signed itself', () => createCertificate({ name: 'eve' })],
    ['that is over', () => client({ days: [-10, -1] })],
    ['that is not valid yet', () => client({ days: [1, 10] })],
    ['signed with SHA-1', () => client({ digest: 'sha1' })],
    ['with a short key', () => client({ bits: 1024 })],
    ['at the end of a chain of five', () => chain(4)],
  ])('answers 403 to a certificate %s', async (_title, create) => {
    const before = backend.received.length
    const { status, text } = await call(GUARDED, '/pets', { ...create(), ciphers: 'DEFAULT@SECLEVEL=0' })
    expect([status, text, backend.received.length]).toEqual([403, '{"message":"Forbidden"}', before])
  })

  it('gets nobody in by an authority that only has the same name', async () => {
    const eve = createCertificate({
      name: 'eve',
      issuer: createCertificate({ name: 'clients', isAuthority: true }),
    })
    const answer = await call(GUARDED, '/pets', eve).catch(() => 'the handshake failed')
    expect(['the handshake failed', 403]).toContain(typeof answer === 'string' ? answer : answer.status)
  })

  it('takes a chain of four', async () => {
    expect((await call(GUARDED, '/pets', chain(3))).status).toBe(200)
  })

  it('fails the connection of a client without a certificate', async () => {
    await expect(call(GUARDED)).rejects.toThrow(/socket hang up|ECONNRESET|closed/)
  })

  it.each(['lost.example.com', 'stray.example.com'])(
    'fails every connection where the truststore of %s is not there',
    async (name) => {
      await expect(call(name, '/pets', client())).rejects.toThrow()
    },
  )

  it('is not passed by on the way of plain HTTP', async () => {
    const answer = await sendHttp(gateway.url, '/pets', { headers: { host: GUARDED } })
    expect([answer.status, answer.text]).toEqual([403, '{"message":"Forbidden"}'])
  })

  it.each([
    ['no certificate, by the handshake of an open domain', OPEN],
    ['the certificate of another domain', OTHER],
  ])('is not passed by with %s', async (_title, servername) => {
    const certificate = servername === OTHER ? client() : {}
    const { status } = await call(servername, '/pets', { ...certificate, headers: { host: GUARDED } })
    expect(status).toBe(403)
  })

  it('is not resumed by a session of another domain', async () => {
    const { connect } = await import('node:tls')
    const first = connect({
      host: '127.0.0.1',
      port: tlsPort,
      servername: GUARDED,
      ca: servers.cert,
      ...client(),
    })
    first.write(`GET /pets HTTP/1.1\r\nhost: ${GUARDED}\r\n\r\n`)
    await once(first, 'data')
    const session = first.getSession()
    first.destroy()
    const second = connect({ host: '127.0.0.1', port: tlsPort, servername: OTHER, ca: servers.cert, session })
    let isReused = true
    second.on('error', () => undefined)
    second.on('secureConnect', () => {
      isReused = second.isSessionReused()
    })
    second.write(`GET /pets HTTP/1.1\r\nhost: ${OTHER}\r\n\r\n`)
    const [answer] = (await Promise.race([once(second, 'data'), once(second, 'close')])) as [unknown]
    expect(String(answer)).not.toContain('200')
    expect(isReused).toBe(false)
  })

  it('leaves the default endpoint as it is, and follows a change of the domain', async () => {
    expect((await sendHttp(gateway.url, `/_aws/execute-api/${apiId}/dev/pets`)).status).toBe(200)
    const caller = createCaller(createHttpTarget(gateway.url), { backend: backend.url })
    const name = 'changing.example.com'
    await caller.prepare(
      [httpApi, ...leads('$default', '/'), stage('dev', { autoDeploy: true }), ...domainOf(name)].map(
        (it) => it,
      ),
    )
    expect((await sendHttp(gateway.url, '/x', { headers: { host: name } })).status).not.toBe(403)
    await caller.prepare([
      {
        method: 'PATCH',
        path: `/v2/domainnames/${name}`,
        body: {
          domainNameConfigurations: [{}],
          mutualTlsAuthentication: { truststoreUri: 's3://bucket/clients.pem' },
        },
      },
    ])
    expect((await sendHttp(gateway.url, '/x', { headers: { host: name } })).status).toBe(403)
  })
})

it('serves WebSocket APIs over TLS', async () => {
  const caller = createCaller(createHttpTarget(gateway.url))
  await caller.prepare([
    save(
      'api',
      post('/apis', {
        name: 'chat',
        protocolType: 'WEBSOCKET',
        routeSelectionExpression: '$request.body.action',
      }),
    ),
    save(
      'integration',
      post('/apis/<api>/integrations', {
        integrationType: 'MOCK',
        requestTemplates: { '200': '{"statusCode":200}' },
        templateSelectionExpression: '200',
      }),
    ),
    post('/apis/<api>/routes', { routeKey: '$default', target: 'integrations/<integration>' }),
    stage('dev', { autoDeploy: true }),
  ])
  const host = `${caller.resolve('<api>')}.execute-api.us-east-1.localhost`
  await saveCertificate('default', [host])
  const open = async () => {
    const socket = new WebSocket(`wss://127.0.0.1:${tlsPort}/dev`, [], {
      ca: servers.cert,
      servername: host,
      headers: { host },
    } as ClientOptions & ConnectionOptions)
    const opened = await Promise.race([
      once(socket, 'open').then(() => true),
      once(socket, 'error').then(() => false),
    ])
    socket.terminate()
    return opened
  }
  await expect.poll(open, { timeout: 60_000 }).toBe(true)
})

function chain(links: number): Certificate {
  let issuer = clients
  let bundle = ''
  for (let link = 1; link < links; link += 1) {
    issuer = createCertificate({ name: `link ${link}`, issuer, isAuthority: true })
    bundle = issuer.cert + bundle
  }
  const { cert, key } = createCertificate({ name: 'leaf', issuer })
  return { cert: cert + bundle, key }
}

async function lineOf(id: string): Promise<string> {
  let log = ''
  await expect
    .poll(async () => {
      log = await readFile(join(folder.path, 'access.log'), 'utf8')
      return log
    })
    .toContain(id)
  return log.slice(log.indexOf(id))
}

async function serialOf(servername: string): Promise<string> {
  const { connect } = await import('node:tls')
  const socket = connect({ host: '127.0.0.1', port: tlsPort, servername, ca: servers.cert })
  await once(socket, 'secureConnect')
  const { serialNumber } = socket.getPeerCertificate()
  socket.destroy()
  return serialNumber
}

function serialIn(pem: string): string {
  return new X509Certificate(pem).serialNumber
}
