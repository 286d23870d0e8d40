import { type Client, collect, isServiceError } from '@gatehouse/client'
import { isObject } from '@gatehouse/contract/core'
import { type ApiDocument, type OpenApi, UNDER_WAY } from '../document/api-document.ts'
import { pick } from '../document/normalize.ts'
import { normalizeOpenApi } from '../document/normalize-openapi.ts'
import { type ApiState, addressOf } from './api-state.ts'
import { readParts } from './read-parts.ts'

type FoundApi = Awaited<ReturnType<Client['getApi']>>

/** Reads an API with all its parts. Rejects with a `ServiceError` where there is none, or it may not be read. */
export async function readApi(client: Client, apiId: string): Promise<ApiState> {
  const api = await client.getApi({ apiId })
  const isHttp = api.protocolType === 'HTTP'
  const ids = new Map([[addressOf.api as string, apiId]])
  const stages = await readStages(client, { apiId, ids, kind: isHttp ? 'HttpStage' : 'WebSocketStage' })
  const nothing = { authorizers: {}, models: {}, integrations: {}, routes: {} }
  const parts = isHttp ? nothing : await readParts(client, apiId, ids)
  const document: ApiDocument = {
    protocolType: isHttp ? 'HTTP' : 'WEBSOCKET',
    api: pick(api, isHttp ? 'HttpApi' : 'WebSocketApi'),
    ...parts,
    stages,
  }
  return {
    apiId,
    document,
    ids,
    isUnderWay: api.tags?.[UNDER_WAY] !== undefined,
    ...(isHttp && { openapi: normalizeOpenApi(await readOpenApi(client, api, apiId)) }),
  }
}

interface StagesOf {
  readonly apiId: string
  readonly ids: Map<string, string>
  readonly kind: 'HttpStage' | 'WebSocketStage'
}

async function readStages(client: Client, { apiId, ids, kind }: StagesOf): Promise<ApiDocument['stages']> {
  const stages = await collect(client.paginate.getStages({ apiId }))
  const entries = stages.map(({ stageName = '', ...stage }) => {
    ids.set(addressOf.stage(stageName), stageName)
    const isDeployed = stage.deploymentId !== undefined && !stage.autoDeploy
    return [stageName, { ...pick(stage, kind), ...(isDeployed && { isDeployed }) }] as const
  })
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** The latest configuration as the service exports it. */
async function readOpenApi(client: Client, api: FoundApi, apiId: string): Promise<OpenApi> {
  try {
    const exported: unknown = await client.exportApi({
      apiId,
      specification: 'OAS30',
      outputType: 'JSON',
      includeExtensions: true,
    })
    if (isObject(exported)) return withoutGuesses(exported, api)
    throw new TypeError(`the export of ${apiId} is not a document`)
  } catch (error) {
    // An API without routes is not exported. management §8.3
    if (isServiceError(error, 'BadRequestException') && !(await hasRoutes(client, apiId))) {
      return describeEmpty(api)
    }
    throw error
  }
}

/** Asked where an export was refused: as a document without routes, an API that has some would be emptied by the next push. */
async function hasRoutes(client: Client, apiId: string): Promise<boolean> {
  const { items = [] } = await client.getRoutes({ apiId, maxResults: 1 })
  return items.length > 0
}

/** The document that an export of an API without routes would be. */
function describeEmpty({ name, description, version, corsConfiguration, tags = {} }: FoundApi): OpenApi {
  return {
    openapi: '3.0.1',
    info: { title: name, description, version },
    tags: Object.entries(tags).map(([key, value]) => ({ name: key, 'x-amazon-apigateway-tag-value': value })),
    paths: {},
    ...(corsConfiguration && { 'x-amazon-apigateway-cors': { ...corsConfiguration } }),
    'x-amazon-apigateway-importexport-version': '1.0',
  }
}

/** A version that the API does not have is not one of the document. */
function withoutGuesses(exported: OpenApi, { version }: FoundApi): OpenApi {
  if (version !== undefined && version !== '') return exported
  const { version: _guessed, ...info } = exported.info ?? {}
  return { ...exported, info }
}
