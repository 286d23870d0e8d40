import type { Api } from '@gatehouse/contract'
import type { ApiRecord, CallContext } from '../../call/call.ts'

/** An API as it is answered: what is kept of it, and the address that serves it. */
export function present(api: ApiRecord, { endpointOf, scope }: CallContext): Api {
  return { apiEndpoint: endpointOf(api, scope), ...api }
}
