import { ownMember } from '@gatehouse/contract/core'
import { setMember } from '../documents/members.ts'
import { type DocumentMap, isMap, positionOf } from '../documents/positions.ts'
import { ProjectError } from '../project/project.ts'
import { addResource, executeApiArn, invocationUri } from './add-resource.ts'
import { ANY_METHOD, type ApiDefinition, INTEGRATION, toMethodKey } from './api-definition.ts'
import { securityOf } from './event-auth.ts'
import type { HttpEvent, SamOutput } from './parts.ts'
import { HTTP_EVENT_PROPERTIES } from './property-names.ts'

/** The id of the API that SAM makes for events that name none. */
export const IMPLICIT_API = 'ServerlessHttpApi'

/** The logical id of the API that an event adds to. Throws {@link ProjectError}. */
export function apiOf({ properties, at, id }: Pick<HttpEvent, 'properties' | 'at' | 'id'>): string {
  const { ApiId: api } = properties
  if (api === undefined) return IMPLICIT_API
  const name = isMap(api) ? api.Ref : api
  if (typeof name === 'string') return name
  throw new ProjectError(
    `ApiId of event ${id} is to be a reference to an AWS::Serverless::HttpApi of this template`,
    at,
  )
}

/** Adds an event's route to its API, and the permission to invoke the function. Throws {@link ProjectError}. */
export function addHttpEvent(event: HttpEvent, definition: ApiDefinition, output: SamOutput): void {
  for (const name of Object.keys(event.properties)) {
    if (HTTP_EVENT_PROPERTIES.has(name)) continue
    const at = positionOf(event.properties, name) ?? event.at
    throw new ProjectError(
      `event ${event.id} (HttpApi) has the property ${name}, which its type does not know`,
      at,
    )
  }
  const { path, method } = routeOf(event)
  addPermission(event, { path, method }, definition, output)
  if (definition.body) addOperation(event, { path, method }, definition)
  const settings = event.properties.RouteSettings
  if (!isMap(settings)) return
  const key = method === ANY_METHOD ? path : `${method.toUpperCase()} ${path}`
  const before = ownMember(definition.routeSettings, key)
  setMember(definition.routeSettings, key, { ...(isMap(before) && before), ...settings })
}

interface Route {
  readonly path: string
  readonly method: string
}

/** Without path and method an event takes all that no other route does. */
function routeOf({ properties, id, at }: HttpEvent): Route {
  const { Path: path, Method: method } = properties
  if (!path && !method) return { path: '$default', method: ANY_METHOD }
  if (typeof path === 'string' && typeof method === 'string') return { path, method: toMethodKey(method) }
  throw new ProjectError(`event ${id} (HttpApi) needs both Path and Method, or neither`, at)
}

function addOperation(event: HttpEvent, { path, method }: Route, definition: ApiDefinition): void {
  const paths = definition.body?.paths as Record<string, DocumentMap>
  const known = ownMember(paths, path)
  const item: DocumentMap = isMap(known) ? known : {}
  setMember(paths, path, item)
  const before = ownMember(item, method)
  if (isMap(before) && before[INTEGRATION] !== undefined) {
    if (definition.isManaged) {
      throw new ProjectError(`API method ${method} is defined more than once for the path ${path}`, event.at)
    }
    Object.assign(before, adornments(event, definition, before, path))
    return
  }
  const operation: DocumentMap = {
    ...(isMap(before) && before),
    [INTEGRATION]: {
      type: 'aws_proxy',
      httpMethod: 'POST',
      payloadFormatVersion: '2.0',
      uri: invocationUri(event.functionArn),
    },
    ...(path === '$default' && method === ANY_METHOD && { isDefaultRoute: true }),
  }
  operation.responses ??= {}
  setMember(item, method, { ...operation, ...adornments(event, definition, operation, path) })
}

/** What an event says of an operation besides its integration: authorization, parameters of the path, and settings of the integration. */
function adornments(
  event: HttpEvent,
  definition: ApiDefinition,
  operation: DocumentMap,
  path: string,
): DocumentMap {
  const {
    Auth: auth,
    TimeoutInMillis: timeoutInMillis,
    PayloadFormatVersion: payloadFormatVersion,
  } = event.properties
  const integration = operation[INTEGRATION] as DocumentMap
  const security = isMap(auth) ? securityOf(event, auth, definition) : undefined
  const before = Array.isArray(operation.security) ? operation.security : []
  const names = [...path.matchAll(/\{(.*?)\}/g)].map(([, name]) => name)
  const others = (Array.isArray(operation.parameters) ? operation.parameters : []).filter(
    (parameter) => !isMap(parameter) || !names.includes(String(parameter.name)),
  )
  return {
    [INTEGRATION]: {
      ...integration,
      ...(timeoutInMillis !== undefined && { timeoutInMillis }),
      ...(payloadFormatVersion !== undefined && { payloadFormatVersion }),
    },
    ...(security && { security: [...before, security] }),
    ...(names.length > 0 && {
      parameters: [...others, ...names.map((name) => ({ name, in: 'path', required: true }))],
    }),
  }
}

function servesDefault({ functionArn, resource }: HttpEvent, { body }: ApiDefinition): boolean {
  const operation = body?.paths.$default?.[ANY_METHOD]
  const integration = isMap(operation) ? operation[INTEGRATION] : undefined
  const uri = JSON.stringify(isMap(integration) ? integration.uri : undefined) ?? ''
  return uri === JSON.stringify(invocationUri(functionArn)) || uri.includes(`\${${resource.logicalId}.Arn}`)
}

/** A function of the default route has the permission for all routes by that one. */
function addPermission(
  event: HttpEvent,
  { path, method }: Route,
  definition: ApiDefinition,
  output: SamOutput,
): void {
  const { resource, id } = event
  if (path !== '$default' && servesDefault(event, definition)) return
  const isAny = method === ANY_METHOD
  const trimmed =
    path === '$default'
      ? ''
      : path.replace(/^(.+)\/$/, '$1').replaceAll(/\{([a-zA-Z0-9._-]+|proxy\+)\}/g, '*')
  const target =
    isAny && trimmed === '/$default' ? trimmed : `/${isAny ? '*' : method.toUpperCase()}${trimmed}`
  addResource(
    {
      logicalId: `${resource.logicalId}${id}Permission`,
      type: 'AWS::Lambda::Permission',
      properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: event.functionName,
        Principal: 'apigateway.amazonaws.com',
        SourceArn: executeApiArn({ Ref: definition.resource.logicalId }, `*${target}`),
      },
    },
    resource,
    output,
  )
}
