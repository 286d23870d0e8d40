import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReadOptions, readProject } from '../../src/index.ts'

let folder: string

/** Counts how often a module is run. */
const COUNT = "require('node:fs').appendFileSync(`${__filename}.runs`, '.')\n"

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-variables-'))
  const files = {
    'one.yml': 'key: { inner: from yaml }\nstage: ${sls:stage}\nlist: [a, b]\ntag: !Ref Thing\n',
    'one.json': '{ "key": { "inner": "from json" } }',
    'text.txt': 'plain text',
    'config.dev.json': '{ "size": 7 }',
    'data.js': "module.exports = { key: { inner: 'from js' } }",
    'call.js': `module.exports = async ({ options, resolveConfigurationProperty, resolveVariable }) => ({
      stage: options.stage, known: await resolveConfigurationProperty(['custom', 'known']), env: await resolveVariable('env:SET') })`,
    'member.js': "module.exports.rate = async () => 'called'",
    'counted.js': `${COUNT}module.exports = { a: 1, b: { c: 2 }, d: 'three' }`,
    'counted-call.js': `${COUNT}module.exports = async () => ({ a: 1, b: { c: 2 }, d: 'three' })`,
    'counted-members.js': `${COUNT}module.exports = { a: 1, b: { c: async () => 2 }, d: 'three' }`,
    'getters.js': 'class Sizes { get size() { return 9 } }\nmodule.exports = { sizes: new Sizes() }',
    'large.js': "module.exports = ({ options }) => ({ size: options.note.length, text: 'x'.repeat(300000) })",
    'broken.js': "throw new Error('it broke')",
    '.env': 'FROM_FILE=file\nSET=not this\nBOTH=${FROM_FILE}-and\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  mkdirSync(join(folder, 'sub'))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What a variable comes to in the environment of a function; maps and lists as JSON. */
async function resolve(
  text: string,
  options: ReadOptions = {},
  useDotenv = false,
): Promise<string | undefined> {
  writeFileSync(
    join(folder, 'serverless.yml'),
    `service: s
${useDotenv ? 'useDotenv: true\n' : ''}provider: { name: aws, region: eu-west-1, stage: "\${opt:stage, 'dev'}" }
params: { default: { p: default p, q: 1 }, dev: { p: dev p } }
stages: { default: { params: { four: '4' } } }
custom:
  known: value
  number: 5
  none: null
  flag: 'true'
  dev: { x: of dev }
  prod: { x: of prod }
  chain: \${self:custom.chained}
  chained: \${self:custom.known}
  circle: \${self:custom.circled}
  circled: \${self:custom.circle}
  list: [first, { name: second }]
  object: { a: '\${self:custom.number}' }
functions:
  f: { handler: f.handler, environment: { X: ${JSON.stringify(text)} } }
`,
  )
  const env = { SET: 'set', PATH: process.env.PATH, EMPTY: '', NESTED: '${self:custom.known}' }
  const { functions } = await readProject(folder, { env, ...options })
  return functions[0]?.environment.X
}

/** Each documented form: https://www.serverless.com/framework/docs/guides/variables */
const FORMS: readonly (readonly [text: string, value: string, options?: ReadOptions])[] = [
  ['${self:custom.known}', 'value'],
  ['${self:service}-${self:provider.region}', 's-eu-west-1'],
  ['${self:custom.chain}', 'value'],
  ['${self:custom.list.0}', 'first'],
  ['${self:custom.list.1.name}', 'second'],
  ['${self:custom.object.a}', '5'],
  ["${self:custom.absent, 'fallback'}", 'fallback'],
  ['${self:custom.absent, "double"}', 'double'],
  ['${self:custom.absent, 12}', '12'],
  ['${self:custom.absent, -1.5}', '-1.5'],
  ['${self:custom.absent, true}', 'true'],
  ["${self:custom.none, 'null is absent'}", 'null is absent'],
  ['${self:custom.absent, self:custom.absent2, self:custom.known}', 'value'],
  ['${self:custom.absent, ${self:custom.known}}', 'value'],
  ["${self:custom.absent, ${self:custom.absent2, 'inner'}}", 'inner'],
  ["${self:custom.absent, ${self:custom.absent2}, 'outer'}", 'outer'],
  ['${self:custom.${sls:stage}.x}', 'of dev'],
  ['${self:custom.${sls:stage}.x}', 'of prod', { stage: 'prod' }],
  ['${self:custom.${opt:stage, self:provider.stage}.x}', 'of dev'],
  ['${ self:custom.known }', 'value'],
  ["${self:custom.absent,\n  'on lines'\n}", 'on lines'],
  ['${env:SET}', 'set'],
  ["${env:UNSET, 'unset'}", 'unset'],
  ['a${env:EMPTY}b', 'ab'],
  ['${env:NESTED}', 'value'],
  ['${opt:stage, "none"}', 'none'],
  ['${opt:stage, "none"}', 'prod', { stage: 'prod' }],
  ['${opt:color}', 'red', { opt: { color: 'red' } }],
  ["${opt:region, 'no option'}", 'us-west-2', { region: 'us-west-2' }],
  ['${sls:stage}', 'dev'],
  ['${sls:stage}', 'qa', { opt: { stage: 'qa' } }],
  ['${param:p}', 'dev p'],
  ['${param:p}', 'default p', { stage: 'prod' }],
  ['${param:p}', 'given', { parameters: { p: 'given' } }],
  ['${param:q}', '1'],
  ['${param:four}', '4'],
  ["${param:absent, 'no param'}", 'no param'],
  ['${file(./one.yml):key.inner}', 'from yaml'],
  ['${file(one.json):key.inner}', 'from json'],
  ['${file("./one.json"):key.inner}', 'from json'],
  ['${file(./text.txt)}', 'plain text'],
  ['${file(./one.yml):stage}', 'dev'],
  ['${file(./one.yml):list.1}', 'b'],
  ['${file(./config.${opt:stage, "dev"}.json):size}', '7'],
  ["${file(./absent.yml), 'no file'}", 'no file'],
  ["${file(./absent.yml):key, 'no file'}", 'no file'],
  ["${file(./one.yml):absent, 'no key'}", 'no key'],
  ['${file(./data.js):key.inner}', 'from js'],
  ['${file(./call.js):stage}-${file(./call.js):known}-${file(./call.js):env}', 'dev-value-set'],
  ['${file(./member.js):rate}', 'called'],
  ['${file(./getters.js):sizes.size}', '9'],
  ['${file(./large.js):size}', '200000', { opt: { note: 'x'.repeat(200_000) } }],
  ['${strToBool(${self:custom.flag})}', 'true'],
  ['${strToBool(0)}', 'false'],
  ['${strToBool(FALSE)}', 'false'],
  ['${aws:accountId}', '111122223333', { account: '111122223333' }],
  ['${aws:region}', 'eu-west-1'],
  ['${ssm:/path/name}', 'of ssm', { overrides: { 'ssm:/path/name': 'of ssm' } }],
  ['${ssm(us-west-2, raw):/path/name}', 'of ssm', { overrides: { 'ssm:/path/name': 'of ssm' } }],
  [
    '${ssm:/aws/reference/secretsmanager/a.key}',
    'text',
    { overrides: { 'ssm:/aws/reference/secretsmanager/a.key': 'text' } },
  ],
  ["${ssm:/path/name, 'default'}", 'default'],
  ['${cf:other-stack.Url}', 'https://x', { overrides: { 'cf:other-stack.Url': 'https://x' } }],
  ['${cf(us-west-2):other-stack.Url}', 'Url'],
  ['${s3:bucket/key}', 'content', { overrides: { 's3:bucket/key': 'content' } }],
  ['\\${self:custom.known}', '${self:custom.known}'],
  ['\\\\${self:custom.known}', '\\value'],
  ['${AWS::Region}', '${AWS::Region}'],
  ['${notAVariable}', '${notAVariable}'],
]

describe('variables', () => {
  it.each(FORMS.map(([text, value, options = {}]) => [text, value, options] as const))(
    '%j is %j',
    async (text, value, options) => {
      expect(await resolve(text, options)).toBe(value)
    },
  )

  const REFUSALS: readonly (readonly [text: string, message: RegExp])[] = [
    [
      '${self:custom.absent}',
      /serverless\.yml:\d+:\d+: Cannot resolve variable at "functions\.f\.environment\.X": Value not found at "self" source/,
    ],
    ['${env:UNSET}', /Value not found at "env" source/],
    ['${self:custom.circle}', /Circular reference\. "custom\.c\w+" refers to itself/],
    ['${self:functions.f.environment.X}', /Circular reference/],
    ['a-${self:custom.dev}', /String value consist of variable which resolve with non-string value/],
    ['${self:custom.known', /Missing variable closing bracket in "\$\{self:…"$/],
    ['a${file(x', /Missing variable closing bracket in "\$\{file\(…"$/],
    ['${self:custom.absent, nonsense}', /Invalid variable source at index 22 of "\$\{self:…"$/],
    ['${sls:nothing}', /Unsupported "nothing" address argument in variable "sls" source/],
    ['${strToBool(maybe)}', /Invalid "strToBool" input/],
    ['${file(./broken.js)}', /Cannot load ".*broken\.js": [\s\S]*it broke/],
    ['${env:}', /Missing address argument in variable "env" source/],
  ]

  it.each(REFUSALS)('%j is refused', async (text, message) => {
    await expect(resolve(text)).rejects.toThrow(message)
  })

  it.each(['s3cret${env:s3cret', 's3cret${env:X, s3cret}', 's3cret${file(s3cret'])(
    'in the environment are refused without telling the rest: %j',
    async (value) => {
      const refusal = await resolve('${env:SECRET}', { env: { SECRET: value } }).catch(String)
      expect(refusal).toMatch(/variable/)
      expect(refusal).not.toContain('s3cret')
    },
  )

  it.each([
    ['data', 'counted.js', 1],
    ['a function, which is asked for first', 'counted-call.js', 2],
    ['data and functions, for each of them', 'counted-members.js', 4],
  ])('run a module once for all that they name of it: %s', async (_what, name, runs) => {
    const part = (path: string) => `\${file(./${name}):${path}}`
    expect(await resolve(`${part('a')}-${part('b.c')}-${part('d')}-${part('a')}`)).toBe('1-2-three-1')
    expect(readFileSync(join(folder, `${name}.runs`), 'utf8')).toHaveLength(runs)
  })

  it('of AWS without a value or a fallback are made up, and a remark says how to give one', async () => {
    await resolve('${ssm:/path/name}')
    const { remarks } = await readProject(folder, { env: {} })
    expect(remarks.map(({ subject, kind, text }) => [subject, kind, text.replace(/.*: /, '')])).toEqual([
      ['ssm:/path/name', 'assumed', 'give one by a line ssm:/path/name=… in a file of --env-file'],
    ])
  })

  it('of the environment come from .env where the service says so, and what is set wins', async () => {
    expect(await resolve('${env:FROM_FILE}-${env:SET}-${env:BOTH}', {}, true)).toBe('file-set-file-and')
    writeFileSync(join(folder, '.env.qa'), 'FROM_FILE=qa\n')
    expect(await resolve("${env:FROM_FILE}-${env:BOTH, 'none'}", { stage: 'qa' }, true)).toBe('qa-none')
  })

  it('may stand for whole parts, and tags of CloudFormation pass through', async () => {
    writeFileSync(
      join(folder, 'serverless.yml'),
      `service: s
provider: { name: aws, environment: '\${file(./one.yml):key}' }
custom: \${file(./one.json)}
functions: { f: { handler: f.handler, environment: { Y: '\${self:custom.key.inner}', Z: '\${file(./one.yml):tag}' } } }
resources: { Resources: { Thing: { Type: 'AWS::SQS::Queue' } } }
`,
    )
    const { functions } = await readProject(folder, { env: {} })
    const { inner, Y, Z } = functions[0]?.environment ?? {}
    expect([inner, Y]).toEqual(['from yaml', 'from json'])
    expect(Z).toMatch(/^https:\/\/sqs\./)
  })
})
