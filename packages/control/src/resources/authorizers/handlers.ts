import type { Authorizer, Route } from '@gatehouse/contract'
import type { ApiRecord, Call, HandlerTable } from '../../call.ts'
import { mergeMembers } from '../../merge.ts'
import { readAll, readPage } from '../../page.ts'
import { badRequest, conflict } from '../../service-error.ts'
import { checkAuthorizer } from './rules.ts'

/** The operations on authorizers. §2.7 */
export const authorizers = {
  async CreateAuthorizer(call) {
    const { body, newId, found } = call
    return save(call, complete(found.api, { ...body, authorizerId: newId(6) }))
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
    return save(call, complete(call.found.api, authorizer))
  },

  async DeleteAuthorizer({ tx, at, found }) {
    const { apiId } = found.api
    const { authorizerId, name } = found.authorizer
    const routes = await readAll<Route>(tx, at.routes(apiId))
    const user = routes.find((route) => route.authorizerId === authorizerId)
    if (user) throw conflict(`Cannot delete authorizer '${name}', is referenced in route: ${user.routeKey}`)
    await tx.delete(at.authorizers(apiId), authorizerId)
    return undefined
  },
} satisfies Partial<HandlerTable>

/** Leaves out what the authorizer's type and its API's protocol do not have. §2.7 */
function complete({ protocolType }: ApiRecord, authorizer: Authorizer): Authorizer {
  const {
    authorizerResultTtlInSeconds: ttl,
    jwtConfiguration,
    identityValidationExpression,
    ...kept
  } = authorizer
  if (authorizer.authorizerType === 'JWT') return { ...kept, jwtConfiguration }
  if (protocolType === 'WEBSOCKET') return { ...kept, identityValidationExpression }
  return {
    ...kept,
    identityValidationExpression,
    authorizerResultTtlInSeconds: ttl ?? defaultTtl(authorizer),
  }
}

/** *Assumed*: results are kept five minutes unless the caller says, where there are identity sources to keep them by. §2.7 */
function defaultTtl({ identitySource }: Authorizer): number {
  return identitySource?.length ? 300 : 0
}

async function save(
  { tx, at, found }: Call<'CreateAuthorizer' | 'UpdateAuthorizer'>,
  authorizer: Authorizer,
): Promise<Authorizer> {
  checkAuthorizer(found.api, authorizer)
  const { authorizerId, name } = authorizer
  const siblings = await readAll<Authorizer>(tx, at.authorizers(found.api.apiId))
  if (siblings.some((it) => it.name === name && it.authorizerId !== authorizerId)) {
    throw badRequest(`Authorizer name must be unique. Authorizer ${name} already exists in this RestApi.`)
  }
  await tx.put(at.authorizers(found.api.apiId), authorizerId, authorizer)
  return authorizer
}
