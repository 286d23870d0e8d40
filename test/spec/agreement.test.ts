import { beforeAll, describe, expect, it } from 'vitest'
import { compareWithService } from './compare-with-service.ts'
import { bundleContract, type ContractDocument, type Operation, operationsOf } from './contract-document.ts'
import { DELIBERATE_DIFFERENCES_OF_CONNECTIONS } from './deliberate-differences.ts'
import { readServiceSchemas, type ServiceModel, structureNames } from './read-service-schemas.ts'
import { structuresWithLimits } from './service-limits.ts'

let document: ContractDocument
let service: ServiceModel

beforeAll(async () => {
  document = JSON.parse(await bundleContract())
  service = await readServiceSchemas()
})

describe('the contract and the AWS SDK for JavaScript', () => {
  it('share all operations', () => {
    const names = operationsOf(document).map(({ name }) => name)
    expect(names.sort()).toEqual(Object.keys(service).sort())
  })

  it('are compared in every structure that has limits', () => {
    const names = new Set(structureNames())
    expect(structuresWithLimits().filter((name) => !names.has(name))).toEqual([])
  })

  it('agree on methods, paths, statuses, parameters, members, enums, lengths, ranges, patterns and errors', () => {
    expect(compareWithService(document, service)).toEqual([])
  })
})

describe('the contract of @connections and the AWS SDK for JavaScript', () => {
  it('agree on operations, methods, paths, statuses, parameters, members and errors', async () => {
    const connections = JSON.parse(await bundleContract('connections.yaml')) as ContractDocument
    const service = await readServiceSchemas('client-apigatewaymanagementapi')
    expect(Object.keys(service)).toHaveLength(3)
    expect(compareWithService(connections, service, DELIBERATE_DIFFERENCES_OF_CONNECTIONS)).toEqual([])
  })
})

