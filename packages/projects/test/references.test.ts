import { describe, expect, it } from 'vitest'
import { change } from './change-template.ts'
import { START } from './start-template.ts'

const CHAT = `
Resources:
  Chat: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
  Said: { Type: AWS::ApiGatewayV2::Model, Properties: { ApiId: !Ref Chat, Name: said, Schema: { type: object } } }
  Mock: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Chat, IntegrationType: MOCK, TemplateSelectionExpression: small, RequestTemplates: { small: '{}', large: '[]' } } }
  Answer: { Type: AWS::ApiGatewayV2::IntegrationResponse, Properties: { ApiId: !Ref Chat, IntegrationId: !Ref Mock, IntegrationResponseKey: $default, ResponseTemplates: { a: p, b: q } } }
  Connect: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Chat, RouteKey: $connect, Target: !Sub 'integrations/\${Mock}', RequestParameters: { route.request.header.a: { Required: true }, route.request.header.b: { Required: true } } } }
  Say: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Chat, RouteKey: say, Target: !Sub 'integrations/\${Mock}', RouteResponseSelectionExpression: $default, ModelSelectionExpression: $request.body.kind, RequestModels: { a: said, b: said } } }
  Reply: { Type: AWS::ApiGatewayV2::RouteResponse, Properties: { ApiId: !Ref Chat, RouteId: !Ref Say, RouteResponseKey: $default, ResponseModels: { a: said, b: said } } }
  DeployedOnce: { Type: AWS::ApiGatewayV2::Deployment, DependsOn: [Connect, Say], Properties: { ApiId: !Ref Chat } }
  Live: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Chat, StageName: live, DeploymentId: !Ref DeployedOnce } }
`

describe('a WebSocket API', () => {
  it.each([
    ["RequestTemplates: { small: '{}', large: '[]' }", "RequestTemplates: { small: '{}' }", 'Mock'],
    ['{ a: p, b: q }', '{ a: p }', 'Answer'],
    [', route.request.header.b: { Required: true }', '', 'Connect'],
    ['RequestModels: { a: said, b: said }', 'RequestModels: { a: said }', 'Say'],
    ['ResponseModels: { a: said, b: said }', 'ResponseModels: { a: said }', 'Reply'],
  ])('does without what was in a map: %s', async (found, replacement, name) => {
    const calls = await change((text) => text.replace(found, replacement), CHAT)
    expect(calls).toContainEqual(expect.stringMatching(`^Create.* s/${name}$`))
  })

  it('is deployed anew where a deployment has the digest of its routes in its name', async () => {
    const edit = (text: string) =>
      text.replace('RouteKey: say', 'RouteKey: shout').replaceAll('DeployedOnce', 'DeployedTwice')
    expect(await change(edit, CHAT)).toEqual([
      'UpdateRoute s/Say',
      'CreateDeployment s/DeployedTwice',
      'UpdateStage s/Live',
      'DeleteDeployment s/DeployedOnce',
    ])
  })
})

const GUARDED = `
Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: api, ProtocolType: HTTP } }
  Other: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: other, ProtocolType: HTTP } }
  Dev: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: dev } }
  OfOther: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Other, StageName: dev } }
  People: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: people, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Audience: [web], Issuer: 'https://issuer.example' } } }
  Link: { Type: AWS::ApiGatewayV2::VpcLink, Properties: { Name: link, SubnetIds: [subnet-1] } }
  Inside: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: HTTP_PROXY, IntegrationMethod: GET, ConnectionType: VPC_LINK, ConnectionId: !Ref Link, IntegrationUri: 'arn:aws:elasticloadbalancing:us-east-1:000000000000:listener/app/a/50dc6c495c0c9188/0467ef3c8400ae65', PayloadFormatVersion: '1.0' } }
  Queue: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationSubtype: SQS-SendMessage, PayloadFormatVersion: '1.0', CredentialsArn: 'arn:aws:iam::000000000000:role/r', TimeoutInMillis: 2000, RequestParameters: { QueueUrl: $request.header.queue, MessageBody: $request.body.message } } }
  Get: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /one, AuthorizationType: JWT, AuthorizerId: !Ref People, Target: !Sub 'integrations/\${Inside}' } }
  Domain: { Type: AWS::ApiGatewayV2::DomainName, Properties: { DomainName: api.example.com, DomainNameConfigurations: [{ EndpointType: REGIONAL }], MutualTlsAuthentication: { TruststoreUri: 's3://one/a.pem', TruststoreVersion: '1' } } }
  Mapping: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { DomainName: !Ref Domain, ApiId: !Ref Api, Stage: !Ref Dev, ApiMappingKey: one } }
  Second: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { DomainName: !Ref Domain, ApiId: !Ref Other, Stage: !Ref OfOther, ApiMappingKey: two } }
`

