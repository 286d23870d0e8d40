import { type Authorizer, formatRouteTarget, type Snapshot } from '@gatehouse/contract'
import type { Members } from '../document/document.ts'
import { toIntegrationExtension } from './to-integration.ts'

/** The authorizers, and the integrations that no route uses; undefined when there are neither. management §3.3 */
export function toComponents({ authorizers, integrations, routes }: Snapshot): Members | undefined {
  const targets = new Set(routes.map(({ target }) => target))
  const unused = integrations.filter(({ integrationId }) => !targets.has(formatRouteTarget(integrationId)))
  if (authorizers.length === 0 && unused.length === 0) return undefined
  return {
    securitySchemes: toMap(authorizers.map((it) => [it.name, toScheme(it)])),
    'x-amazon-apigateway-integrations': toMap(
      unused.map((it) => [`unusedIntegration_${it.integrationId}`, toIntegrationExtension(it)]),
    ),
  }
}

function toMap(entries: readonly (readonly [string, Members])[]): Members | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function toScheme(authorizer: Authorizer): Members {
  return authorizer.authorizerType === 'JWT' ? toJwtScheme(authorizer) : toRequestScheme(authorizer)
}

function toJwtScheme({ identitySource, jwtConfiguration }: Authorizer): Members {
  const { audience, issuer } = jwtConfiguration ?? {}
  return {
    type: 'oauth2',
    flows: {},
    'x-amazon-apigateway-authorizer': {
      identitySource: identitySource?.join(','),
      jwtConfiguration: { audience, issuer },
      type: 'jwt',
    },
  }
}

/**
 * *Assumed*: the scheme that carries a Lambda authorizer, and the order of its members, which is that of a JWT authorizer's.
 * management §8.3
 */
function toRequestScheme(authorizer: Authorizer): Members {
  const { identitySource = [] } = authorizer
  return {
    type: 'apiKey',
    name: headerOf(identitySource[0]) ?? 'Unused',
    in: 'header',
    'x-amazon-apigateway-authorizer': {
      authorizerCredentials: authorizer.authorizerCredentialsArn,
      authorizerPayloadFormatVersion: authorizer.authorizerPayloadFormatVersion,
      authorizerResultTtlInSeconds: authorizer.authorizerResultTtlInSeconds,
      authorizerUri: authorizer.authorizerUri,
      enableSimpleResponses: authorizer.enableSimpleResponses,
      identitySource: identitySource.length > 0 ? identitySource.join(',') : undefined,
      identityValidationExpression: authorizer.identityValidationExpression,
      type: 'request',
    },
  }
}

function headerOf(source: string | undefined): string | undefined {
  return /^\$request\.header\.(.+)$/.exec(source ?? '')?.[1]
}
