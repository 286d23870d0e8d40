import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProjectError, type ReadOptions, readProject } from '@gatehouse/projects'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withDefaultOptions } from '../options/gateway-options.ts'
import { type HeldConfiguration, openConfiguration } from '../state/open-configuration.ts'
import { createCallManagement } from '../testing/resources/call-management.ts'
import { openProjectState, type ProjectState } from './project-state.ts'

const OPTIONS = withDefaultOptions({ data: ':memory:', logLevel: 'silent' })

const TEMPLATE = `
Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: first, ProtocolType: HTTP } }
  Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AutoDeploy: true } }
  One: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /one } }
  Two: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /two } }
`
const DOMAIN =
  '  Domain: { Type: AWS::ApiGatewayV2::DomainName, Properties: { DomainName: api.example.com, DomainNameConfigurations: [{ EndpointType: REGIONAL }] } }\n'
const WITHOUT_TWO = TEMPLATE.replace(/ {2}Two.*\n/, '')

/** Nothing is to be prepared. */
const nothing = async () => undefined

let folder: string
let configuration: HeldConfiguration
let call: ReturnType<typeof createCallManagement>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'project-state-'))
  configuration = await openConfiguration(OPTIONS)
  configuration.listensAt('http://localhost')
  call = createCallManagement(configuration.management)
})
afterEach(async () => {
  await configuration.close()
  rmSync(folder, { recursive: true })
})

async function open(options: ReadOptions = { stackName: 's' }): Promise<ProjectState> {
  const read = () => readProject(folder, options)
  const { management } = configuration
  return openProjectState(read, await read(), { management, options: OPTIONS })
}

const write = (text: string) => writeFileSync(join(folder, 'template.yaml'), text)

const idOf = ({ project }: ProjectState, logicalId: string) =>
  project.resources.find((one) => one.logicalId === logicalId)?.id ?? ''

interface Items {
  readonly items: readonly Readonly<Record<string, string>>[]
}

async function routesOf(state: ProjectState): Promise<readonly string[]> {
  const { items } = await call<Items>('GET', `/v2/apis/${idOf(state, 'Api')}/routes`, undefined)
  return items.map(({ routeKey = '' }) => routeKey).toSorted()
}

const addDomain = () =>
  call('POST', '/v2/domainnames', {
    domainName: 'api.example.com',
    domainNameConfigurations: [{ endpointType: 'REGIONAL' }],
  })

describe('the state of a project', () => {
  it('is made anew where a change is refused, as somebody changed it beside the project', async () => {
    write(TEMPLATE)
    const state = await open()
    await call('DELETE', `/v2/apis/${idOf(state, 'Api')}/routes/${idOf(state, 'Two')}`, undefined)
    write(TEMPLATE.replace('GET /two', 'GET /three'))
    await state.reload(nothing)
    expect(state.isWhole).toBe(true)
    expect(await routesOf(state)).toEqual(['GET /one', 'GET /three'])
  })

  it('is what it was where the new one cannot be made, and is changed from there by the next', async () => {
    write(TEMPLATE)
    const state = await open()
    const before = state.project
    await addDomain()
    write(`${WITHOUT_TWO}${DOMAIN}`)
    await expect(state.reload(nothing)).rejects.toThrow(
      /template\.yaml:\d+:\d+: CreateDomainName is refused: The domain name you provided already exists\./,
    )
    expect([state.isWhole, state.project]).toEqual([true, before])
    expect(await routesOf(state)).toEqual(['GET /one', 'GET /two'])
    const { items } = await call<Items>('GET', '/v2/domainnames', undefined)
    expect(items).toHaveLength(1)
    write(WITHOUT_TWO)
    await state.reload(nothing)
    expect(await routesOf(state)).toEqual(['GET /one'])
  })

  it('says that it is not whole where it cannot be put back, and is made anew by the next change', async () => {
    write(TEMPLATE)
    const state = await open()
    await addDomain()
    const mapping = { apiId: idOf(state, 'Api'), stage: '$default' }
    const mappings = '/v2/domainnames/api.example.com/apimappings'
    const { apiMappingId } = await call<Items['items'][number]>('POST', mappings, mapping)
    write(`${WITHOUT_TWO}${DOMAIN}`)
    await expect(state.reload(nothing)).rejects.toThrow('DeleteApi is refused: Deleting API')
    expect(state.isWhole).toBe(false)
    await call('DELETE', `${mappings}/${apiMappingId}`, undefined)
    write(TEMPLATE)
    await state.reload(nothing)
    expect(state.isWhole).toBe(true)
    expect(await routesOf(state)).toEqual(['GET /one', 'GET /two'])
  })

  it('stays as it is where the service would refuse the project', async () => {
    write(TEMPLATE)
    const state = await open()
    write(WITHOUT_TWO.replace('GET /one', 'one'))
    await expect(state.reload(nothing)).rejects.toThrow(ProjectError)
    expect(await routesOf(state)).toEqual(['GET /one', 'GET /two'])
    expect(state.isWhole).toBe(true)
  })

  it('has what is of another region there, and changes it there', async () => {
    const assembly = join(folder, 'cdk.out')
    const regions = ['eu-west-1', 'us-west-2']
    mkdirSync(assembly)
    const stackOf = (region: string) => ({
      type: 'aws:cloudformation:stack',
      environment: `aws://000000000000/${region}`,
      properties: { templateFile: `${region}.json`, stackName: 'Twin' },
    })
    const artifacts = Object.fromEntries(regions.map((region) => [`Twin-${region}`, stackOf(region)]))
    writeFileSync(join(assembly, 'manifest.json'), JSON.stringify({ version: '38.0.0', artifacts }))
    const tag = (value: string) => {
      for (const region of regions) {
        const properties = { Name: region, ProtocolType: 'HTTP', Tags: { value } }
        const text = JSON.stringify({
          Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: properties } },
        })
        writeFileSync(join(assembly, `${region}.json`), text)
      }
    }
    tag('old')
    const state = await open({})
    tag('new')
    await state.reload(nothing)
    for (const region of regions) {
      const there = createCallManagement(configuration.management, { account: '000000000000', region })
      const { items } = await there<Items>('GET', '/v2/apis', undefined)
      expect(items).toEqual([expect.objectContaining({ name: region, tags: { value: 'new' } })])
    }
  })
})
