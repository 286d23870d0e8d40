import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type DevProcess, startDev } from '../fixtures/dev-process.ts'
import { MAIN } from '../fixtures/gateway-process.ts'
import { hasProgram } from '../fixtures/programs.ts'

const hasMoto = hasProgram('python3', ['-c', 'import boto3, moto.server'])

/** What is deployed, and what runs here as well. */
const RESOURCES = `
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
      BillingMode: PAY_PER_REQUEST
  Jobs: { Type: AWS::SQS::Queue }
  ShowRole:
    Type: AWS::IAM::Role
    Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } }
`

const DEPLOYED = `
Parameters:
  Motto: { Type: String, Default: none }
Resources:${RESOURCES}
Outputs:
  Stream: { Value: 'stream-of-the-deployed' }
`

const LOCAL = `
Transform: AWS::Serverless-2016-10-31
Parameters:
  Motto: { Type: String, Default: local }
Resources:${RESOURCES}
  Show:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      Role: !GetAtt ShowRole.Arn
      InlineCode: "exports.handler = async () => process.env"
      Environment:
        Variables:
          TABLE: !Ref Orders
          TABLE_ARN: !GetAtt Orders.Arn
          STREAM: !GetAtt Orders.StreamArn
          QUEUE: !Ref Jobs
          QUEUE_ARN: !GetAtt Jobs.Arn
          MOTTO: !Ref Motto
          HOST: '{{resolve:ssm:/db/host}}'
          PASSWORD: '{{resolve:secretsmanager:db:SecretString:password}}'
          MISSING: '{{resolve:ssm:/not/there}}'
      Events:
        Any: { Type: HttpApi, Properties: { Path: /show, Method: GET } }
Outputs:
  Stream: { Value: !GetAtt Orders.StreamArn }
`

const DEPLOY = `
import boto3, json, sys
kind = lambda name: boto3.client(name, endpoint_url=sys.argv[1], region_name='eu-west-1')
kind('ssm').put_parameter(Name='/db/host', Value='db.internal', Type='String')
kind('secretsmanager').create_secret(Name='db', SecretString=json.dumps({'password': 's3cret'}))
stacks = kind('cloudformation')
stacks.create_stack(StackName='shop', TemplateBody=sys.argv[2], Parameters=[{'ParameterKey': 'Motto', 'ParameterValue': 'deployed'}])
print(json.dumps({r['LogicalResourceId']: r['PhysicalResourceId'] for r in stacks.list_stack_resources(StackName='shop')['StackResourceSummaries']}))
`

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'eu-west-1' }

describe.skipIf(!hasMoto)('dev beside a deployed stack', () => {
  let moto: ChildProcess
  let endpoint: string
  let folder: string
  let physical: Record<string, string>
  let dev: DevProcess

  beforeAll(async () => {
    const port = await freePort()
    endpoint = `http://127.0.0.1:${port}`
    moto = spawn('python3', ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
    await vi.waitFor(() => fetch(endpoint), { timeout: 60_000 })
    const { stdout, stderr } = spawnSync('python3', ['-c', DEPLOY, endpoint, DEPLOYED], {
      encoding: 'utf8',
      env: { ...process.env, ...KEYS },
    })
    expect(stderr).toBe('')
    physical = JSON.parse(stdout)
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-deployed-'))
    writeFileSync(join(folder, 'template.yaml'), LOCAL)
    Object.assign(process.env, KEYS)
    dev = await startDev(folder, ['--from-stack', 'shop', '--assume-role', '--aws-endpoint', endpoint])
  })

  afterAll(async () => {
    await dev?.stop()
    if (moto) {
      moto.kill()
      await once(moto, 'exit')
    }
    if (folder) rmSync(folder, { recursive: true })
  })

  const show = async (): Promise<Record<string, string>> =>
    (await fetch(`${dev.urlOf('ServerlessHttpApi')}/show`)).json()

  it('gives functions the names and ARNs of what is deployed, outputs and parameters', async () => {
    expect(await show()).toMatchObject({
      TABLE: physical.Orders,
      TABLE_ARN: `arn:aws:dynamodb:eu-west-1:123456789012:table/${physical.Orders}`,
      STREAM: 'stream-of-the-deployed',
      QUEUE: physical.Jobs,
      QUEUE_ARN: `arn:aws:sqs:eu-west-1:123456789012:${physical.Jobs?.split('/').at(-1)}`,
      MOTTO: 'deployed',
    })
  })

  it('says which deployed ones stand for what does not run here', () => {
    const remarks = dev.lines.filter(
      ({ type, text }) => type === 'remark' && /the deployed/.test(String(text)),
    )
    expect(remarks.map(({ kind, text }) => [kind, text])).toEqual([
      ['ignored', `does not run here: the deployed ${physical.Orders} is used`],
      ['ignored', `does not run here: the deployed ${physical.Jobs} is used`],
    ])
  })

  it('reads the secrets and parameters that dynamic references name, and says which cannot be read', async () => {
    expect(await show()).toMatchObject({ HOST: 'db.internal', PASSWORD: 's3cret' })
    const remarks = dev.lines.filter(({ type, kind }) => type === 'remark' && kind === 'assumed')
    expect(remarks).toEqual([
      expect.objectContaining({
        subject: 'ssm:/not/there',
        text: expect.stringMatching(/AmazonSSM\.GetParameter is refused: .*not found/),
      }),
    ])
  })

  it('gives functions the credentials of their roles in place of the user’s', async () => {
    const { AWS_ACCESS_KEY_ID: key, AWS_SESSION_TOKEN: token } = await show()
    expect(key).toMatch(/^ASIA/)
    expect(token).toBeTruthy()
    expect(dev.lines.filter(({ type }) => type === 'role-refused')).toEqual([])
  })

  it('ends with a line where there is no such stack', async () => {
    const args = ['dev', folder, '--from-stack', 'nowhere', '--aws-endpoint', endpoint]
    const { stderr, status } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' })
    expect(stderr).toMatch(/^gatehouse: --from-stack nowhere: DescribeStacks is refused: .*nowhere.*\n$/)
    expect(status).toBe(1)
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
