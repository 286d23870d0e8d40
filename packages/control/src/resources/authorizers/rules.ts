import { type Authorizer, parseIntegrationUri } from '@gatehouse/contract'
import type { ApiRecord } from '../../call/call.ts'
import { badRequest } from '../../call/service-error.ts'

const HTTP_SOURCE = /^\$(request\.header\.|request\.querystring\.|context\.|stageVariables\.)[\w.:-]+$/
const JWT_SOURCE = /^\$request\.(header|querystring)\.[\w.:-]+$/
const WEBSOCKET_SOURCE = /^(route\.request\.(querystring|header)|stageVariables|context)\.[a-zA-Z0-9._-]+$/

/** Refuses what an authorizer of its type and its API's protocol cannot be, in the service's words. management §2.7 */
export function checkAuthorizer({ protocolType }: ApiRecord, authorizer: Authorizer): void {
  if (protocolType === 'WEBSOCKET') return checkWebSocketAuthorizer(authorizer)
  if (authorizer.authorizerType === 'JWT') return checkJwtAuthorizer(authorizer)
  checkRequestAuthorizer(authorizer)
}

function checkJwtAuthorizer(authorizer: Authorizer): void {
  const { jwtConfiguration, identitySource = [] } = authorizer
  if (!jwtConfiguration) throw badRequest('JwtConfiguration must not be null for JWT Authorizer')
  if (!jwtConfiguration.audience?.length) {
    throw badRequest('Audience list must have at least 1 item for JWT Authorizer')
  }
  if (!isIssuer(jwtConfiguration.issuer)) {
    throw badRequest('Invalid issuer: Issuer is not a valid URL for JWT Authorizer')
  }
  const [source, ...more] = identitySource
  if (source === undefined || more.length > 0 || !JWT_SOURCE.test(source))
    throw badHttpSource(identitySource.join(','))
  refuseMembers(authorizer, JWT_REJECTS, 'JWT Authorizer')
}

const JWT_REJECTS = [
  'authorizerUri',
  'authorizerPayloadFormatVersion',
  'enableSimpleResponses',
  'authorizerCredentialsArn',
] as const

const REQUEST_REJECTS = ['jwtConfiguration'] as const

const WEBSOCKET_REJECTS = [
  'authorizerResultTtlInSeconds',
  'authorizerPayloadFormatVersion',
  'enableSimpleResponses',
  'jwtConfiguration',
] as const

function checkRequestAuthorizer(authorizer: Authorizer): void {
  const { authorizerPayloadFormatVersion: version, identitySource = [] } = authorizer
  checkUri(authorizer.authorizerUri)
  refuseMembers(authorizer, REQUEST_REJECTS, 'REQUEST Authorizer')
  if (!version)
    throw badRequest('AuthorizerPayloadFormatVersion is a required parameter for REQUEST authorizer')
  if (version !== '1.0' && version !== '2.0') throw badRequest(`Unsupported PayloadFormatVersion: ${version}`)
  if (authorizer.enableSimpleResponses && version !== '2.0') {
    throw badRequest('EnableSimpleResponses can only be set for AuthorizerPayloadFormatVersion "2.0".')
  }
  const bad = identitySource.find((source) => !HTTP_SOURCE.test(source))
  if (bad !== undefined) throw badHttpSource(bad)
  if ((authorizer.authorizerResultTtlInSeconds ?? 0) > 0 && identitySource.length === 0) {
    throw badRequest('Identity source must be set if authorizer caching is enabled (TTL is greater than 0)')
  }
}

function checkWebSocketAuthorizer(authorizer: Authorizer): void {
  if (authorizer.authorizerType !== 'REQUEST') {
    throw badRequest(
      'Invalid authorizer type. Only REQUEST authorizer type is supported on WEBSOCKET protocol Apis.',
    )
  }
  checkUri(authorizer.authorizerUri)
  refuseMembers(authorizer, WEBSOCKET_REJECTS, 'WEBSOCKET protocol Apis')
  const bad = authorizer.identitySource?.find((source) => !WEBSOCKET_SOURCE.test(source))
  if (bad === undefined) return
  throw badRequest(
    `Invalid request identity source expression: ${bad}. The sources must be separated by comma, and each source must be either a request parameter, matching 'route.request.querystring|header.[a-zA-Z0-9._-]+', or a stage variable, matching 'stageVariables.[a-zA-Z0-9._-]+', or a context parameter, matching 'context.[a-zA-Z0-9._-]+'`,
  )
}

/** *Assumed*: the second text, which is the REST service's. management §8.1 */
function checkUri(uri: string | undefined): void {
  if (!uri) throw badRequest('AuthorizerUri is a required field in an Authorizer')
  const named = parseIntegrationUri(uri)
  if (named?.kind === 'function' && named.isInvocation) return
  throw badRequest(
    `Invalid Authorizer URI: ${uri}. Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation.`,
  )
}

function badHttpSource(source: string) {
  return badRequest(
    `Invalid identity source expression: ${source}. The source must be a request header, request querystring, stage variable or context parameter`,
  )
}

/** An https URL, or one of this machine: an issuer beside the gateway, which the service could never reach, needs no TLS. */
function isIssuer(text: string | undefined): boolean {
  if (text === undefined || !URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))
}

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/

/**
 * Refuses members that there must not be, whatever their value. Quoted for the TTL on WebSocket APIs (terraform-provider-aws#15232)
 * and, in part, for its siblings there; *assumed* that JWT and Lambda authorizers of HTTP APIs are told in the same words.
 * management §2.7
 */
function refuseMembers(authorizer: Authorizer, members: readonly (keyof Authorizer)[], what: string): void {
  const member = members.find((it) => authorizer[it] !== undefined)
  if (member === undefined) return
  throw badRequest(`${member.charAt(0).toUpperCase()}${member.slice(1)} cannot be set for ${what}.`)
}
