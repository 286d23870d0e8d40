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

/** How operations say who may call them. `title` is what a refusal calls the route. Undefined where it cannot be read. */
export type ReadSecurity = (operation: Members, title: string) => Security | undefined

/** What requirements come to, or why they come to nothing; undefined where that is told elsewhere. */
type Outcome =
  | { readonly security: Security; readonly warning?: string }
  | { readonly security?: undefined; readonly reason: string | undefined }

/**
 * The security of an operation: its own, else that of the whole document. Exactly one requirement of one scheme, since a route has
 * one kind of authorization. What many operations have in common is read once. management §3.1
 */
export function createReadSecurity(
  context: ImportContext,
  authorizers: readonly CreateAuthorizerInput[],
): ReadSecurity {
  const { document, findings } = context
  const outcomeOf = createOutcomeOf(context, authorizers)
  let ofDocument: Outcome | undefined

  function outcomeOfDocument(): Outcome {
    ofDocument ??= outcomeOf(withoutNone(document, document.security))
    return ofDocument
  }

  return (operation, title) => {
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
    const outcome = own ? outcomeOf(own) : outcomeOfDocument()
    if (!outcome.security) return outcome.reason === undefined ? undefined : fail(outcome.reason)
    if (outcome.warning !== undefined) findings.warn(outcome.warning)
    return outcome.security
  }
}

function createOutcomeOf(
  context: ImportContext,
  authorizers: readonly CreateAuthorizerInput[],
): (requirements: readonly Members[]) => Outcome {
  const byName = new Map(authorizers.map((it) => [it.name, it]))
  const others = new Map<string, Outcome>()
  return (requirements) => {
    const schemes = requirements.flatMap((requirement) => Object.entries(requirement))
    if (requirements.length > 1 || schemes.length > 1) return { reason: ONE_REQUIREMENT }
    const [name, scopes] = schemes[0] ?? []
    if (name === undefined) return { security: OPEN }
    const authorizer = byName.get(name)
    if (authorizer) return { security: toAuthorized(authorizer, toList(scopes)) }
    const other = others.get(name) ?? readOtherScheme(context, name)
    others.set(name, other)
    return other
  }
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
function readOtherScheme({ document }: ImportContext, name: string): Outcome {
  const schemes = toMembers(toMembers(document.components).securitySchemes)
  if (!Object.hasOwn(schemes, name)) return { reason: `the security scheme '${name}' is not defined` }
  const resolution = resolveReference(document, schemes[name])
  // Told where the authorizers are read.
  if (resolution.problem !== undefined) return { reason: undefined }
  const scheme = toMembers(resolution.value)
  if (toText(scheme['x-amazon-apigateway-authtype'])?.toLowerCase() === 'awssigv4') return { security: IAM }
  // An authorizer that could not be read: told there too.
  if (scheme['x-amazon-apigateway-authorizer'] !== undefined) return { reason: undefined }
  const warning = `Unsupported security definition type '${toText(scheme.type) ?? ''}' for '${name}'. Ignoring.`
  return { security: OPEN, warning }
}
