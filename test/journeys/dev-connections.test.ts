import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DevProcess, startDev } from '../fixtures/dev-process.ts'
import { hasProgram } from '../fixtures/programs.ts'
import { connect } from '../fixtures/websocket.ts'

/** Each answers a message by the service's own sample: the address is built of `domainName` and `stage`. */
const SENDERS = {
  node: {
    runtime: 'nodejs22.x',
    file: 'app.mjs',
    isThere: () => true,
    code: `import { ApiGatewayManagementApiClient, PostToConnectionCommand } from '@aws-sdk/client-apigatewaymanagementapi'
export const handler = async ({ requestContext: { domainName, stage, connectionId } }) => {
  const client = new ApiGatewayManagementApiClient({ endpoint: \`https://\${domainName}/\${stage}\` })
  await client.send(new PostToConnectionCommand({ ConnectionId: connectionId, Data: 'from node' }))
  return { statusCode: 200 }
}`,
  },
  python: {
    runtime: 'python3.13',
    file: 'app.py',
    isThere: () => hasProgram('python3', ['-c', 'import boto3']),
    code: `import boto3
def handler(event, context):
    asked = event["requestContext"]
    client = boto3.client("apigatewaymanagementapi", endpoint_url=f"https://{asked['domainName']}/{asked['stage']}")
    client.post_to_connection(ConnectionId=asked["connectionId"], Data=b"from python")
    return {"statusCode": 200}`,
  },
  ruby: {
    runtime: 'ruby3.3',
    file: 'app.rb',
    isThere: () => hasProgram('ruby'),
    // The SDK's own client over Net::HTTP; the gem itself is no part of Ruby.
    code: `require 'net/http'
def handler(event:, context:)
  asked = event['requestContext']
  uri = URI("https://#{asked['domainName']}/#{asked['stage']}/@connections/#{asked['connectionId']}")
  answer = Net::HTTP.post(uri, 'from ruby')
  raise "it answered #{answer.code}" unless answer.code == '200'
  { statusCode: 200 }
end`,
  },
} as const

type Language = keyof typeof SENDERS

const TEMPLATE = `Transform: AWS::Serverless-2016-10-31
Resources:
  Chat:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action }
  Stage:
    Type: AWS::ApiGatewayV2::Stage
    Properties: { ApiId: !Ref Chat, StageName: prod, AutoDeploy: true }
  Shop:
    Type: AWS::Serverless::HttpApi
  Caller:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: caller
      Handler: app.handler
      Runtime: nodejs22.x
      Events:
        Outer: { Type: HttpApi, Properties: { ApiId: !Ref Shop, Path: /outer, Method: GET } }
        Inner: { Type: HttpApi, Properties: { ApiId: !Ref Shop, Path: /inner, Method: GET } }
`

const CALLER = `export const handler = async ({ rawPath, requestContext: { domainName, domainPrefix, apiId } }) =>
  rawPath === '/inner' ? { inner: domainPrefix === apiId } : (await fetch(\`https://\${domainName}/inner\`)).json()`

function resourcesOf(name: Language, runtime: string): string {
  const id = name[0]?.toUpperCase() + name.slice(1)
  return `  ${id}:
    Type: AWS::Serverless::Function
    Properties: { CodeUri: ${name}, Handler: app.handler, Runtime: ${runtime}, Timeout: 20, MemorySize: 512 }
  ${id}Integration:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Chat
      IntegrationType: AWS_PROXY
      IntegrationUri: !Sub arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${id}.Arn}/invocations
  ${id}Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Chat, RouteKey: ${name}, Target: !Sub 'integrations/\${${id}Integration}' }
`
}

describe('functions of a project', () => {
  let folder: string
  let dev: DevProcess

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-project-'))
    symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'))
    const write = (name: string, text: string) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const languages = Object.entries(SENDERS)
    write(
      'template.yaml',
      TEMPLATE + languages.map(([name, it]) => resourcesOf(name as Language, it.runtime)).join(''),
    )
    for (const [name, { file, code }] of languages) write(`${name}/${file}`, code)
    write('caller/app.mjs', CALLER)
    dev = await startDev(folder)
  })

  afterAll(async () => {
    await dev?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it.for(Object.keys(SENDERS) as Language[])(
    'reach a connection by the unmodified sample in %s',
    async (name, { skip }) => {
      if (!SENDERS[name].isThere()) skip()
      const client = await connect(dev.urlOf('chat'))
      expect(await client.ask({ action: name })).toBe(`from ${name}`)
      await client.close()
    },
  )

  it('reach their own API by the host of the event', async () => {
    const response = await fetch(`${dev.urlOf('Shop')}/outer`)
    expect(await response.json()).toEqual({ inner: true })
  })

  it('have the port that speaks both to themselves: plain requests go on, nobody else trusts it', async () => {
    expect((await fetch(`${dev.url}/_gatehouse/health`)).status).toBe(200)
    const secure = fetch(`${dev.url.replace('http:', 'https:')}/_gatehouse/health`)
    await expect(secure).rejects.toMatchObject({ cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } })
  })
})
