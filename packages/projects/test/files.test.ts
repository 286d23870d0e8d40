import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ProjectError, readImports, readProject } from '../src/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Writes files by their names in the folder. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const nested = (properties: string, type = 'AWS::CloudFormation::Stack') =>
  `Resources:\n  Inner:\n    Type: ${type}\n    Properties: { ${properties} }\n`
const included = (location: string) =>
  `Resources:\n  A: { Type: AWS::SQS::Queue }\n  Fn::Transform:\n    Name: AWS::Include\n    Parameters: { Location: ${location} }\n`
const API =
  'Resources:\n  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: HTTP } }\n'

/** What was refused: where, from the folder on, and why. */
async function refusalOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ProjectError)
  return (error as Error).message.replaceAll(`${folder}/`, '')
}

describe('a template that is nested or included', () => {
  it.each([
    ['an address', nested("TemplateURL: 'https://bucket.s3.amazonaws.com/network/template.yaml'")],
    [
      'an address with the bucket in its path',
      nested("TemplateURL: 'https://s3.amazonaws.com/b/template.yaml'"),
    ],
    ['a path', nested('TemplateURL: ./nope/template.yaml')],
    ['a folder', nested('TemplateURL: ./vpc')],
    ['an application', nested('Location: ./nope/template.yaml', 'AWS::Serverless::Application')],
    ['an address that is included', included('s3://bucket/parts/template.yaml')],
    ['a path that is included', included('./parts/template.yaml')],
  ])('and is not on this machine is missing: %s', async (_, text) => {
    write({ 'template.yaml': text, 'vpc/readme.md': '' })
    const { remarks, resources } = await readProject(folder)
    expect(remarks.filter(({ kind }) => kind === 'missing').map(({ text: said }) => said)).toContainEqual(
      expect.stringMatching(/on this machine/),
    )
    expect(resources).toEqual([])
  })

  it.each([
    ['https://bucket.s3.amazonaws.com/network/inner.yaml', 'network/inner.yaml'],
    ['https://s3.eu-west-1.amazonaws.com/bucket/network/inner.yaml', 'network/inner.yaml'],
    ['https://bucket.s3.amazonaws.com/0123/inner.yaml?versionId=4', 'inner.yaml'],
    ['s3://bucket/inner.yaml', 'inner.yaml'],
    ['./network/inner.yaml', 'network/inner.yaml'],
  ])('%s is %s beside the template', async (address, file) => {
    write({ 'template.yaml': nested(`TemplateURL: '${address}'`), [file]: API })
    const { resources } = await readProject(folder, { stackName: 's' })
    expect(resources.map((one) => one.address)).toEqual(['s-Inner/Api'])
  })

  const CIRCLES: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    [
      'itself',
      { 'template.yaml': nested('TemplateURL: ./template.yaml') },
      'template.yaml:2:3: template.yaml',
    ],
    [
      'what has it',
      {
        'template.yaml': nested('TemplateURL: ./in/inner.yaml'),
        'in/inner.yaml': nested('TemplateURL: ../template.yaml'),
      },
      'in/inner.yaml:2:3: template.yaml',
    ],
    [
      'itself by AWS::Include',
      { 'template.yaml': included('template.yaml') },
      'template.yaml:4:5: template.yaml',
    ],
    [
      'what includes it',
      { 'template.yaml': included('b.yaml'), 'b.yaml': included('./b.yaml') },
      'b.yaml:4:5: b.yaml',
    ],
  ]

  it.each(CIRCLES)('cannot have %s', async (_, files, place) => {
    write(files)
    expect(await refusalOf(readProject(folder))).toBe(`${place} is a part of itself`)
  })

  it('cannot have itself by another name', async () => {
    write({ 'template.yaml': nested('TemplateURL: ./other/template.yaml') })
    symlinkSync('.', join(folder, 'other'))
    expect(await refusalOf(readProject(folder))).toMatch(/is a part of itself/)
  })
})

describe('a cloud assembly', () => {
  const assembly = (artifacts: object) => JSON.stringify({ version: '38.0.1', artifacts })

  it.each([
    ['of a web app', '{ "name": "shop", "icons": [] }'],
    ['of an extension', '{ "manifest_version": 3, "version": "1.0" }'],
    ['that is none', 'name = shop'],
  ])('is not taken for the manifest.json %s', async (_, text) => {
    write({ 'manifest.json': text, 'template.yaml': API })
    expect((await readProject(folder)).kind).toBe('cloudformation')
  })

  it('is one, with its mistake, while its manifest is being written', async () => {
    write({
      'cdk.out/manifest.json': '{ "vers',
      'cdk.out/cdk.out': '{"version":"38.0.1"}',
      'template.yaml': API,
    })
    expect(await refusalOf(readProject(folder))).toMatch(/^cdk\.out\/manifest\.json:1:\d+: not JSON/)
  })

  it('cannot be nested in itself', async () => {
    const artifact = { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } }
    write({ 'cdk.out/manifest.json': assembly({ a: artifact }) })
    expect(await refusalOf(readProject(folder))).toBe(
      'cdk.out/manifest.json:1:1: this assembly is nested in itself',
    )
  })
})

