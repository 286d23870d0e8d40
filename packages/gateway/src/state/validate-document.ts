import { parseJsonObject } from '@gatehouse/contract/core'

/** Whether a document can be imported. */
export interface Validation {
  readonly isValid: boolean
  /** What of it would be left out. */
  readonly warnings: readonly string[]
  /** Why it would be refused. */
  readonly message?: string
}

/**
 * Imports an API into a state of its own, which is dropped then: what `ImportApi` would say of it. `body` is that of `ImportApi`:
 * `{"body": "<document>"}`. It takes as long as the import: see `AnsweringManagement`. management §3
 */
export async function validateDocument(body: Uint8Array): Promise<Validation> {
  const [{ createManagement }, { createMemoryStore }] = await Promise.all([
    import('@gatehouse/control'),
    import('@gatehouse/store'),
  ])
  const management = createManagement({
    store: createMemoryStore(),
    defaults: { account: '000000000000', region: 'us-east-1' },
    endpointOf: () => '',
  })
  const { status, body: answer } = await management.handle({
    method: 'PUT',
    path: '/v2/apis',
    query: '',
    body,
  })
  const { warnings = [], message } = (parseJsonObject(JSON.stringify(answer ?? {})) ?? {}) as {
    readonly warnings?: readonly string[]
    readonly message?: string
  }
  return { isValid: status < 300, warnings, ...(message !== undefined && { message }) }
}