const MAPPED = ['DeleteApiMapping s/Second', 'DeleteApiMapping s/Mapping']

describe('what others lead to', () => {
  it.each<[string, (text: string) => string, readonly string[], string?]>([
    [
      'an integration is called otherwise',
      (text) => text.replaceAll('Backend', 'Renamed'),
      [
        ...['CreateIntegration s/Renamed', 'UpdateRoute s/Get', 'UpdateRoute s/Other'],
        ...['CreateDeployment s/Deployment', 'UpdateStage s/Stage'],
        ...['DeleteIntegration s/Backend', 'DeleteDeployment s/Deployment'],
      ],
      START,
    ],
    [
      'a route is gone that shared its integration',
      (text) =>
        text
          .replace(/ {2}Get.*\n/, '')
          .replace('[Get]', '[Other]')
          .replaceAll('Backend', 'Own'),
      [
        ...['DeleteRoute s/Get', 'CreateIntegration s/Own', 'UpdateRoute s/Other'],
        ...['CreateDeployment s/Deployment', 'UpdateStage s/Stage'],
        ...['DeleteIntegration s/Backend', 'DeleteDeployment s/Deployment'],
      ],
      START.replace("'GET /one': { ThrottlingRateLimit: 1, DetailedMetricsEnabled: true }, ", ''),
    ],
    [
      'two routes change places',
      (text) =>
        text
          .replace('RouteKey: GET /one', 'RouteKey: GET /')
          .replace('RouteKey: GET /other', 'RouteKey: GET /one')
          .replace('RouteKey: GET /,', 'RouteKey: GET /other,'),
      [
        ...['DeleteRoute s/Other', 'DeleteRoute s/Get', 'CreateRoute s/Get', 'CreateRoute s/Other'],
        ...['CreateDeployment s/Deployment', 'UpdateStage s/Stage', 'DeleteDeployment s/Deployment'],
      ],
      START,
    ],
    [
      'a stage does without a deployment',
      (text) => text.replace(/ {2}Deployment.*\n/, '').replace(' DeploymentId: !Ref Deployment,', ''),
      ['DeleteStage s/Stage', 'DeleteDeployment s/Deployment', 'CreateStage s/Stage'],
      START,
    ],
    [
      'a stage deploys itself',
      (text) =>
        text.replace(/ {2}Deployment.*\n/, '').replace('DeploymentId: !Ref Deployment', 'AutoDeploy: true'),
      ['UpdateStage s/Stage', 'DeleteDeployment s/Deployment'],
      START,
    ],
    [
      'an authorizer has another name',
      (text) => text.replaceAll('People', 'Persons').replace('Name: people', 'Name: persons'),
      ['CreateAuthorizer s/Persons', 'UpdateRoute s/Get', 'DeleteAuthorizer s/People'],
    ],
    [
      'an authorizer is called otherwise and keeps its name',
      (text) => text.replaceAll('People', 'Persons'),
      [
        ...['DeleteRoute s/Get', 'DeleteAuthorizer s/People'],
        ...['CreateAuthorizer s/Persons', 'CreateRoute s/Get'],
      ],
    ],
    [
      'a VPC link is in another subnet',
      (text) => text.replace('subnet-1', 'subnet-2'),
      [
        ...['DeleteRoute s/Get', 'DeleteIntegration s/Inside', 'DeleteVpcLink s/Link'],
        ...['CreateVpcLink s/Link', 'CreateIntegration s/Inside', 'CreateRoute s/Get'],
      ],
    ],
    [
      'a stage has another name',
      (text) => text.replace('StageName: dev', 'StageName: prod'),
      ['CreateStage s/Dev', 'UpdateApiMapping s/Mapping', 'DeleteStage s/Dev'],
    ],
    ['a stage is called otherwise and keeps its name', (text) => text.replaceAll('Dev', 'Development'), []],
    [
      'two mappings change places',
      (text) =>
        text.replace('Key: one', 'Key: 1').replace('Key: two', 'Key: one').replace('Key: 1', 'Key: two'),
      [...MAPPED, 'CreateApiMapping s/Mapping', 'CreateApiMapping s/Second'],
    ],
    [
      'a mapping leads to another API, and the first is gone',
      (text) =>
        text
          .replace('ApiId: !Ref Other, Stage: !Ref OfOther', 'ApiId: !Ref Api, Stage: !Ref Dev')
          .replace(/ {2}(Other|OfOther): .*\n/g, ''),
      ['UpdateApiMapping s/Second', 'DeleteApi s/Other'],
    ],
    [
      'an API is made anew',
      (text) =>
        text.replace(
          'Name: other, ProtocolType: HTTP',
          "Name: other, ProtocolType: HTTP, Target: 'https://a.example'",
        ),
      [
        ...['DeleteApiMapping s/Second', 'DeleteApi s/Other'],
        ...['CreateApi s/Other', 'CreateStage s/OfOther', 'CreateApiMapping s/Second'],
      ],
    ],
    [
      'a truststore is another one',
      (text) => text.replace('s3://one', 's3://two'),
      ['UpdateDomainName s/Domain'],
    ],
    [
      'a truststore has no version',
      (text) => text.replace(", TruststoreVersion: '1'", ''),
      ['UpdateDomainName s/Domain', 'UpdateDomainName s/Domain'],
    ],
    [
      'a domain has no truststore',
      (text) => text.replace(/, MutualTlsAuthentication: \{.*?\}/, ''),
      ['UpdateDomainName s/Domain'],
    ],
    [
      'an integration with a service takes longer',
      (text) => text.replace('2000', '3000'),
      ['UpdateIntegration s/Queue'],
    ],
  ])('goes last, or with what leads to it: %s', async (_, edit, calls, start = GUARDED) => {
    expect(await change(edit, start)).toEqual(calls)
  })

  it('makes an API anew whose managed parts are no longer changed', async () => {
    const start = `
Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: api, ProtocolType: HTTP, Target: 'https://one.example' } }
  Own: { Type: AWS::ApiGatewayV2::ApiGatewayManagedOverrides, Properties: { ApiId: !Ref Api, Integration: { TimeoutInMillis: 3000 } } }
`
    const anew = ['DeleteApi s/Api', 'CreateApi s/Api']
    expect(await change((text) => text.replace(/ {2}Own.*\n/, ''), start)).toEqual(anew)
    const other = (text: string) => text.replace('one.example', 'two.example')
    expect(await change(other, start)).toEqual([...anew, 'UpdateIntegration s/Own'])
  })

  it('deletes a stage before the deployment that was made for it', async () => {
    const start = `
Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: api, ProtocolType: HTTP } }
  Get: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /one } }
  Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: prod } }
  Deployment: { Type: AWS::ApiGatewayV2::Deployment, DependsOn: [Get], Properties: { ApiId: !Ref Api, StageName: !Ref Stage } }
`
    const edit = (text: string) => text.replace(/ {2}(Stage|Deployment):.*\n/g, '')
    expect(await change(edit, start)).toEqual(['DeleteStage s/Stage', 'DeleteDeployment s/Deployment'])
  })
})
