import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Project, readProject } from '../src/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sam-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function read(resources: string, globals = ''): Promise<Project> {
  const text = `Transform: AWS::Serverless-2016-10-31\n${globals}\nResources:\n${resources}`
  writeFileSync(join(folder, 'template.yaml'), text)
  return readProject(folder, { stackName: 's' })
}

const FUNCTION = (events: string, more = '') =>
  `  Work: { Type: AWS::Serverless::Function, Properties: { Runtime: nodejs22.x, Handler: i.h, InlineCode: x, ${more} Events: { ${events} } } }\n`
const EVENT = (properties: string) => `Get: { Type: HttpApi, Properties: { ${properties} } }`
const ROUTE = 'Path: /x, Method: GET'
const API = (properties: string) =>
  `  Api: { Type: AWS::Serverless::HttpApi, Properties: { ${properties} } }\n`
const SOCKETS = (properties: string) =>
  `  Ws: { Type: AWS::Serverless::WebSocketApi, Properties: { RouteSelectionExpression: $request.body.a, Routes: { $connect: { FunctionArn: !GetAtt Work.Arn } }, ${properties} } }\n${FUNCTION('')}`

/** Logical ids of what SAM makes, as the service's own transform names it. */
describe('SAM makes', () => {
  it.each([
    [
      'the implicit API and its stage',
      FUNCTION(EVENT(ROUTE)),
      ['ServerlessHttpApi', 'ServerlessHttpApiApiGatewayDefaultStage'],
    ],
    [
      'an API with the stage $default',
      API('') + FUNCTION(EVENT(`ApiId: !Ref Api, ${ROUTE}`)),
      ['Api', 'ApiApiGatewayDefaultStage'],
    ],
    [
      'a stage with a name of letters',
      API('StageName: Prod') + FUNCTION(EVENT(`ApiId: !Ref Api, ${ROUTE}`)),
      ['Api', 'ApiProdStage'],
    ],
    [
      'a stage with another name',
      API('StageName: my-stage') + FUNCTION(EVENT(`ApiId: !Ref Api, ${ROUTE}`)),
      ['Api', 'ApiStage2e1d0e3a1b'],
    ],
    [
      'a domain with its mappings',
      API(
        'Domain: { DomainName: a.example.com, CertificateArn: "arn:aws:acm:us-east-1:1:certificate/1", BasePath: [one, /two/three] }',
      ) + FUNCTION(EVENT(`ApiId: !Ref Api, ${ROUTE}`)),
      [
        'ApiGatewayDomainNameV2',
        'Api',
        'ApiApiGatewayDefaultStage',
        'ApioneApiMapping',
        'ApitwothreeApiMapping',
      ],
    ],
    ['a WebSocket API', SOCKETS(''), ['Ws', 'WsConnectIntegration', 'WsConnectRoute', 'WsDefaultStage']],
    [
      'a WebSocket API with a stage and an authorizer',
      SOCKETS(
        'StageName: live, Auth: { AuthType: CUSTOM, AuthArn: !GetAtt Work.Arn, IdentitySource: [route.request.querystring.t] }',
      ),
      ['Ws', 'WsConnectAuthorizer', 'WsConnectIntegration', 'WsConnectRoute', 'WsliveStage'],
    ],
  ])('%s', async (_, resources, ids) => {
    const project = await read(resources)
    const made = project.resources.map(({ logicalId }) =>
      logicalId.replace(/^(ApiGatewayDomainNameV2)\w+/, '$1'),
    )
    expect(made.map(withoutHash)).toEqual(ids.map(withoutHash))
  })

  /** Hashes of names that are no letters: their length is the service's. */
  function withoutHash(logicalId: string): string {
    return logicalId.replace(/^(ApiStage)[0-9a-f]{10}$/, '$1')
  }

  it.each([
    [ROUTE, 'GET/x'],
    ['Path: /x/, Method: get', 'GET/x'],
    ['Path: /x/{id}/{proxy+}, Method: any', '*/x/*/*'],
    ['', '*'],
  ])('the permission of an event { %s }', async (properties, resource) => {
    const { permissions, resources } = await read(
      FUNCTION(
        `Get: { Type: HttpApi, Properties: { ${properties.replace('/x/{id}/{proxy+}', "'/x/{id}/{proxy+}'")} } }`,
      ),
    )
    const api = resources.find(({ kind }) => kind === 'Api')?.id
    expect(permissions).toMatchObject([
      {
        action: 'lambda:InvokeFunction',
        functionName: 's-Work',
        principal: 'apigateway.amazonaws.com',
        sourceArn: `arn:aws:execute-api:us-east-1:000000000000:${api}/*/${resource}`,
      },
    ])
  })

  it('no second permission for a function that has the default route', async () => {
    const { permissions } = await read(FUNCTION(`All: { Type: HttpApi }, ${EVENT(ROUTE)}`))
    expect(permissions).toHaveLength(1)
  })

  it('routes of an alias where there is one, and its URL', async () => {
    const { resources, functions, outputs } = await read(
      `${FUNCTION(EVENT(ROUTE), 'AutoPublishAlias: live, FunctionUrlConfig: { AuthType: AWS_IAM, InvokeMode: RESPONSE_STREAM },')}Outputs: { Alias: { Value: !Ref Work.Alias }, Version: { Value: !Ref Work.Version } }`,
    )
    expect(String(resources[0]?.input.body)).toContain('function:s-Work:live/invocations')
    expect(functions[0]).toMatchObject({
      qualifiers: ['1', 'live'],
      url: { authType: 'AWS_IAM', invokeMode: 'RESPONSE_STREAM', qualifier: 'live' },
    })
    expect(outputs.map(({ value }) => value)).toEqual([
      'arn:aws:lambda:us-east-1:000000000000:function:s-Work:live',
      'arn:aws:lambda:us-east-1:000000000000:function:s-Work:1',
    ])
  })

  it('of Globals and a function maps by member, lists one after the other, and otherwise what the function says', async () => {
    const globals =
      'Globals: { Function: { Timeout: 5, MemorySize: 512, Layers: [arn:a], Environment: { Variables: { A: "1", B: "2" } } } }'
    const { functions } = await read(
      FUNCTION('', 'Timeout: 9, Layers: [arn:b], Environment: { Variables: { B: "3" } },'),
      globals,
    )
    expect(functions[0]).toMatchObject({ timeoutSeconds: 9, memoryMb: 512, environment: { A: '1', B: '3' } })
    const layers = (await read(FUNCTION('', 'Layers: [arn:b],'), globals)).remarks.map(
      ({ text }) => /layer (\S+),/.exec(text)?.[1],
    )
    expect(layers).toEqual(['arn:a', 'arn:b'])
  })
})

