import type { Authorizer, Route } from '@gatehouse/contract'
import type { HandlerTable } from '../../call/call.ts'
import { mergeMembers } from '../../call/merge.ts'
import { findOne, readPage } from '../../call/page.ts'
import { conflict } from '../../call/service-error.ts'
import { createAuthorizer, saveAuthorizer } from './save.ts'

/** The operations on authorizers. management §2.7 */
export const authorizers = {
  async CreateAuthorizer(call) {
    return createAuthorizer(call, call.found.api, call.body)
  },

  async GetAuthorizer({ found }) {
    return found.authorizer
  },

  async GetAuthorizers({ tx, at, query, found }) {
    return readPage(tx, at.authorizers(found.api.apiId), query)
  },

  async UpdateAuthorizer(call) {
    const authorizer = mergeMembers<Authorizer>(call.found.authorizer, call.body, [
      'authorizerCredentialsArn',
      'authorizerPayloadFormatVersion',
      'identityValidationExpression',
    ])
    // What an authorizer of another type had is not what the caller set.
    if (authorizer.authorizerType === 'REQUEST' && call.body.jwtConfiguration === undefined)
      delete authorizer.jwtConfiguration
    return saveAuthorizer(call, call.found.api, authorizer)
  },

  async DeleteAuthorizer({ tx, at, found }) {
    const { apiId } = found.api
    const { authorizerId, name } = found.authorizer
    const user = await findOne<Route>(tx, at.routes(apiId), { index: 'authorizerId', key: authorizerId })
    if (user) {
      const { routeKey } = user.value
      throw conflict(`Cannot delete authorizer '${name}', is referenced in route: ${routeKey}`)
    }
    await tx.delete(at.authorizers(apiId), authorizerId)
    return undefined
  },
} satisfies Partial<HandlerTable>
