import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Project, type ReadOptions, readProject } from '../src/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'template-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function read(text: string, options: ReadOptions = {}): Promise<Project> {
  writeFileSync(join(folder, 'template.yaml'), text)
  return readProject(folder, { stackName: 's', ...options })
}

/** The value of an output of a template with these resources. */
async function valueOfOutput(
  resources: string,
  value: string,
  options: ReadOptions = {},
): Promise<string | undefined> {
  const { outputs } = await read(`Resources:\n${resources}\nOutputs: { Value: { Value: ${value} } }`, options)
  return outputs[0]?.value
}

describe('references to resources that are not run here are plausible', () => {
  it.each([
    ['DynamoDB::Table', 'TableName: t', '!Ref X', /^t$/],
    ['DynamoDB::Table', '', '!GetAtt X.Arn', /^arn:aws:dynamodb:us-east-1:000000000000:table\/s-X$/],
    ['SQS::Queue', 'QueueName: q', '!Ref X', /^https:\/\/sqs\.us-east-1\.amazonaws\.com\/000000000000\/q$/],
    ['SQS::Queue', 'QueueName: q', '!GetAtt X.Arn', /^arn:aws:sqs:us-east-1:000000000000:q$/],
    ['SNS::Topic', '', '!Ref X', /^arn:aws:sns:us-east-1:000000000000:s-X$/],
    ['S3::Bucket', '', '!Ref X', /^s-x$/],
    ['S3::Bucket', '', '!GetAtt X.Arn', /^arn:aws:s3:::s-x$/],
    ['Cognito::UserPool', '', '!Ref X', /^us-east-1_[a-z0-9]{9}$/],
    [
      'Cognito::UserPool',
      '',
      '!GetAtt X.ProviderURL',
      /^https:\/\/cognito-idp\.us-east-1\.amazonaws\.com\/us-east-1_[a-z0-9]{9}$/,
    ],
    ['Cognito::UserPoolClient', '', '!Ref X', /^[a-z0-9]{26}$/],
    ['StepFunctions::StateMachine', '', '!Ref X', /^arn:aws:states:us-east-1:000000000000:stateMachine:s-X$/],
    [
      'Events::EventBus',
      'Name: bus',
      '!GetAtt X.Arn',
      /^arn:aws:events:us-east-1:000000000000:event-bus\/bus$/,
    ],
    [
      'SecretsManager::Secret',
      '',
      '!Ref X',
      /^arn:aws:secretsmanager:us-east-1:000000000000:secret:s-X-[a-z0-9]{6}$/,
    ],
    [
      'ElasticLoadBalancingV2::Listener',
      '',
      '!Ref X',
      /^arn:aws:elasticloadbalancing:us-east-1:000000000000:listener\/app\/s-X\//,
    ],
    [
      'ServiceDiscovery::Service',
      '',
      '!GetAtt X.Arn',
      /^arn:aws:servicediscovery:us-east-1:000000000000:service\/srv-/,
    ],
    ['IAM::Role', '', '!GetAtt X.Arn', /^arn:aws:iam::000000000000:role\/s-X$/],
    ['KMS::Key', '', '!GetAtt X.Arn', /^arn:aws:kms:us-east-1:000000000000:key\/[0-9a-f]{8}-/],
    ['Logs::LogGroup', '', '!GetAtt X.Arn', /^arn:aws:logs:us-east-1:000000000000:log-group:s-X:\*$/],
    ['Future::Thing', '', '!GetAtt X.Arn', /^arn:aws:future:us-east-1:000000000000:s-X$/],
  ])('AWS::%s { %s }: %s', async (type, properties, value, pattern) => {
    expect(await valueOfOutput(`  X: { Type: AWS::${type}, Properties: { ${properties} } }`, value)).toMatch(
      pattern,
    )
  })

  it('or what the user says', async () => {
    const table = '  X: { Type: AWS::DynamoDB::Table }'
    expect(await valueOfOutput(table, '!Ref X', { overrides: { X: 'deployed' } })).toBe('deployed')
    expect(await valueOfOutput(table, '!GetAtt X.Arn', { overrides: { 'X.Arn': 'arn:deployed' } })).toBe(
      'arn:deployed',
    )
    expect(await valueOfOutput(table, "'{{resolve:ssm:/a:3}}'", { overrides: { 'ssm:/a': 'stored' } })).toBe(
      'stored',
    )
    expect(await valueOfOutput(table, '!ImportValue shared', { imports: { shared: 'imported' } })).toBe(
      'imported',
    )
  })
})

