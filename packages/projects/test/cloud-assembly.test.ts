import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, CfnOutput, Stack, type StackProps, Stage } from 'aws-cdk-lib'
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2'
import * as authorizers from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import * as integrations from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Project, planProject, readProject } from '../src/index.ts'
import { createTarget, describeState, perform } from './apply-project.ts'

let root: string
let project: Project

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'assembly-'))
  mkdirSync(join(root, 'code'))
  writeFileSync(join(root, 'code', 'index.js'), 'exports.handler = async () => ({ statusCode: 200 })')
  synthesize()
  project = await readProject(root)
})
afterAll(() => rmSync(root, { recursive: true }))

class ShopStack extends Stack {
  readonly handler: lambda.Function

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props)
    const code = lambda.Code.fromAsset(join(root, 'code'))
    this.handler = new lambda.Function(this, 'Work', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code,
    })
    const integration = new integrations.HttpLambdaIntegration('WorkIntegration', this.handler)
    const http = new apigateway.HttpApi(this, 'Shop', { defaultIntegration: integration })
    http.addRoutes({
      path: '/orders',
      methods: [apigateway.HttpMethod.GET],
      integration,
      authorizer: new authorizers.HttpJwtAuthorizer('Tokens', 'https://issuer.example/', {
        jwtAudience: ['web'],
      }),
    })
    http.addRoutes({
      path: '/orders',
      methods: [apigateway.HttpMethod.POST],
      integration,
      authorizer: new authorizers.HttpLambdaAuthorizer('Keys', this.handler),
    })
    const socket = new integrations.WebSocketLambdaIntegration('SocketIntegration', this.handler)
    const authorizer = new authorizers.WebSocketLambdaAuthorizer('Gate', this.handler)
    const chat = new apigateway.WebSocketApi(this, 'Chat', {
      connectRouteOptions: { integration: socket, authorizer },
    })
    chat.addRoute('say', { integration: socket })
    new apigateway.WebSocketStage(this, 'Live', { webSocketApi: chat, stageName: 'live', autoDeploy: true })
    new CfnOutput(this, 'Url', { value: http.apiEndpoint })
  }
}

class OtherStack extends Stack {
  constructor(scope: Construct, id: string, handler: lambda.IFunction) {
    super(scope, id)
    const http = new apigateway.HttpApi(this, 'Other')
    const integration = new integrations.HttpLambdaIntegration('OtherIntegration', handler)
    http.addRoutes({ path: '/other', methods: [apigateway.HttpMethod.ANY], integration })
  }
}

/** The same stack for a region; `export` tells its API to others there. */
class TwinStack extends Stack {
  readonly http: apigateway.HttpApi

  constructor(scope: Construct, region: string) {
    super(scope, `Twin-${region}`, { stackName: 'Twin', env: { account: '111122223333', region } })
    const url = 'https://backend.example'
    const integration = new integrations.HttpUrlIntegration('Backend', `${url}/${region}`)
    this.http = new apigateway.HttpApi(this, 'Http', { defaultIntegration: integration })
    const domain = { domainName: 'api.example.com', domainNameConfigurations: [{ endpointType: 'REGIONAL' }] }
    new apigateway.CfnDomainName(this, 'Domain', domain)
  }
}

/** Says in an output what the twin of its region exports. */
class NearStack extends Stack {
  constructor(scope: Construct, twin: TwinStack) {
    super(scope, `Near-${twin.region}`, { env: { account: twin.account, region: twin.region } })
    new apigateway.CfnVpcLink(this, 'Link', { name: twin.region, subnetIds: ['subnet-1'] })
    new CfnOutput(this, 'ApiId', { value: twin.http.apiId })
  }
}

class ShopStage extends Stage {
  constructor(scope: Construct, id: string) {
    super(scope, id, { env: { account: '111122223333', region: 'eu-west-1' } })
    new ShopStack(this, 'Shop')
  }
}

/** Other comes before Shop by name, and needs what that one exports. */
function synthesize(): void {
  const app = new App({ outdir: join(root, 'cdk.out'), analyticsReporting: false })
  const shop = new ShopStack(app, 'Shop')
  new OtherStack(app, 'Another', shop.handler)
  new ShopStage(app, 'Europe')
  app.synth()
}

