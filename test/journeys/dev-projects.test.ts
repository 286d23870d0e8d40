import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject, type DevProcess, startDev } from '../fixtures/dev-process.ts'
import { hasProgram } from '../fixtures/programs.ts'
import { connect } from '../fixtures/websocket.ts'

const hasPython = hasProgram('python3')

interface Served {
  readonly dev: DevProcess
  readonly folder: string
  call(api: string, path: string, init?: RequestInit): Promise<{ status: number; body: unknown }>
  end(): Promise<void>
}

async function serve(name: 'cdk' | 'cloudformation' | 'serverless'): Promise<Served> {
  const project = copyProject(name)
  const dev = await startDev(project.folder, [])
  return {
    dev,
    folder: project.folder,
    async call(api, path, init = {}) {
      const response = await fetch(`${dev.urlOf(api)}${path}`, init)
      return { status: response.status, body: (await response.json()) as unknown }
    },
    async end() {
      await dev.stop()
      project.remove()
    },
  }
}

describe('dev with the example of the CDK', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve('cdk')
  })
  afterAll(() => served?.end())

  it('synthesizes the app and answers as its README says', async () => {
    expect(await served.call('Api', '/orders')).toEqual({
      status: 200,
      body: { route: 'GET /orders', orders: [{ id: 1, what: 'tea' }] },
    })
    expect((await served.call('Api', '/orders/partner')).status).toBe(401)
    expect((await served.call('Api', '/orders/partner', { headers: { 'x-partner': 'other' } })).status).toBe(
      403,
    )
    expect((await served.call('Api', '/orders/partner', { headers: { 'x-partner': 'acme' } })).status).toBe(
      200,
    )
    expect((await served.call('Api', '/orders', { method: 'POST' })).status).toBe(401)
    const client = await connect(served.dev.urlOf('Chat'))
    client.socket.send('{"action":"say","text":"hello"}')
    expect(await client.next()).toBe('You said hello')
    await client.close()
  })

  it.skipIf(!hasPython)('runs its function in Python', async () => {
    expect(await served.call('Api', '/count/abc')).toEqual({ status: 200, body: { text: 'abc', letters: 3 } })
  })

  it('synthesizes again what is edited, and tells what does not run', async () => {
    const file = join(served.folder, 'app.mjs')
    const text = readFileSync(file, 'utf8')
    const reloaded = served.dev.next('reloaded')
    writeFileSync(file, text.replace("path: '/orders/partner'", "path: '/orders/special'"))
    await reloaded
    expect((await served.call('Api', '/orders/partner')).status).toBe(404)
    expect((await served.call('Api', '/orders/special')).status).toBe(401)
    const failed = served.dev.next('error')
    writeFileSync(file, `throw new Error('not today')\n${text}`)
    expect((await failed).message).toMatch(/cdk\.json:1: `node app\.mjs` ended with 1[\s\S]*not today/)
    expect((await served.call('Api', '/orders')).status).toBe(200)
  })
})

describe('dev with the example of CloudFormation', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve('cloudformation')
  })
  afterAll(() => served?.end())

  it('answers as its README says', async () => {
    const ask = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(`${served.dev.urlOf('links')}${path}`, { redirect: 'manual', ...init })
      return [response.status, response.headers.get('location')]
    }
    expect(await ask('/links/docs')).toEqual([302, 'https://docs.aws.amazon.com'])
    expect(await ask('/mine')).toEqual([401, null])
    const put = { method: 'PUT', body: 'https://example.com' }
    expect(await ask('/links/mine', put)).toEqual([401, null])
    expect(await ask('/links/mine', { ...put, headers: { 'x-key': 'wrong' } })).toEqual([403, null])
    expect(await ask('/links/mine', { ...put, headers: { 'x-key': 'open-sesame' } })).toEqual([302, put.body])
    const client = await connect(served.dev.urlOf('links-chat'))
    client.socket.send('hello')
    expect(await client.next()).toBe('You said hello')
    await client.close()
  })

  it.skipIf(!hasPython)('runs its function in Python', async () => {
    const init = { method: 'POST', body: 'one two three' }
    expect(await served.call('links', '/words', init)).toEqual({ status: 200, body: { words: 3 } })
  })

  it('applies what is edited', async () => {
    const file = join(served.folder, 'template.yaml')
    const reloaded = served.dev.next('reloaded')
    writeFileSync(file, readFileSync(file, 'utf8').replace('POST /words', 'POST /count'))
    await reloaded
    const init = { method: 'POST', body: 'one' }
    expect((await fetch(`${served.dev.urlOf('links')}/words`, init)).status).toBe(404)
    expect((await fetch(`${served.dev.urlOf('links')}/count`, { method: 'GET' })).status).toBe(404)
  })
})

describe('dev with the example of the Serverless Framework', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve('serverless')
  })
  afterAll(() => served?.end())

  it('answers as its README says', async () => {
    expect((await served.call('dev-notes', '/notes')).status).toBe(200)
    expect((await served.call('dev-notes', '/partner/notes')).status).toBe(401)
    expect(
      await served.call('dev-notes', '/partner/notes', { headers: { 'x-partner': 'acme' } }),
    ).toMatchObject({
      status: 200,
    })
    expect((await served.call('dev-notes', '/notes', { method: 'POST' })).status).toBe(401)
  })

  it.skipIf(!hasPython)('runs its function in Python', async () => {
    expect(await served.call('dev-notes', '/count/hello')).toMatchObject({
      status: 200,
      body: { letters: 5 },
    })
  })

  it('names what is not run here, with its line', () => {
    const remarks = served.dev.lines.filter(({ type }) => type === 'remark')
    expect(remarks).toContainEqual(
      expect.objectContaining({ kind: 'missing', subject: 'NotesTable (AWS::DynamoDB::Table)' }),
    )
  })
})
