import type { Authorizer } from '@gatehouse/contract'
import type { ApiRecord, Transaction } from '../../call/call.ts'
import type { CreateAuthorizerInput } from '../../call/inputs.ts'
import { isTaken } from '../../call/page.ts'
import { badRequest } from '../../call/service-error.ts'
import { checkAuthorizer } from './rules.ts'

/** Makes an authorizer of an API. management §2.7 */
export async function createAuthorizer(
  call: Transaction,
  api: ApiRecord,
  body: CreateAuthorizerInput,
): Promise<Authorizer> {
  return saveAuthorizer(call, api, { ...body, authorizerId: call.newId(6) })
}

/** Completes an authorizer and keeps it, if it obeys the rules and its name is free. */
export async function saveAuthorizer(
  { tx, at }: Transaction,
  api: ApiRecord,
  draft: Authorizer,
): Promise<Authorizer> {
  checkAuthorizer(api, draft)
  const authorizer = complete(api, draft)
  const { authorizerId, name } = authorizer
  if (await isTaken(tx, at.authorizers(api.apiId), { index: 'name', key: name, id: authorizerId })) {
    throw badRequest(`Authorizer name must be unique. Authorizer ${name} already exists in this RestApi.`)
  }
  await tx.put(at.authorizers(api.apiId), authorizerId, authorizer)
  return authorizer
}

/**
 * Leaves out what the service ignores for the authorizer's type: a JWT authorizer caches nothing and validates by itself.
 * management §2.7
 */
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

/**
 * *Assumed*: results are kept five minutes unless the caller says, where there are identity sources to keep them by.
 * management §2.7
 */
function defaultTtl({ identitySource }: Authorizer): number {
  return identitySource?.length ? 300 : 0
}
