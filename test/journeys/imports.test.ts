import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDev } from '../fixtures/dev-process.ts'
import { startGatewayProcess } from '../fixtures/gateway-process.ts'

const document = (path: string) => `openapi: 3.0.1
info: { title: Greetings, version: "1" }
paths:
  ${path}:
    get:
      responses: { default: { description: A greeting } }
      x-amazon-apigateway-integration:
        type: aws_proxy
        httpMethod: POST
        payloadFormatVersion: "2.0"
        uri: arn:aws:lambda:us-east-1:000000000000:function:hello
`

let folder: string
let api: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse imports-'))
  api = join(folder, 'api.yaml')
  mkdirSync(join(folder, 'functions'))
  writeFileSync(join(folder, 'functions/hello.mjs'), "export const handler = async () => 'hello'")
  writeFileSync(api, document('/hello'))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** The id of the only API, and what its route answers. */
async function ask(url: string, path: string) {
  const { items } = (await (await fetch(`${url}/v2/apis`)).json()) as { items: { apiId: string }[] }
  expect(items).toHaveLength(1)
  const apiId = String(items[0]?.apiId)
  const response = await fetch(`${url}/_aws/execute-api/${apiId}${path}`)
  return { apiId, status: response.status, text: await response.text() }
}

describe('documents that are imported at start', () => {
  it('become APIs that keep their ids over restarts, by flag and by configuration, with workers', async () => {
    writeFileSync(api, document('/hello'))
    const data = join(folder, 'state')
    const functions = ['--functions', join(folder, 'functions')]
    const first = await startGatewayProcess(data, ['--import', api, ...functions])
    const { apiId, ...answer } = await ask(first.url, '/hello')
    expect(answer).toEqual({ status: 200, text: 'hello' })
    await first.stop()

    writeFileSync(api, document('/goodbye'))
    const config = join(folder, 'functions/config.json')
    writeFileSync(config, JSON.stringify({ apis: ['../api.yaml'], functions: '.', workers: 2 }))
    const second = await startGatewayProcess(data, ['--config', config])
    expect(await ask(second.url, '/goodbye')).toEqual({ apiId, status: 200, text: 'hello' })
    expect((await ask(second.url, '/hello')).status).toBe(404)
    await second.stop()
  })

  it.each([
    ['is not there', 'nothing.yaml', '', /--import must be a file, not 'nothing\.yaml'/],
    ['is no OpenAPI', 'bad.yaml', 'swagger: "2.0"\n', /bad\.yaml:1:1: this is not an OpenAPI document/],
    ['is not YAML', 'bad.yaml', 'openapi: 3.0.1\npaths: : [\n', /bad\.yaml:2:\d+: not YAML/],
    [
      'the service refuses',
      'bad.yaml',
      'openapi: 3.0.1\npaths: {}\n',
      /bad\.yaml:1:1: ImportApi is refused: (?!Internal)/,
    ],
  ])('end the start with a line where one %s', async (_what, name, text, problem) => {
    const file = text === '' ? name : join(folder, name)
    if (text) writeFileSync(file, text)
    await expect(startGatewayProcess(':memory:', ['--import', file])).rejects.toThrow(problem)
  })

  it('are served by dev without a project, and imported again once they are saved', async () => {
    writeFileSync(api, document('/hello'))
    const dev = await startDev(folder, ['--import', 'api.yaml', '--functions', 'functions'])
    const url = dev.urlOf('api.yaml')
    expect(await (await fetch(`${url}/hello`)).text()).toBe('hello')
    const reloaded = dev.next('reloaded')
    writeFileSync(api, document('/again'))
    await reloaded
    expect((await fetch(`${url}/again`)).status).toBe(200)
    expect((await fetch(`${url}/hello`)).status).toBe(404)
    await dev.stop()
  })
})