describe('what is no file', () => {
  it.each([
    ['a file that is not there', 'nope.yaml', 'there is no file nope.yaml'],
    ['a folder', 'some', 'some is a folder, where a file is asked for'],
    ['a path through a file', 'template.yaml/x.yaml', 'there is no file template.yaml/x.yaml'],
  ])('is refused as --template: %s', async (_, template, message) => {
    write({ 'template.yaml': API, 'some/notes.md': '' })
    expect(await refusalOf(readProject(folder, { template }))).toBe(message)
  })

  it('is refused where a variable of a service asks for it', async () => {
    write({
      'serverless.yml':
        "service: s\nprovider: { name: aws }\nfunctions:\n  f: { handler: a.b, description: '${file(./functions)}' }\n",
      'functions/a.js': '',
    })
    expect(await refusalOf(readProject(folder))).toBe(
      'serverless.yml:4:22: functions is a folder, where a file is asked for',
    )
  })

  it('is refused as a definition', async () => {
    write({ 'api.yaml/notes.md': '' })
    const reading = async () => readImports([join(folder, 'api.yaml')], { region: 'us-east-1', base: folder })
    expect(await refusalOf(reading())).toBe('api.yaml:1:1: api.yaml is a folder, where a file is asked for')
  })

  it('is refused beside another that names the same API', async () => {
    const tag = 'tags: [{ name: gatehouse:api-id, x-amazon-apigateway-tag-value: pets }]'
    const document = `openapi: 3.0.1\ninfo: { title: a, version: "1" }\n${tag}\npaths: {}\n`
    write({ 'a.yaml': document, 'b.yaml': document })
    const reading = async (...names: readonly string[]) =>
      readImports(
        names.map((name) => join(folder, name)),
        { region: 'us-east-1', base: folder },
      )
    expect(await reading('a.yaml', 'a.yaml')).toHaveLength(2)
    expect(await refusalOf(reading('a.yaml', 'b.yaml'))).toBe(
      'b.yaml:1:1: names the same API as a.yaml, by its tag gatehouse:api-id: each has its own',
    )
  })

  it('is no template, no plan and no module beside one that is', async () => {
    write({ 'infra.yaml': API, 'x.yaml/notes.md': '', 'y.tf/notes.md': '', 'plan.json/notes.md': '' })
    symlinkSync('nobody@host.1:2', join(folder, '.#infra.yaml'))
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'))
    expect((await readProject(folder)).kind).toBe('cloudformation')
  })

  it('is none of the usual files', async () => {
    write({
      'infra.yaml': API,
      'template.yaml/notes.md': '',
      'samconfig.toml/notes.md': '',
      'cdk.json/a': '',
    })
    symlinkSync('nowhere', join(folder, 'serverless.yml'))
    expect((await readProject(folder)).kind).toBe('cloudformation')
  })

  it('leaves no module of Terraform unread', async () => {
    const values = { name: 'a', protocol_type: 'HTTP' }
    const api = {
      address: 'aws_apigatewayv2_api.a',
      mode: 'managed',
      type: 'aws_apigatewayv2_api',
      name: 'a',
      values,
    }
    const plan = { format_version: '1.2', planned_values: { root_module: { resources: [api] } } }
    write({ 'plan.json': JSON.stringify(plan), 'main.tf': '', 'old.tf/notes.md': '' })
    symlinkSync('nobody@host.1:2', join(folder, '.#main.tf'))
    expect((await readProject(folder)).kind).toBe('terraform')
  })

  // Who is root may read everything.
  it.skipIf(process.getuid?.() === 0)('or may not be read is refused', async () => {
    write({ 'template.yaml': API })
    chmodSync(join(folder, 'template.yaml'), 0)
    expect(await refusalOf(readProject(folder))).toBe('template.yaml cannot be read: this user may not')
  })
})

describe('names that all objects have', () => {
  it('are names of paths and methods as others are', async () => {
    write({
      'template.yaml': `
Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: a.b
      InlineCode: ''
      Events:
        A: { Type: HttpApi, Properties: { Path: __proto__, Method: get, RouteSettings: { ThrottlingBurstLimit: 1 } } }
        B: { Type: HttpApi, Properties: { Path: constructor, Method: get } }
`,
    })
    const { resources } = await readProject(folder)
    expect(Object.hasOwn(Object.prototype, 'get')).toBe(false)
    const body = JSON.parse(String(resources.find(({ kind }) => kind === 'Api')?.input.body)) as {
      paths: object
    }
    expect(Object.keys(body.paths)).toEqual(['__proto__', 'constructor'])
    const settings = resources.find(({ kind }) => kind === 'Stage')?.input.routeSettings
    expect(Object.keys(settings as object)).toEqual(['GET __proto__'])
  })

  it.each([
    ['!Ref constructor', 'Unresolved resource dependencies [constructor]'],
    ['!GetAtt toString.Arn', 'Unresolved resource dependencies [toString]'],
  ])('name nothing by themselves: %s', async (value, message) => {
    write({ 'template.yaml': `Resources: {}\nOutputs: { O: { Value: ${value} } }\n` })
    await expect(readProject(folder)).rejects.toThrow(message)
  })

  it.each(['AWS::SQS::Queue', 'constructor'])('are attributes that a type %s lacks', async (type) => {
    write({
      'template.yaml': `Resources: { constructor: { Type: ${type} } }\nOutputs: { O: { Value: !GetAtt constructor.toString } }\n`,
    })
    const { outputs } = await readProject(folder, { stackName: 's' })
    expect(outputs[0]?.value).toBe('s-constructor-toString')
  })

  it('are resources of a service as others are', async () => {
    write({
      'serverless.yml':
        "service: s\nprovider: { name: aws }\nresources:\n  Resources:\n    __proto__: { Type: 'AWS::SQS::Queue' }\n  extensions:\n    __proto__: { Properties: { QueueName: q } }\n  Outputs:\n    Q: { Value: !Ref __proto__ }\n",
    })
    const { outputs } = await readProject(folder)
    expect(outputs.find(({ name }) => name === 'Q')?.value).toMatch(/\/q$/)
  })
})
