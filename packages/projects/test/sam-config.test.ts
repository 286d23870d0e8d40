import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readProject } from '../src/index.ts'

const TEMPLATE = `Transform: AWS::Serverless-2016-10-31
Parameters:
  Shop: { Type: String, Default: none }
  Motto: { Type: String, Default: none }
Resources:
  Shown:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      InlineCode: "exports.handler = async () => 'hello'"
      Environment: { Variables: { SHOWN: !Sub "\${Shop}|\${Motto}|\${AWS::StackName}|\${AWS::Region}" } }
`

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-samconfig-'))
  writeFileSync(join(folder, 'template.yaml'), TEMPLATE)
})

afterAll(() => rmSync(folder, { recursive: true }))

async function read(
  config: string,
  options: Parameters<typeof readProject>[1] = {},
  name = 'samconfig.toml',
) {
  const file = join(folder, name)
  writeFileSync(file, config)
  try {
    const { functions, files } = await readProject(folder, options)
    expect(files).toContain(file)
    return functions[0]?.environment.SHOWN
  } finally {
    rmSync(file)
  }
}

const deploy = (overrides: string, environment = 'default') => `version = 0.1
[${environment}.deploy.parameters]
stack_name = "pets"
region = "eu-west-1"
parameter_overrides = ${overrides}
`

describe('samconfig.toml', () => {
  it.each<[string, string, Parameters<typeof readProject>[1], string]>([
    [
      'a text',
      deploy(`'Shop=Rex Motto="dogs \\"first\\" of all"'`),
      {},
      'Rex|dogs "first" of all|pets|eu-west-1',
    ],
    ['a list', deploy(`["Shop=Rex", 'Motto="a b"']`), {}, 'Rex|a b|pets|eu-west-1'],
    [
      'the long form',
      deploy(`"ParameterKey=Shop,ParameterValue=Rex ParameterKey=Motto,ParameterValue=a=b"`),
      {},
      'Rex|a=b|pets|eu-west-1',
    ],
    ['a table', deploy(`{ Shop = "Rex", Motto = 1 }`), {}, 'Rex|1|pets|eu-west-1'],
    [
      'another environment',
      `${deploy(`"Shop=Rex"`)}\n${deploy(`"Shop=Tom"`, 'test')}`,
      { configEnv: 'test' },
      'Tom|none|pets|eu-west-1',
    ],
    [
      'what is for local runs before what is deployed, and that before what all have',
      `${deploy(`"Shop=Rex"`)}
[default.local_start_api.parameters]
parameter_overrides = "Motto=local"
[default.global.parameters]
region = "us-west-2"
`,
      {},
      'none|local|pets|eu-west-1',
    ],
    [
      'options before all of it',
      deploy(`"Shop=Rex Motto=x"`),
      { parameters: { Shop: 'Tom' }, stackName: 'mine', region: 'us-east-2' },
      'Tom|x|mine|us-east-2',
    ],
  ])('gives %s', async (_what, config, options, shown) => {
    expect(await read(config, options)).toBe(shown)
  })

  it.each<[string, string, Parameters<typeof readProject>[1]]>([
    ['named in its folder', '.', { template: '.aws-sam/build/template.yaml' }],
    ['in a folder of its own', '.aws-sam/build', {}],
    ['as a file', '.aws-sam/build/template.yaml', {}],
  ])('holds for a built template, %s, before which one beside it comes', async (_what, path, options) => {
    const top = join(folder, 'samconfig.toml')
    const own = join(folder, '.aws-sam/build/samconfig.toml')
    const readBuilt = async () => {
      const { functions, files } = await readProject(join(folder, path), options)
      expect(files).toEqual(expect.arrayContaining([own]))
      return functions[0]?.environment.SHOWN
    }
    cpSync(join(folder, 'template.yaml'), join(folder, '.aws-sam/build/template.yaml'))
    try {
      expect(await readBuilt()).toBe(`none|none|${basename(folder)}|us-east-1`)
      writeFileSync(top, deploy(`"Shop=Rex"`))
      expect(await readBuilt()).toBe('Rex|none|pets|eu-west-1')
      writeFileSync(own, deploy(`"Shop=Tom"`))
      expect(await readBuilt()).toBe('Tom|none|pets|eu-west-1')
    } finally {
      rmSync(top, { force: true })
      rmSync(join(folder, '.aws-sam'), { recursive: true })
    }
  })

  it('may be YAML', async () => {
    const config =
      'version: 0.1\ndefault:\n  deploy:\n    parameters:\n      parameter_overrides: [Shop=Rex]\n'
    expect(await read(config, { stackName: 'pets' }, 'samconfig.yaml')).toBe('Rex|none|pets|us-east-1')
  })

  it.each<[string, string, string | undefined, RegExp]>([
    ['a mistake', 'version = 0.1\n[default\n', undefined, /samconfig\.toml:[23]:\d+: not TOML: /],
    [
      'an environment that is not there',
      'version = 0.1\n',
      'test',
      /samconfig\.toml:1:1: there is no environment test/,
    ],
  ])('tells %s with its place', async (_what, config, configEnv, problem) => {
    await expect(read(config, configEnv === undefined ? {} : { configEnv })).rejects.toThrow(problem)
  })

  it('tells an environment that is named where there is no file', async () => {
    await expect(read('', { configEnv: 'test' }, 'other.toml')).rejects.toThrow(
      /:1:1: there is no environment test: no samconfig\.toml is beside the template/,
    )
  })
})
