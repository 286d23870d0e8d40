import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '@gatehouse/command-line'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createConfigSchema } from '../options/config-schema.ts'
import { OPTIONS } from '../options/option-table.ts'
import { parseCommand } from './options.ts'

let folder: string
let file: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-config-'))
  file = join(folder, 'c.json')
})

afterAll(() => rmSync(folder, { recursive: true }))

async function parse(text: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  writeFileSync(file, text)
  const command = await parseCommand(['--config', file, ...args], env)
  return command.kind === 'run' ? command.options : undefined
}

describe('a configuration file', () => {
  it('gives every option, paths relative to itself', async () => {
    const text = JSON.stringify({
      $schema: 'http://localhost:4080/_gatehouse/config.schema.json',
      port: 0,
      workers: 2,
      data: 'state',
      accessLog: '-',
      logLevel: 'warn',
      credentials: 'keys.json',
      executionLog: 'logs/execution.log',
      quotas: { 'routes-per-api': 500, apis: 'unlimited', 'throttle-rate': 20_000 },
      vpcTargets: { 'arn:a': ['http://a', 'http://b'], 'arn:b': 'http://c' },
    })
    expect(await parse(text)).toMatchObject({
      port: 0,
      workers: 2,
      data: join(folder, 'state'),
      accessLog: '-',
      logLevel: 'warn',
      credentials: join(folder, 'keys.json'),
      executionLog: join(folder, 'logs', 'execution.log'),
      quotas: { routesPerApi: 500, apis: Number.POSITIVE_INFINITY },
      accountLimit: { rate: 20_000 },
      vpcTargets: [
        { arn: 'arn:a', url: 'http://a' },
        { arn: 'arn:a', url: 'http://b' },
        { arn: 'arn:b', url: 'http://c' },
      ],
    })
  })

  it('comes after the command line and the environment', async () => {
    expect(
      await parse('{"port": 1, "region": "eu-west-1"}', ['--port', '2'], { GATEHOUSE_REGION: 'eu-west-2' }),
    ).toMatchObject({ port: 2, region: 'eu-west-2' })
  })

  it.each([
    ['{\n  "port": 0,\n  "colour": 1\n}', ':3: colour is not an option'],
    ['{\n  "config": "x"\n}', ':2: config is not an option'],
    ['{\n\n  "port": true\n}', ':3: port has a value of the wrong kind'],
    ['{\n"vpcTargets": {\n"arn:a": "http://a",\n"arn:b": [7, true]}}', ':4: vpcTargets.arn:b has a value of'],
    ['{\n"quotas": {\n\n"apis": null}}', ':4: quotas.apis has a value of the wrong kind'],
    ['{\n"data": "port: x",\n"port": null}', ':3: port has a value of the wrong kind'],
    ['{"vpcTargets": ["x"]}', ':1: vpcTargets has a value of the wrong kind'],
    ['{\n  "region": "mars"\n}', ":2: --region must be a region such as us-east-1, not 'mars'"],
    ['{\n  "port": 0,\n}', ':3: '],
    ['[]', ':1: must be an object'],
  ])('%j is refused with its line', async (text, message) => {
    await expect(parse(text)).rejects.toThrow(UsageError)
    await expect(parse(text)).rejects.toThrow(`${file}${message}`)
  })

  it('that is named has to be there', async () => {
    await expect(parseCommand(['--config', join(folder, 'none.json')], {})).rejects.toThrow(
      'cannot read the configuration',
    )
  })

  it('has a schema with a member for every option', () => {
    const { properties } = createConfigSchema() as { properties: object }
    expect(Object.keys(properties)).toHaveLength(Object.keys(OPTIONS).length)
    expect(properties).toMatchObject({
      port: { type: 'integer', default: 4080 },
      workers: { type: 'integer', default: 1 },
      tlsPort: { type: 'integer' },
      insecure: { type: 'boolean' },
      vpcTargets: { type: 'object' },
    })
  })
})
