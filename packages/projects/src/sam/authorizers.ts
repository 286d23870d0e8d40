import { type DocumentMap, isMap, positionOf } from '../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../project/project.ts'
import { invocationUri } from './add-resource.ts'
import type { SamResource } from './parts.ts'

/** Security schemes of an API's `Auth`, by name. Throws {@link ProjectError}. */
export function toSecuritySchemes(auth: DocumentMap, resource: SamResource): DocumentMap {
  const { Authorizers: authorizers, EnableIamAuthorizer: enableIam } = auth
  const at = positionOf(auth, 'Authorizers') ?? resource.at
  if (authorizers !== undefined && !isMap(authorizers))
    throw new ProjectError('Auth.Authorizers is to be a map', at)
  const entries = Object.entries(authorizers ?? {}).map(([name, definition]) => {
    const here = positionOf(authorizers, name) ?? at
    if (!isMap(definition)) throw new ProjectError(`the authorizer ${name} is to be a map`, here)
    return [
      name,
      definition.JwtConfiguration ? toJwt(name, definition, here) : toRequest(name, definition, here),
    ] as const
  })
  return { ...(enableIam === true && { AWS_IAM: IAM }), ...Object.fromEntries(entries) }
}

const IAM = {
  type: 'apiKey',
  name: 'Authorization',
  in: 'header',
  'x-amazon-apigateway-authtype': 'awsSigv4',
}

const JWT_ONLY = ['AuthorizationScopes', 'JwtConfiguration', 'IdentitySource']
const REQUEST_ONLY = [
  'FunctionArn',
  'FunctionInvokeRole',
  'Identity',
  'AuthorizerPayloadFormatVersion',
  'EnableSimpleResponses',
  'EnableFunctionDefaultPermissions',
]

function toJwt(name: string, definition: DocumentMap, at: SourcePosition): DocumentMap {
  refuseOthers(name, definition, REQUEST_ONLY, at)
  const { JwtConfiguration: configuration, IdentitySource: identitySource } = definition
  if (!isMap(configuration))
    throw new ProjectError(`JwtConfiguration of the authorizer ${name} is to be a map`, at)
  if (!identitySource) throw new ProjectError(`the authorizer ${name} needs an IdentitySource`, at)
  const jwtConfiguration = Object.fromEntries(
    Object.entries(configuration).map(([key, value]) => [key.toLowerCase(), value]),
  )
  return {
    type: 'oauth2',
    'x-amazon-apigateway-authorizer': { jwtConfiguration, identitySource, type: 'jwt' },
  }
}

function toRequest(name: string, definition: DocumentMap, at: SourcePosition): DocumentMap {
  refuseOthers(name, definition, JWT_ONLY, at)
  const {
    FunctionArn: functionArn,
    AuthorizerPayloadFormatVersion: version,
    FunctionInvokeRole: role,
  } = definition
  if (!functionArn)
    throw new ProjectError(`the authorizer ${name} needs a FunctionArn, or a JwtConfiguration`, at)
  if (!version) throw new ProjectError(`the authorizer ${name} needs an AuthorizerPayloadFormatVersion`, at)
  return {
    type: 'apiKey',
    name: 'Unused',
    in: 'header',
    'x-amazon-apigateway-authorizer': {
      type: 'request',
      authorizerUri: invocationUri(functionArn),
      ...(role && role !== 'NONE' ? { authorizerCredentials: role } : {}),
      ...identityOf(definition.Identity),
      authorizerPayloadFormatVersion: String(version),
      ...(definition.EnableSimpleResponses
        ? { enableSimpleResponses: definition.EnableSimpleResponses }
        : {}),
    },
  }
}

function refuseOthers(
  name: string,
  definition: DocumentMap,
  others: readonly string[],
  at: SourcePosition,
): void {
  const found = others.find((one) => definition[one] !== undefined)
  if (found === undefined) return
  const kind = others === JWT_ONLY ? 'a JWT authorizer' : 'a Lambda authorizer'
  throw new ProjectError(
    `the authorizer ${name} has ${found}, which only ${kind} may have`,
    positionOf(definition, found) ?? at,
  )
}

function identityOf(identity: unknown): DocumentMap {
  if (!isMap(identity)) return {}
  const sources = IDENTITY.flatMap(([name, prefix]) => {
    const values = identity[name]
    return Array.isArray(values) ? values.map((value) => `${prefix}${value}`) : []
  })
  const { ReauthorizeEvery: seconds } = identity
  return { ...(seconds !== undefined && { authorizerResultTtlInSeconds: seconds }), identitySource: sources }
}

const IDENTITY = [
  ['Headers', '$request.header.'],
  ['QueryStrings', '$request.querystring.'],
  ['StageVariables', '$stageVariables.'],
  ['Context', '$context.'],
] as const