describe('what SAM refuses is refused with its line', () => {
  it.each([
    [
      'a property that its type does not know',
      API('Nmae: x') + FUNCTION(''),
      'Api (AWS::Serverless::HttpApi) has the property Nmae',
      4,
    ],
    ['of an event as well', FUNCTION(EVENT(`${ROUTE}, Verb: GET`)), 'has the property Verb', 4],
    [
      'an authorizer that is not there',
      API('') + FUNCTION(EVENT(`ApiId: !Ref Api, ${ROUTE}, Auth: { Authorizer: Lost }`)),
      'Api defines no authorizer Lost',
      5,
    ],
    [
      'NONE without a default',
      API('') + FUNCTION(EVENT(`ApiId: !Ref Api, ${ROUTE}, Auth: { Authorizer: NONE }`)),
      'the authorizer NONE means something only where',
      5,
    ],
    [
      'a default that is not there',
      API('Auth: { DefaultAuthorizer: Lost }') + FUNCTION(EVENT(`ApiId: !Ref Api, ${ROUTE}`)),
      'has no authorizer Lost to be its DefaultAuthorizer',
      4,
    ],
    [
      'an API that is not there',
      FUNCTION(EVENT(`ApiId: !Ref Nothing, ${ROUTE}`)),
      'Nothing is not in this template',
      4,
    ],
    [
      'one route twice',
      FUNCTION(`${EVENT(ROUTE)}, Again: { Type: HttpApi, Properties: { ${ROUTE} } }`),
      'is defined more than once',
      4,
    ],
    [
      'an authorizer of both kinds',
      API(
        'Auth: { Authorizers: { A: { FunctionArn: x, AuthorizerPayloadFormatVersion: 2.0, IdentitySource: y } } }',
      ) + FUNCTION(EVENT(`ApiId: !Ref Api, ${ROUTE}`)),
      'only a JWT authorizer may have',
      4,
    ],
    [
      'a WebSocket API without routes',
      '  Ws: { Type: AWS::Serverless::WebSocketApi, Properties: { RouteSelectionExpression: x } }\n',
      'needs at least one of Routes',
      4,
    ],
    [
      'credentials for every origin',
      API("CorsConfiguration: { AllowOrigins: ['*'], AllowCredentials: true }") +
        FUNCTION(EVENT(`ApiId: !Ref Api, ${ROUTE}`)),
      'AllowCredentials cannot be true',
      4,
    ],
  ])('%s', async (_, resources, message, line) => {
    await expect(read(resources)).rejects.toThrow(message)
    await expect(read(resources)).rejects.toMatchObject({ at: { file: join(folder, 'template.yaml'), line } })
  })
})
