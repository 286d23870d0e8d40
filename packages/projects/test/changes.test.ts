import { describe, expect, it } from 'vitest'
import { describeState, list, type readState } from './apply-project.ts'
import { change as changeFrom, readTemplate } from './change-template.ts'
import { START } from './start-template.ts'

const change = (edit: (text: string) => string, start = START, look?: typeof readState) =>
  changeFrom(edit, start, look)

describe('the difference between two readings of a project', () => {
  it('is one update where one property changed, and a deployment of it', async () => {
    expect(await change((text) => text.replace('one.example', 'two.example'))).toEqual([
      'UpdateIntegration s/Backend',
      'CreateDeployment s/Deployment',
      'UpdateStage s/Stage',
      'DeleteDeployment s/Deployment',
    ])
  })

  it.each([
    ['a description', ', Description: first', '', ['UpdateApi s/Api']],
    [
      'CORS',
      ", CorsConfiguration: { AllowOrigins: ['*'], MaxAge: 60 }",
      '',
      ['DeleteCorsConfiguration s/Api'],
    ],
    ['a part of CORS', ', MaxAge: 60', '', ['DeleteCorsConfiguration s/Api', 'UpdateApi s/Api']],
    ['a tag', "{ a: '1', b: '2' }", "{ a: '3' }", ['UntagResource s/Api', 'TagResource s/Api']],
    ['a stage variable', ", two: '2'", '', ['UpdateStage s/Stage']],
    ['an access log', / AccessLogSettings: \{[^}]*\},/, '', ['DeleteAccessLogSettings s/Stage']],
    ['a switch of all routes', / DetailedMetricsEnabled: true \}, R/, ' }, R', ['UpdateStage s/Stage']],
    [
      'a throttle of all routes',
      'ThrottlingRateLimit: 5,',
      '',
      ['DeleteStage s/Stage', 'CreateStage s/Stage'],
    ],
    [
      'a throttle of a route',
      'ThrottlingRateLimit: 1,',
      '',
      ['DeleteRouteSettings s/Stage', 'UpdateStage s/Stage'],
    ],
    [
      'the settings of a route',
      ", 'GET /other': { ThrottlingRateLimit: 2 }",
      '',
      ['DeleteRouteSettings s/Stage', 'UpdateStage s/Stage'],
    ],
    [
      'a header that an integration adds',
      ", 'append:header.b': two",
      '',
      [
        ...['DeleteRoute s/Other', 'DeleteRoute s/Get', 'DeleteIntegration s/Backend'],
        ...['CreateIntegration s/Backend', 'CreateRoute s/Get', 'CreateRoute s/Other'],
      ],
    ],
  ] as [string, string | RegExp, string, string[]][])('takes away %s that is gone', async (...row) => {
    const [, found, replacement, calls] = row
    const start = START.replace(/ {2}Deployment.*\n/, '').replace(' DeploymentId: !Ref Deployment,', '')
    expect(await change((text) => text.replace(found, replacement), start)).toEqual(calls)
  })

  it.each([
    ['the name of a function', 'FunctionName: one', 'FunctionName: two', 'UpdateIntegration'],
    ['a mapping', 'thirty: 3000', 'thirty: 4000', 'UpdateIntegration'],
    ['how the API chooses routes', 'body.action', 'body.kind', 'UpdateApi'],
  ])('deploys %s, which others refer to', async (_, found, replacement, update) => {
    const start = `
Mappings: { Times: { all: { thirty: 3000 } } }
Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
  F: { Type: AWS::Lambda::Function, Properties: { FunctionName: one, Runtime: nodejs22.x, Handler: index.h, Code: { ZipFile: x } } }
  I: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !Sub 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/\${F.Arn}/invocations', TimeoutInMillis: !FindInMap [Times, all, thirty] } }
  R: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: $default, Target: !Sub 'integrations/\${I}' } }
  D: { Type: AWS::ApiGatewayV2::Deployment, DependsOn: [R], Properties: { ApiId: !Ref Api } }
  S: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: live, DeploymentId: !Ref D } }
`
    expect(await change((text) => text.replace(found, replacement), start)).toEqual([
      `${update} s/${update === 'UpdateApi' ? 'Api' : 'I'}`,
      ...['CreateDeployment s/D', 'UpdateStage s/S', 'DeleteDeployment s/D'],
    ])
  })

  it('makes a route anew where a member is gone that an update cannot take away', async () => {
    const calls = await change((text) => text.replace(' AuthorizationType: AWS_IAM,', ''))
    expect(calls.slice(0, 2)).toEqual(['DeleteRoute s/Other', 'CreateRoute s/Other'])
  })

  it('makes an integration anew with the routes to it', async () => {
    const calls = await change((text) => text.replace(', TimeoutInMillis: 3000', ''))
    expect(calls).toEqual([
      'DeleteRoute s/Other',
      'DeleteRoute s/Get',
      'DeleteIntegration s/Backend',
      'CreateIntegration s/Backend',
      'CreateRoute s/Get',
      'CreateRoute s/Other',
      'CreateDeployment s/Deployment',
      'UpdateStage s/Stage',
      'DeleteDeployment s/Deployment',
    ])
  })

  it('creates what is new, deletes what is gone, and leaves other APIs alone', async () => {
    const calls = await change((text) => text.replace('  Other:', '  Another:'))
    expect(calls.slice(0, 2)).toEqual(['DeleteRoute s/Other', 'CreateRoute s/Another'])
    expect(calls.some((call) => call.includes('Sockets'))).toBe(false)
  })

  it('deletes an API with one call', async () => {
    const calls = await change((text) =>
      text
        .split('\n')
        .filter((line) => !/!Ref Api|^ {2}Api/.test(line))
        .join('\n'),
    )
    expect(calls).toEqual(['DeleteApi s/Api'])
  })

  it('makes an API of another protocol anew, with all that is in it', async () => {
    const start = `Resources:\n  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: HTTP } }\n  R: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: $default } }\n`
    const calls = await change(
      (text) => text.replace('HTTP', 'WEBSOCKET, RouteSelectionExpression: $request.body.x'),
      start,
    )
    expect(calls).toEqual(['DeleteApi s/Api', 'CreateApi s/Api', 'CreateRoute s/R'])
  })

  it('imports a changed document again', async () => {
    const start = `
Transform: AWS::Serverless-2016-10-31
Resources:
  Hello: { Type: AWS::Serverless::Function, Properties: { Runtime: nodejs22.x, Handler: i.h, InlineCode: x, Events: { A: { Type: HttpApi, Properties: { Path: /a, Method: GET } } } } }
`
    expect(await change((text) => text.replace('/a', '/b'), start, describeState)).toEqual([
      'ReimportApi s/ServerlessHttpApi',
    ])
  })

  it('takes away what an imported API has beside its document, and makes anew what the import overwrites', async () => {
    const start = `
Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { DisableExecuteApiEndpoint: true, Tags: { a: '1' }, Body: { openapi: 3.0.1, info: { title: first, version: '1' }, paths: {} } } }
  Get: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /one } }
`
    const listApis: typeof readState = async (target) => [
      ...(await list(target, '/v2/apis')).map(({ createdDate: _, ...api }) => api),
      ...(await describeState(target)),
    ]
    const edit = (text: string) =>
      text.replace("DisableExecuteApiEndpoint: true, Tags: { a: '1' }, ", '').replace('first', 'second')
    expect(await change(edit, start, listApis)).toEqual([
      'DeleteRoute s/Get',
      'UpdateApi s/Api',
      'UntagResource s/Api',
      'ReimportApi s/Api',
      'CreateRoute s/Get',
    ])
  })

  it('keeps ids over readings, and a tag pins one', async () => {
    const [first, second] = [await readTemplate(START), await readTemplate(START.replace('first', 'second'))]
    expect(second.resources.find(({ kind }) => kind === 'Api')?.id).toBe(
      first.resources.find(({ kind }) => kind === 'Api')?.id,
    )
    const pinned = await readTemplate(START.replace("{ a: '1'", "{ gatehouse:api-id: myapi12345, a: '1'"))
    expect(pinned.resources.find(({ logicalId }) => logicalId === 'Api')?.id).toBe('myapi12345')
  })
})
