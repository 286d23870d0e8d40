import type { Answer, Call } from './calls/call.ts'
import type { Contract } from './contract/contract.ts'
import type { Content, Operation } from './contract/document.ts'
import type { MockContext } from './mock-context.ts'
import { chooseResponse, type Preference } from './preference.ts'

/** How often data is made up anew when it breaks a rule, before an example is taken instead. */
const MAX_ATTEMPTS = 20
const JSON_TYPE = 'application/json'

/** A call that is in order, and what its caller prefers. */
export interface Order {
  readonly contract: Contract
  readonly call: Call
  readonly operation: Operation
  readonly preference: Preference
  readonly query: unknown
}

/** The answer to a good call: an example of the contract, or data made up for a success where that is asked for. */
export async function makeAnswer(context: MockContext, order: Order): Promise<Answer> {
  const { contract, operation, preference, query } = order
  const { response, mediaType } = chooseResponse(operation, preference, query)
  const { status, exception } = response
  const headers: Answer['headers'] = exception === undefined ? {} : { 'x-amzn-ErrorType': exception }
  if (mediaType === undefined) return { status, headers }
  const { body } = contract.prism.choose(operation, { status, mediaType, example: preference.example })
  const wantsData =
    (preference.dynamic ?? context.dynamic) && preference.example === undefined && status < 400
  const content = response.content[mediaType]
  const isOpen = content && mediaType === JSON_TYPE && (wantsData || body === undefined)
  const made = isOpen ? await makeUp(contract, content, seedOf(context, order.call)) : undefined
  return { status, headers: { ...headers, 'content-type': mediaType }, body: format(made ?? body, mediaType) }
}

/** Data that its schema accepts, or undefined. Prism's own breaks rules now and then; another seed mends that. */
async function makeUp(contract: Contract, content: Content, seed: string): Promise<unknown> {
  const schema = contract.narrowed(content)
  if (!schema) return undefined
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const data = await contract.prism.generate(schema, `${seed} ${attempt}`)
    if (contract.accepts(content, data)) return data
  }
  return undefined
}

/** With a seed, the same call always gets the same data, whatever was called before. */
function seedOf({ seed, random }: MockContext, { method, path, query }: Call): string {
  return seed === undefined ? String(random()) : `${seed} ${method} ${path}?${query}`
}

function format(body: unknown, mediaType: string): string {
  return mediaType === JSON_TYPE || typeof body !== 'string' ? JSON.stringify(body) : body
}