describe('parameters', () => {
  const template = (definition: string) =>
    `Parameters: { P: { ${definition} } }\nResources: {}\nOutputs: { Value: { Value: !Join ['|', [!Sub '\${P}']] } }`

  it.each([
    ['Type: String, Default: a', {}, 'a'],
    ['Type: String, Default: a', { P: 'b' }, 'b'],
    ['Type: Number, Default: 3', {}, '3'],
    ['Type: CommaDelimitedList, Default: "a, b"', {}, 'a,b'],
    ['Type: String, AllowedValues: [x, y]', {}, 'x'],
    ['Type: AWS::SSM::Parameter::Value<String>, Default: /a', {}, 'stored'],
  ])('{ %s } given %o is %s', async (definition, parameters, value) => {
    const { outputs } = await read(template(definition), { parameters, overrides: { 'ssm:/a': 'stored' } })
    expect(outputs[0]?.value).toBe(value)
  })

  it.each([
    ['Type: String, AllowedValues: [x, y]', 'z', 'must be one of [x, y]'],
    ['Type: String, AllowedPattern: "[a-z]+"', 'A', 'must match pattern [a-z]+'],
    ['Type: String, AllowedPattern: "[a-z]+", ConstraintDescription: small letters', 'A', 'small letters'],
    ['Type: Number', 'x', 'must be a number'],
    ['Type: Number, MaxValue: 3', '4', 'must be at most 3'],
    ['Type: String, MinLength: 2', 'a', 'must have at least 2 characters'],
  ])('{ %s } refuses %s', async (definition, value, message) => {
    const reading = read(template(definition), { parameters: { P: value } })
    await expect(reading).rejects.toThrow(`parameter P failed to satisfy constraint: ${message}`)
  })
})