const ROUTES = (prefix: string) => [
  `  $connect CUSTOM Gate -> ${prefix}`,
  `  $default NONE -> ${prefix}`,
  `  GET /orders JWT Tokens -> ${prefix}`,
  `  POST /orders CUSTOM Keys -> ${prefix}`,
  `  say NONE -> ${prefix}`,
]

describe('a cloud assembly that aws-cdk-lib synthesized', () => {
  it('comes up with the routes and authorizers of its stacks and stages, each in its region', async () => {
    const target = createTarget()
    await perform(planProject(project), target)
    const isRoute = (line: string) => line.startsWith('  ')
    const here = (await describeState(target)).filter(isRoute)
    const [work] = project.functions.filter(({ stack }) => stack === 'Shop')
    expect(here).toEqual([...ROUTES(work?.name ?? ''), `  ANY /other NONE -> ${work?.name}`].toSorted())
    const [abroad] = project.functions.filter(({ stack }) => stack === 'Europe-Shop')
    expect((await describeState(target, 'eu-west-1')).filter(isRoute)).toEqual(ROUTES(abroad?.name ?? ''))
  })

  it('has the code of its functions on disk, and one remark for what is not run', () => {
    expect(project.kind).toBe('cdk')
    const [work] = project.functions
    expect(work?.code).toMatchObject({ type: 'folder' })
    expect(work?.code?.type === 'folder' && work.code.path.startsWith(join(root, 'cdk.out'))).toBe(true)
    expect(project.remarks.every(({ kind }) => kind === 'ignored')).toBe(true)
    expect(project.remarks.map(({ subject }) => subject)).toEqual([expect.stringContaining('AWS::IAM::Role')])
  })

  it('reads the stacks that are chosen', async () => {
    const chosen = await readProject(root, { stacks: ['Europe/Shop'] })
    expect([...new Set(chosen.functions.map(({ stack }) => stack))]).toEqual(['Europe-Shop'])
    await expect(readProject(root, { stacks: ['Nothing'] })).rejects.toThrow('no stack Nothing')
  })
})

describe('a stack that is in two regions under one name', () => {
  const regions = ['us-west-2', 'ap-south-1']
  let folder: string

  beforeAll(() => {
    folder = join(root, 'twins')
    const app = new App({ outdir: folder, analyticsReporting: false })
    for (const twin of regions.map((region) => new TwinStack(app, region))) new NearStack(app, twin)
    app.synth()
  })

  it('has addresses and ids of its own in each, and exports them there', async () => {
    const twins = await readProject(folder)
    const apis = twins.resources.filter(({ kind }) => kind === 'Api')
    expect(apis.map(({ stack, region }) => [stack, region])).toEqual(
      regions.map((region) => ['Twin', region]),
    )
    const [ids, addresses] = [apis.map(({ id }) => id), twins.resources.map(({ address }) => address)]
    expect(new Set(ids).size).toBe(2)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(twins.outputs.flatMap(({ name, value }) => (name === 'ApiId' ? [value] : []))).toEqual(ids)
    const target = createTarget()
    await perform(planProject(twins), target)
    for (const region of regions)
      expect(await describeState(target, region)).toContainEqual(
        `  $default NONE -> HTTP_PROXY https://backend.example/${region}`,
      )
  })

  it('has its domain in the first, and says so', async () => {
    const { resources, remarks } = await readProject(folder)
    const domains = resources.filter(({ kind }) => kind === 'DomainName')
    expect(domains.map(({ region }) => region)).toEqual(['us-west-2'])
    expect(remarks.map(({ text }) => text)).toEqual([
      'is of the domain api.example.com, which is in us-west-2 here and in no other region: it is left out',
    ])
  })

  it('has the same addresses where one of them is chosen', async () => {
    const [all, chosen] = [
      await readProject(folder),
      await readProject(folder, { stacks: ['Twin-ap-south-1'] }),
    ]
    const of = ({ resources }: Project) =>
      resources.flatMap(({ kind, address }) => (kind === 'Api' ? address : []))
    expect(of(all)).toEqual(expect.arrayContaining(of(chosen)))
    expect(of(chosen)).toHaveLength(1)
  })
})
