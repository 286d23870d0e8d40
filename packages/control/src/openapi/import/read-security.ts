import type { CreateRouteInput } from '@gatehouse/contract'
import type { CreateAuthorizerInput } from '../../call/inputs.ts'
import { type Members, toList, toMembers, toText } from '../document/document.ts'
import { resolveReference } from '../parse/resolve-reference.ts'
import type { ImportContext } from './import-context.ts'

/** How a route decides who may call it. */
export type Security = Pick<CreateRouteInput, 'authorizationType' | 'authorizationScopes'> & {
  readonly authorizer?: string
}

const OPEN: Security = { authorizationType: 'NONE' }
const IAM: Security = { authorizationType: 'AWS_IAM' }

/**
 * The security of an operation: its own, else that of the whole document. Exactly one requirement of one scheme, since a route has
 * one kind of authorization. Undefined where it cannot be read. management §3.1
 */
export function readSecurity(
  context: ImportContext,
  operation: Members,
  { authorizers, title }: { authorizers: readonly CreateAuthorizerInput[]; title: string },
): Security | undefined {
  const { document, findings } = context
  const fail = (reason: string) => {
    findings.fail(`Unable to create route '${title}': ${reason}`)
    return undefined
  }
  const auth = toText(toMembers(operation['x-amazon-apigateway-auth']).type)?.toUpperCase()
  if (auth !== undefined && auth !== 'AWS_IAM' && auth !== 'NONE') {
    return fail(`x-amazon-apigateway-auth of type ${auth} is not supported`)
  }
  const own = operation.security === undefined ? undefined : withoutNone(document, operation.security)
  if (auth === 'AWS_IAM') return own?.length ? fail(ONE_REQUIREMENT) : IAM
  if (auth === 'NONE' && !own?.length) return OPEN
  const requirements = own ?? withoutNone(document, document.security)
  const schemes = requirements.flatMap((requirement) => Object.entries(toMembers(requirement)))
  if (requirements.length > 1 || schemes.length > 1) return fail(ONE_REQUIREMENT)
  const [name, scopes] = schemes[0] ?? []
  if (name === undefined) return OPEN
  const authorizer = authorizers.find((it) => it.name === name)
  if (authorizer) return toAuthorized(authorizer, toList(scopes))
  return readOtherScheme(context, name, fail)
}

/**
 * The requirements of a list but for the scheme `NONE`, by which AWS SAM says that there are none and which no document defines.
 * *Assumed*: beside another requirement it changes nothing, so that a route is never open by mistake. management §3.1
 */
function withoutNone({ components }: ImportContext['document'], security: unknown): Members[] {
  const isDefined = Object.hasOwn(toMembers(toMembers(components).securitySchemes), 'NONE')
  const requirements = toList(security).map(toMembers)
  if (isDefined) return requirements
  return requirements.flatMap(({ NONE, ...others }) =>
    NONE === undefined || Object.keys(others).length > 0 ? [others] : [],
  )
}

/** *Assumed*: the text. management §8.3 */
const ONE_REQUIREMENT =
  'an operation can have only one security requirement: one of IAM authorization, a Lambda authorizer or a JWT authorizer'

function toAuthorized({ name, authorizerType }: CreateAuthorizerInput, scopes: readonly unknown[]): Security {
  const authorizationScopes = scopes.flatMap((scope) => toText(scope) ?? [])
  return {
    authorizationType: authorizerType === 'JWT' ? 'JWT' : 'CUSTOM',
    authorizer: name,
    ...(authorizationScopes.length > 0 && { authorizationScopes }),
  }
}

/**
 * A scheme without an authorizer. *Assumed*: as in the REST service, it is skipped with a warning and its routes are open, unless
 * it is the one for signed requests; a scheme that the document does not have is a failure. management §3.1
 */
function readOtherScheme(
  { document, findings }: ImportContext,
  name: string,
  fail: (reason: string) => undefined,
): Security | undefined {
  const schemes = toMembers(toMembers(document.components).securitySchemes)
  if (!Object.hasOwn(schemes, name)) return fail(`the security scheme '${name}' is not defined`)
  const resolution = resolveReference(document, schemes[name])
  // Told where the authorizers are read.
  if (resolution.problem !== undefined) return undefined
  const scheme = toMembers(resolution.value)
  if (toText(scheme['x-amazon-apigateway-authtype'])?.toLowerCase() === 'awssigv4') return IAM
  // An authorizer that could not be read: told there too.
  if (scheme['x-amazon-apigateway-authorizer'] !== undefined) return undefined
  findings.warn(
    `Unsupported security definition type '${toText(scheme.type) ?? ''}' for '${name}'. Ignoring.`,
  )
  return OPEN
}