describe('errors say where', () => {
  const api = '  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: HTTP } }\n'

  it.each([
    [
      'a property that the type does not have',
      `${api}  R:\n    Type: AWS::ApiGatewayV2::Route\n    Properties:\n      ApiId: !Ref Api\n      RouteKye: GET /\n`,
      'Encountered unsupported property RouteKye',
      7,
    ],
    [
      'within a property too',
      `${api}  S:\n    Type: AWS::ApiGatewayV2::Stage\n    Properties:\n      ApiId: !Ref Api\n      StageName: a\n      DefaultRouteSettings:\n        Burst: 3\n`,
      'Encountered unsupported property Burst',
      9,
    ],
    [
      'a value of another type',
      `${api}  I:\n    Type: AWS::ApiGatewayV2::Integration\n    Properties:\n      ApiId: !Ref Api\n      TimeoutInMillis: soon\n`,
      'Value of property TimeoutInMillis must be of type Integer',
      7,
    ],
    [
      'a reference to nothing',
      `${api}  R:\n    Type: AWS::ApiGatewayV2::Route\n    Properties:\n      ApiId: !Ref Apj\n`,
      'Unresolved resource dependencies [Apj]',
      6,
    ],
    [
      'a resource that depends on itself',
      '  A: { Type: AWS::SQS::Queue, Properties: { QueueName: !Ref B } }\n  B: { Type: AWS::SQS::Queue, Properties: { QueueName: !Ref A } }\n  Out: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref A } }\n',
      'Circular dependency between resources: [A]',
      2,
    ],
  ])('%s', async (_, resources, message, line) => {
    const reading = read(`Resources:\n${resources}`)
    await expect(reading).rejects.toThrow(message)
    await expect(reading).rejects.toMatchObject({ at: { file: join(folder, 'template.yaml'), line } })
  })

  it.each([
    ['a: [', 'not YAML', 1],
    ['{"Resources": {,}}', 'not YAML', 1],
    ['AWSTemplateFormatVersion: x', 'no section Resources', 1],
  ])('%s', async (text, message, line) => {
    const reading = read(text)
    await expect(reading).rejects.toThrow(message)
    await expect(reading).rejects.toMatchObject({ at: { line } })
  })

  it('says which of functions of one name runs', async () => {
    const one = (id: string, name: string) =>
      `  ${id}: { Type: AWS::Lambda::Function, Properties: { FunctionName: ${name}, Runtime: nodejs22.x, Handler: index.h, Code: { ZipFile: x } } }\n`
    const { remarks } = await read(`Resources:\n${one('A', 'f')}${one('B', 'g')}${one('C', 'f')}`)
    expect(remarks.map(({ subject, text }) => [subject, text])).toEqual([
      ['function s/A', 'has the name f, which s/C has as well: calls of that name run the latter'],
    ])
  })

  it('finds a template of another name, and asks where there are several', async () => {
    const text = 'Resources:\n  X: { Type: AWS::SQS::Queue }\n'
    writeFileSync(join(folder, 'infra.yml'), text)
    writeFileSync(join(folder, 'package.json'), '{}')
    expect((await readProject(folder)).remarks.map(({ subject }) => subject)).toEqual(['X (AWS::SQS::Queue)'])
    writeFileSync(join(folder, 'other.yaml'), text)
    await expect(readProject(folder)).rejects.toThrow('more than one template, infra.yml, other.yaml')
    expect((await readProject(folder, { template: 'other.yaml' })).files).toContain(
      join(folder, 'other.yaml'),
    )
  })

  it.each([
    [
      'an include',
      'Resources:\n  Fn::Transform: { Name: AWS::Include, Parameters: { Location: part.yaml } }\n',
    ],
    [
      'a nested template',
      'Resources:\n  Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: part.yaml } }\n',
    ],
    [
      'the body of an API',
      'Resources:\n  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { BodyS3Location: { Bucket: b, Key: part.yaml } } }\n',
    ],
    ['a configuration of SAM', 'Resources:\n  X: { Type: AWS::SQS::Queue }\n', 'samconfig.toml'],
  ])('asks for the file of %s, which may come', async (_what, text, name = 'part.yaml') => {
    writeFileSync(join(folder, 'template.yaml'), text)
    expect((await readProject(folder)).files).toContain(join(folder, name))
  })

  it('a folder without a project', async () => {
    await expect(readProject(folder)).rejects.toThrow('has no project that is read here')
    writeFileSync(join(folder, 'cdk.json'), '{}')
    await expect(readProject(folder)).rejects.toThrow('run cdk synth')
  })
})

it('has one URL of each function, that of its newest code, and says which others there are', async () => {
  const url = (id: string, more: string) =>
    `  ${id}: { Type: AWS::Lambda::Url, Properties: { TargetFunctionArn: !GetAtt Work.Arn, ${more} } }`
  const { functions, remarks } = await read(`Resources:
  Work: { Type: AWS::Lambda::Function, Properties: { Handler: w.handler, Runtime: nodejs22.x, Role: r, Code: { ZipFile: 'exports.handler = () => 1' } } }
${url('OfAlias', 'Qualifier: live, AuthType: NONE')}
${url('OfNewest', 'AuthType: AWS_IAM')}
`)
  expect(functions[0]?.url).toMatchObject({ authType: 'AWS_IAM' })
  expect(remarks.map(({ subject, kind }) => [subject, kind])).toEqual([['function URL OfAlias', 'missing']])
})
