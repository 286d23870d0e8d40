import { ownMember } from '@gatehouse/contract/core'
import { type DocumentMap, isMap } from '../documents/positions.ts'
import { ProjectError } from '../project/project.ts'
import type { ApiDefinition } from './api-definition.ts'
import type { HttpEvent } from './parts.ts'

/** The `security` of the operation that an event's `Auth` asks for. Throws {@link ProjectError} where its API does not know the authorizer. */
export function securityOf(
  event: Pick<HttpEvent, 'id' | 'at'>,
  auth: DocumentMap,
  { auth: apiAuth, resource }: ApiDefinition,
): DocumentMap {
  const name = auth.Authorizer ?? apiAuth.DefaultAuthorizer
  const refuse = (text: string) => new ProjectError(`event ${event.id} (HttpApi): ${text}`, event.at)
  if (typeof name !== 'string') {
    throw refuse(`Auth needs an Authorizer, or ${resource.logicalId} a DefaultAuthorizer`)
  }
  const scopes = auth.AuthorizationScopes
  if (scopes !== undefined && !Array.isArray(scopes))
    throw refuse('AuthorizationScopes is to be a list of texts')
  if (name === 'NONE') {
    if (apiAuth.DefaultAuthorizer) return { NONE: [] }
    throw refuse(
      `the authorizer NONE means something only where ${resource.logicalId} has a DefaultAuthorizer`,
    )
  }
  if (name === 'AWS_IAM' && apiAuth.EnableIamAuthorizer === true) return { AWS_IAM: [] }
  const authorizer = isMap(apiAuth.Authorizers) ? ownMember(apiAuth.Authorizers, name) : undefined
  if (!isMap(authorizer)) throw refuse(`${resource.logicalId} defines no authorizer ${name}`)
  if (name === 'AWS_IAM') return { [name]: [] }
  const own = Array.isArray(authorizer.AuthorizationScopes) ? authorizer.AuthorizationScopes : []
  return { [name]: scopes?.length ? scopes : own }
}
