import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorOf, UsageError } from '@gatehouse/command-line'
import { isObject, isRegion } from '@gatehouse/contract/core'
import type { ApiDocument, ApiFolder, Members, Named, OpenApi } from './api-document.ts'
import { isApiId } from './is-api-id.ts'
import { MEMBERS, type ResourceMembers } from './members.ts'
import { pick } from './normalize.ts'
import { normalizeOpenApi } from './normalize-openapi.ts'

/** What a folder has of an HTTP API besides its resources document. */
const OPENAPI_FILE = 'openapi.json'
const RESOURCES_FILE = 'resources.json'

/** Writes an API into a folder, which is made where it is not there. Returns the files. */
export function writeFolder(folder: string, { document, openapi }: ApiFolder): string[] {
  mkdirSync(folder, { recursive: true })
  const { source, protocolType, api, stages, ...parts } = document
  const resources =
    protocolType === 'HTTP'
      ? { source, protocolType, api, stages }
      : { source, protocolType, api, ...parts, stages }
  return [
    ...(openapi ? [writeJson(join(folder, OPENAPI_FILE), openapi)] : []),
    writeJson(join(folder, RESOURCES_FILE), resources),
  ]
}

/** Reads what `writeFolder` wrote, or a person changed. Throws `UsageError`, which names the file. */
export function readFolder(folder: string): ApiFolder {
  const file = join(folder, RESOURCES_FILE)
  const { protocolType, source, ...rest } = readJson(file)
  if (protocolType !== 'HTTP' && protocolType !== 'WEBSOCKET')
    throw new UsageError(
      `${file}: protocolType must be HTTP or WEBSOCKET, not ${JSON.stringify(protocolType)}`,
    )
  const [kind, stage] =
    protocolType === 'HTTP'
      ? (['HttpApi', 'HttpStage'] as const)
      : (['WebSocketApi', 'WebSocketStage'] as const)
  const document: ApiDocument = {
    ...readSource(file, source),
    protocolType,
    api: readPart({ file, place: 'api', kind }, rest.api ?? {}),
    ...readParts(file, rest),
    stages: readNamed({ file, place: 'stages', kind: stage, others: ['isDeployed'] }, rest.stages),
  }
  if (protocolType === 'WEBSOCKET') {
    checkReferences(file, document)
    return { document }
  }
  return { document, openapi: normalizeOpenApi(readJson(join(folder, OPENAPI_FILE)) as OpenApi) }
}

/** Throws `UsageError` for a route that names what the document does not have. */
function checkReferences(file: string, { routes, integrations, authorizers }: ApiDocument): void {
  for (const [key, { integration, authorizer }] of Object.entries(routes)) {
    const references = [
      ['integration', integration, integrations],
      ['authorizer', authorizer, authorizers],
    ] as const
    for (const [kind, name, known] of references)
      if (name !== undefined && !Object.hasOwn(known, name))
        throw new UsageError(`${file}: routes.${key} names an ${kind} ${name} that is not there`)
  }
}

function readSource(file: string, value: unknown): Pick<ApiDocument, 'source'> {
  if (value === undefined) return {}
  const { endpoint, region, apiId } = readMembers(file, 'source', value)
  if (typeof endpoint !== 'string' || typeof region !== 'string' || typeof apiId !== 'string')
    throw new UsageError(`${file}: source must have the texts endpoint, region and apiId`)
  // It becomes part of a host's name, and whoever wrote the folder may be somebody else.
  if (!isRegion(region)) throw new UsageError(`${file}: source.region must be a region such as us-east-1`)
  if (!isApiId(apiId)) throw new UsageError(`${file}: source.apiId must be an API's id`)
  if (endpoint !== 'aws' && !/^https?:$/.test(protocolOf(endpoint)))
    throw new UsageError(`${file}: source.endpoint must be aws, or an http or https URL`)
  return { source: { endpoint, region, apiId } }
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : ''
}

function writeJson(file: string, value: unknown): string {
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`)
  return file
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  try {
    return readMembers(file, 'it', JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${file}: ${errorOf(error).message}`)
  }
}

/** Authorizers, models, integrations and routes; an HTTP API has none of them here. */
function readParts(
  file: string,
  { authorizers, models, integrations, routes }: Members,
): Pick<ApiDocument, 'authorizers' | 'models' | 'integrations' | 'routes'> {
  return {
    authorizers: readNamed({ file, place: 'authorizers', kind: 'Authorizer' }, authorizers),
    models: readNamed({ file, place: 'models', kind: 'Model' }, models),
    integrations: readNamed(
      { file, place: 'integrations', kind: 'Integration', responses: 'IntegrationResponse' },
      integrations,
    ),
    routes: readNamed(
      {
        file,
        place: 'routes',
        kind: 'Route',
        others: ['authorizer', 'integration'],
        responses: 'RouteResponse',
      },
      routes,
    ),
  }
}

/** What is read, and how a problem of it is told. */
interface Part {
  readonly file: string
  /** `routes.send` */
  readonly place: string
  readonly kind: ResourceMembers
  /** Members that are the document's own. */
  readonly others?: readonly string[]
  readonly responses?: ResourceMembers
}

function readNamed(part: Part, value: unknown = {}): Named {
  const { file, place } = part
  return Object.fromEntries(
    Object.entries(readMembers(file, place, value)).map(([name, one]) => [
      name,
      readPart({ ...part, place: `${place}.${name}` }, one),
    ]),
  )
}

/** A part in the form in which endpoints are read. Throws `UsageError` for a member that its create operation does not take. */
function readPart({ file, place, kind, others = [], responses }: Part, value: unknown): Members {
  const members = readMembers(file, place, value)
  const known: readonly string[] = [...MEMBERS[kind], ...others, ...(responses ? ['responses'] : [])]
  const stray = Object.keys(members).find((name) => !known.includes(name))
  if (stray !== undefined) throw new UsageError(`${file}: ${place} has no member ${stray} for this protocol`)
  const own = others.flatMap((name) => (members[name] === undefined ? [] : [[name, members[name]]]))
  const answers =
    responses && members.responses !== undefined
      ? { responses: readNamed({ file, place: `${place}.responses`, kind: responses }, members.responses) }
      : {}
  return { ...pick(members, kind), ...Object.fromEntries(own), ...answers }
}

function readMembers(file: string, name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(value))
    throw new UsageError(`${file}: ${name} must be an object, not ${JSON.stringify(value)}`)
  return value
}
