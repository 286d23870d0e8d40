import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Project, planChange, planProject, readProject } from '../src/index.ts'
import { createTarget, describeState, perform } from './apply-project.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const START = `
Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: api, ProtocolType: HTTP, Description: first, CorsConfiguration: { AllowOrigins: ['*'] }, Tags: { a: '1', b: '2' } } }
  Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: prod, DeploymentId: !Ref Deployment, StageVariables: { one: '1', two: '2' } } }
  Deployment: { Type: AWS::ApiGatewayV2::Deployment, DependsOn: [Get], Properties: { ApiId: !Ref Api } }
  Backend: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: HTTP_PROXY, IntegrationMethod: GET, IntegrationUri: 'https://one.example/', PayloadFormatVersion: '1.0', TimeoutInMillis: 3000 } }
  Get: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /one, Target: !Sub 'integrations/\${Backend}' } }
  Other: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /other, AuthorizationType: AWS_IAM, Target: !Sub 'integrations/\${Backend}' } }
  Sockets: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: sockets, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
`

async function read(text: string): Promise<Project> {
  writeFileSync(join(folder, 'template.yaml'), text)
  return readProject(folder, { stackName: 's' })
}

/** What an edit changes: the calls, by operation and resource. The state is then that of the edited template created anew. */
async function change(edit: (text: string) => string, start = START): Promise<readonly string[]> {
  const before = await read(start)
  const after = await read(edit(start))
  const [changed, fresh] = [createTarget(), createTarget()]
  await perform(planProject(before), changed)
  const calls = planChange(before, after)
  await perform(calls, changed)
  await perform(planProject(after), fresh)
  expect(await describeState(changed)).toEqual(await describeState(fresh))
  return calls.map(({ operation, address }) => `${operation} ${address}`)
}

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
    ['CORS', ", CorsConfiguration: { AllowOrigins: ['*'] }", '', ['DeleteCorsConfiguration s/Api']],
    ['a tag', "{ a: '1', b: '2' }", "{ a: '3' }", ['UntagResource s/Api', 'TagResource s/Api']],
    ['a stage variable', ", two: '2'", '', ['UpdateStage s/Stage']],
  ])('takes away %s that is gone', async (_, found, replacement, calls) => {
    const start = START.replace(/ {2}Deployment.*\n/, '').replace(' DeploymentId: !Ref Deployment,', '')
    expect(await change((text) => text.replace(found, replacement), start)).toEqual(calls)
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
    expect(await change((text) => text.replace('/a', '/b'), start)).toEqual([
      'ReimportApi s/ServerlessHttpApi',
    ])
  })

  it('keeps ids over readings, and a tag pins one', async () => {
    const [first, second] = [await read(START), await read(START.replace('first', 'second'))]
    expect(second.resources.find(({ kind }) => kind === 'Api')?.id).toBe(
      first.resources.find(({ kind }) => kind === 'Api')?.id,
    )
    const pinned = await read(START.replace("{ a: '1'", "{ gatehouse:api-id: myapi12345, a: '1'"))
    expect(pinned.resources.find(({ logicalId }) => logicalId === 'Api')?.id).toBe('myapi12345')
  })
})
