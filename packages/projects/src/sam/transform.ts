import { type DocumentMap, isMap, markAs, markPositions, positionOf } from '../documents/positions.ts'
import { ProjectError, type Remark, type SourcePosition } from '../project/project.ts'
import { type ApiDefinition, openDefinition } from './api-definition.ts'
import { fold } from './fold.ts'
import { makeFunction } from './function.ts'
import { globalsOf, mergeGlobals } from './globals.ts'
import { makeHttpApi } from './http-api.ts'
import { addHttpEvent, apiOf, IMPLICIT_API } from './http-events.ts'
import { makeOther } from './other-resources.ts'
import type { EarlyScope, HttpEvent, SamOutput, SamResource } from './parts.ts'
import { makeWebSocketApi } from './websocket-api.ts'

/** A template of SAM, with its sections. */
export interface SamSource {
  readonly document: DocumentMap
  readonly resources: DocumentMap
  readonly scope: EarlyScope
  readonly remark: (remark: Remark) => void
  readonly at: SourcePosition
}

/** What CloudFormation is given in place of a template of SAM. */
export interface SamParts {
  readonly resources: DocumentMap
  readonly conditions: DocumentMap
  readonly aliases: ReadonlyMap<string, string>
}

const PREFIX = 'AWS::Serverless::'

/** Makes resources of CloudFormation of those of SAM, as `AWS::Serverless-2016-10-31` does. Throws {@link ProjectError}. */
export function toSamParts(source: SamSource): SamParts {
  const { resources, remark } = source
  const output: SamOutput = { resources: new Map(), aliases: new Map(), remark }
  const own = Object.entries(resources).filter(([logicalId, definition]) =>
    holds(definition, positionOf(resources, logicalId) ?? source.at, source),
  )
  const sam = own.flatMap(([logicalId, definition]) => toResource(logicalId, definition, source))
  for (const [logicalId, definition] of own) {
    if (typeOf(definition)?.startsWith(PREFIX)) continue
    output.resources.set(logicalId, definition as DocumentMap)
  }
  const events = ofType(sam, 'Function').flatMap((one) => makeFunction(one, output))
  const definitions = openDefinitions(sam, events, source)
  for (const event of events) addHttpEvent(event, findDefinition(event, definitions, resources), output)
  for (const definition of definitions.values()) makeHttpApi(definition, output)
  for (const resource of ofType(sam, 'WebSocketApi')) makeWebSocketApi(resource, output)
  for (const resource of sam) makeOther(resource, output)
  return { resources: withPositions(output, sam, source), conditions: {}, aliases: output.aliases }
}

interface Typed extends SamResource {
  /** Without `AWS::Serverless::`. */
  readonly type: string
}

function ofType(resources: readonly Typed[], type: string): readonly Typed[] {
  return resources.filter((one) => one.type === type)
}

function typeOf(definition: unknown): string | undefined {
  return isMap(definition) && typeof definition.Type === 'string' ? definition.Type : undefined
}

function holds(definition: unknown, at: SourcePosition, { scope }: SamSource): boolean {
  const condition = isMap(definition) ? definition.Condition : undefined
  return typeof condition !== 'string' || scope.isTrue(condition, at)
}

function toResource(logicalId: string, definition: unknown, source: SamSource): readonly Typed[] {
  const type = typeOf(definition)
  if (!isMap(definition) || !type?.startsWith(PREFIX)) return []
  const at = positionOf(source.resources, logicalId) ?? source.at
  const name = type.slice(PREFIX.length)
  const globals = globalsOf(source.document.Globals, name, positionOf(source.document, 'Globals') ?? at)
  const own = isMap(definition.Properties) ? definition.Properties : {}
  const properties = fold(mergeGlobals(own, globals, definition.IgnoreGlobals), source.scope, at)
  if (!isMap(properties)) throw new ProjectError(`the properties of ${logicalId} are to be a map`, at)
  const { DependsOn, Metadata } = definition
  const attributes = {
    ...(DependsOn !== undefined && { DependsOn }),
    ...(Metadata !== undefined && { Metadata }),
  }
  return [{ logicalId, type: name, properties, attributes, at }]
}

function openDefinitions(
  resources: readonly Typed[],
  events: readonly HttpEvent[],
  source: SamSource,
): ReadonlyMap<string, ApiDefinition> {
  const own = ofType(resources, 'HttpApi').map((one) => [one.logicalId, openDefinition(one)] as const)
  const first = events.find((event) => apiOf(event) === IMPLICIT_API)
  if (!first || own.some(([logicalId]) => logicalId === IMPLICIT_API)) return new Map(own)
  const globals = globalsOf(source.document.Globals, 'HttpApi', source.at)
  const properties = fold(
    mergeGlobals(markAs({}, globals), globals, undefined),
    source.scope,
    source.at,
  ) as DocumentMap
  const implicit: SamResource = { logicalId: IMPLICIT_API, properties, attributes: {}, at: first.resource.at }
  return new Map([[IMPLICIT_API, openDefinition(implicit)], ...own])
}

function findDefinition(
  event: HttpEvent,
  definitions: ReadonlyMap<string, ApiDefinition>,
  resources: DocumentMap,
): ApiDefinition {
  const api = apiOf(event)
  const found = definitions.get(api)
  if (found) return found
  const what = Object.hasOwn(resources, api) ? `is ${typeOf(resources[api])}` : 'is not in this template'
  throw new ProjectError(
    `ApiId of event ${event.id} is to be an AWS::Serverless::HttpApi, and ${api} ${what}`,
    event.at,
  )
}

/** Resources stand where those stand of which they are made. */
function withPositions(output: SamOutput, sam: readonly Typed[], { resources, at }: SamSource): DocumentMap {
  const result = Object.fromEntries(output.resources)
  const origins = new Map(sam.map((one) => [one.logicalId, one.at]))
  const members = Object.entries(result).map(([logicalId, definition]) => {
    const { MadeBy: madeBy } = definition
    const own = positionOf(definition.Properties)
    const origin =
      origins.get(logicalId) ?? origins.get(String(madeBy)) ?? positionOf(resources, logicalId) ?? own ?? at
    return [logicalId, origin] as const
  })
  markPositions(result, at, new Map(members))
  return result
}
