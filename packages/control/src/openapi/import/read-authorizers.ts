import { type Authorizer, isObject } from '@gatehouse/contract'
import type { CreateAuthorizerInput } from '../../call/inputs.ts'
import { isTrue, type Members, toFilledText, toMembers, toText } from '../document/document.ts'
import { resolveReference } from '../parse/resolve-reference.ts'
import type { ImportContext } from './import-context.ts'
import { toVersion } from './read-integrations.ts'

const EXTENSION = 'x-amazon-apigateway-authorizer'
const DISCOVERY = '/.well-known/openid-configuration'

/** The authorizers of a document: its security schemes with the extension, each under the name of its scheme. management §3.1 */
export function readAuthorizers({ document, findings }: ImportContext): CreateAuthorizerInput[] {
  const schemes = Object.entries(toMembers(toMembers(document.components).securitySchemes))
  return schemes.flatMap(([name, value]) => {
    const { value: scheme, problem } = resolveReference(document, value)
    const extension = toMembers(scheme)[EXTENSION]
    if (problem === undefined && extension === undefined) return []
    const authorizer = readAuthorizer(name, toMembers(scheme), extension)
    if (authorizer && problem === undefined) return [authorizer]
    findings.fail(
      `Unable to create authorizer '${name}': ${problem ?? 'its type must be one of [request, jwt]'}`,
    )
    return []
  })
}

function readAuthorizer(
  name: string,
  scheme: Members,
  extension: unknown,
): CreateAuthorizerInput | undefined {
  const members = toMembers(extension)
  const authorizerType = typeOf(members)
  if (!authorizerType) return undefined
  const identitySource = splitSources(members.identitySource)
  const common = { name, authorizerType, identitySource }
  if (authorizerType === 'JWT') return { ...common, jwtConfiguration: readJwt(members, scheme) }
  const ttl = members.authorizerResultTtlInSeconds
  return {
    ...common,
    authorizerUri: toText(members.authorizerUri),
    authorizerCredentialsArn: toFilledText(members.authorizerCredentials),
    authorizerPayloadFormatVersion: toVersion(members.authorizerPayloadFormatVersion),
    authorizerResultTtlInSeconds: ttl === undefined ? undefined : Number(ttl),
    enableSimpleResponses:
      members.enableSimpleResponses === undefined ? undefined : isTrue(members.enableSimpleResponses),
    identityValidationExpression: toFilledText(members.identityValidationExpression),
  }
}

function typeOf({ type }: Members): Authorizer['authorizerType'] | undefined {
  const name = toText(type)?.toUpperCase()
  return name === 'JWT' || name === 'REQUEST' ? name : undefined
}

/** One text with commas; a list is taken too, as the operations have one. */
function splitSources(value: unknown): string[] {
  const texts = Array.isArray(value)
    ? value.map((item) => toText(item) ?? '')
    : (toText(value) ?? '').split(',')
  return texts.map((text) => text.trim()).filter(Boolean)
}

/** An issuer that is not given is that of the scheme's discovery document. */
function readJwt(
  { jwtConfiguration }: Members,
  { type, openIdConnectUrl }: Members,
): Authorizer['jwtConfiguration'] {
  const { issuer, audience } = toMembers(jwtConfiguration)
  const discovery = type === 'openIdConnect' ? toText(openIdConnectUrl) : undefined
  const derived = discovery?.endsWith(DISCOVERY) ? discovery.slice(0, -DISCOVERY.length) : discovery
  if (!isObject(jwtConfiguration) && derived === undefined) return undefined
  const audiences = Array.isArray(audience) ? audience : [audience]
  return {
    issuer: toText(issuer) ?? derived,
    audience: audiences.flatMap((item) => toText(item) ?? []),
  }
}