describe('the comparison', () => {
  const edits: [string, (copy: ContractDocument) => void, string[]][] = [
    [
      'a renamed member of a request',
      (copy) => renameMember(copy, 'CreateRouteInput', 'target', 'aim'),
      ['CreateRoute input: the contract lacks target', "CreateRoute input: aim is not the service's"],
    ],
    [
      'a member missing deep within responses and requests',
      (copy) => delete members(copy, 'AccessLogSettings').format,
      [
        'CreateStage input.accessLogSettings: the contract lacks format',
        'CreateStage output.accessLogSettings: the contract lacks format',
        'GetStage output.accessLogSettings: the contract lacks format',
        'GetStages output.items[].accessLogSettings: the contract lacks format',
        'UpdateStage input.accessLogSettings: the contract lacks format',
        'UpdateStage output.accessLogSettings: the contract lacks format',
        'no longer so: ….accessLogSettings.format max: 3072, the service has 1024',
      ],
    ],
    [
      'a member of another kind',
      (copy) => {
        members(copy, 'RouteSettings').throttlingRateLimit = { type: 'string' }
      },
      expect.arrayContaining([
        'CreateStage input.routeSettings{}.throttlingRateLimit kind: string, the service has number',
      ]),
    ],
    [
      'a removed operation',
      (copy) => delete copy.paths['/v2/apis/{apiId}/routes/{routeId}']?.delete,
      ['operations: the contract lacks DeleteRoute'],
    ],
    [
      'an operation that the service does not have',
      (copy) => {
        operation(copy, 'GetRoutes').operationId = 'ListRoutes'
      },
      ['operations: the contract lacks GetRoutes', "operations: ListRoutes is not the service's"],
    ],
    [
      'another path',
      (copy) => movePath(copy, '/v2/apis/{apiId}/models', '/v2/apis/{apiId}/model'),
      [
        'CreateModel path: /v2/apis/{apiId}/model, the service has /v2/apis/{apiId}/models',
        'GetModels path: /v2/apis/{apiId}/model, the service has /v2/apis/{apiId}/models',
      ],
    ],
    [
      'a changed status',
      (copy) => changeStatus(copy, 'DeleteStage', '204', '200'),
      ['DeleteStage status: 200, the service has 204'],
    ],
    [
      'an error that is not declared',
      (copy) => delete operation(copy, 'CreateStage').responses[409],
      ['CreateStage errors: the contract lacks 409'],
    ],
    [
      'a member that is required no more',
      (copy) => {
        copy.components.schemas.CreateStageInput = {
          ...copy.components.schemas.CreateStageInput,
          required: [],
        }
      },
      ['CreateStage input.stageName required: false, the service has true'],
    ],
    [
      'a body that may be left out',
      (copy) => {
        operation(copy, 'CreateStage').requestBody = {
          ...operation(copy, 'CreateStage').requestBody,
          required: false,
        }
      },
      ['CreateStage input required: false, the service has true'],
    ],
    [
      'a narrowed enum',
      (copy) => {
        copy.components.schemas.AuthorizerType = { type: 'string', enum: ['JWT'] }
      },
      expect.arrayContaining(['CreateAuthorizer input.authorizerType enum: the contract lacks REQUEST']),
    ],
    [
      'a text that may be longer',
      (copy) => {
        members(copy, 'CreateStageInput').description = { type: 'string', maxLength: 1025 }
      },
      ['CreateStage input.description max: 1025, the service has 1024'],
    ],
    [
      'a number without a limit',
      (copy) => {
        members(copy, 'Cors').maxAge = { type: 'integer', minimum: -1 }
      },
      expect.arrayContaining(['CreateApi input.corsConfiguration.maxAge max: none, the service has 86400']),
    ],
    [
      'a pattern that the service does not have',
      (copy) => {
        members(copy, 'CreateStageInput').description = { type: 'string', maxLength: 1024, pattern: '^a' }
      },
      ['CreateStage input.description pattern: ^a, the service has none'],
    ],
    [
      'a limit of the values of a map',
      (copy) => {
        copy.components.schemas.TemplateMap = { type: 'object', additionalProperties: { type: 'string' } }
      },
      expect.arrayContaining(['CreateIntegration input.requestTemplates{} max: none, the service has 32768']),
    ],
    [
      'a query parameter that is missing',
      (copy) => {
        operation(copy, 'GetStages').parameters = []
      },
      ['GetStages query: the contract lacks maxResults', 'GetStages query: the contract lacks nextToken'],
    ],
    [
      'a deliberate difference that is none any more',
      (copy) => {
        const parameter = copy.components.parameters?.OutputType as { schema: object }
        parameter.schema = { type: 'string' }
      },
      ['no longer so: ExportApi query.outputType enum: JSON,YAML, the service has none'],
    ],
  ]

  it.each(edits)('names %s', (_, edit, findings) => {
    const copy = structuredClone(document)
    edit(copy)
    expect(compareWithService(copy, service)).toEqual(findings)
  })
})

function operation(copy: ContractDocument, name: string): Operation {
  const found = operationsOf(copy).find((it) => it.name === name)
  if (found === undefined) throw new Error(`no operation ${name}`)
  return found.operation
}

function members(copy: ContractDocument, schema: string) {
  const properties = copy.components.schemas[schema]?.properties
  if (properties === undefined) throw new Error(`no members of ${schema}`)
  return properties
}

function renameMember(copy: ContractDocument, schema: string, from: string, to: string): void {
  const properties = members(copy, schema)
  properties[to] = properties[from] ?? {}
  delete properties[from]
}

function movePath(copy: ContractDocument, from: string, to: string): void {
  copy.paths[to] = copy.paths[from] ?? {}
  delete copy.paths[from]
}

function changeStatus(copy: ContractDocument, name: string, from: string, to: string): void {
  const { responses } = operation(copy, name)
  responses[to] = responses[from] ?? {}
  delete responses[from]
}
