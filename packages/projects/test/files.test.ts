import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readProject } from '../src/index.ts'

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

const API =
  'Resources:\n  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: HTTP } }\n'

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
