import type { DecodedRequest } from '@gatehouse/contract'
import type { Answer } from '../calls/call.ts'
import type { Contract } from '../contract/contract.ts'
import type { Content, DeclaredResponse, Operation } from '../contract/document.ts'
import { membersOf } from '../contract/nodes.ts'
import type { Prism } from '../contract/prism.ts'
import { type Chosen, chooseResponse } from './choose-response.ts'
import { nameMissing } from './missing-resource.ts'
import { createNearestExamples } from './nearest-example.ts'
import type { Preference } from './preference.ts'

/** An answer of the contract as it goes over the wire, chosen once by Prism's rules for all calls that prefer it. */
export interface PreparedAnswer {
  readonly response: DeclaredResponse
  /** Where data may be made up in place of the example. */
  readonly content: Content | undefined
  /** Whether the contract has an example for it. */
  readonly hasExample: boolean
  /** The answer to a call, which names what the call asked for in vain. */
  format(parts: DecodedRequest): Answer
}

/** Prepares answers when they are first asked for. */
export interface PreparedAnswers {
  /** The answer that is preferred. Throws a `Refusal` for one that there is not. */
  find(operation: Operation, preference: Preference, parts: DecodedRequest): PreparedAnswer
}

const JSON_TYPE = 'application/json'

/** The answers of a contract. There are as many as it has responses, examples and media types. */
export function createPreparedAnswers({
  prism,
  operations,
}: Pick<Contract, 'prism' | 'operations'>): PreparedAnswers {
  const nearest = createNearestExamples(operations)
  const usual = new Map<Operation, PreparedAnswer>()
  const known = new Map<Operation, Map<string, PreparedAnswer>>()
  return {
    find(operation, preference, parts) {
      const isUsual =
        preference.code === undefined && preference.example === undefined && !hasMembers(parts.query)
      const at = isUsual ? usual.get(operation) : undefined
      if (at) return at
      const chosen = chooseResponse(nearest, { operation, preference, parts })
      const found = findChosen(operation, chosen)
      // Which of several examples is given depends on the call.
      if (isUsual && (found.content?.examples.length ?? 0) < 2) usual.set(operation, found)
      return found
    },
  }

  function findChosen(operation: Operation, chosen: Chosen): PreparedAnswer {
    const { response, mediaType, example, isNaming } = chosen
    const ofOperation = known.get(operation) ?? new Map<string, PreparedAnswer>()
    known.set(operation, ofOperation)
    const key = JSON.stringify([response.status, mediaType, example, isNaming])
    const prepared = ofOperation.get(key) ?? prepare(prism, operation, chosen)
    ofOperation.set(key, prepared)
    return prepared
  }
}

function hasMembers(query: DecodedRequest['query']): boolean {
  for (const _ in query) return true
  return false
}

function prepare(prism: Prism, operation: Operation, chosen: Chosen): PreparedAnswer {
  const { response, mediaType, example, isNaming } = chosen
  const { status } = response
  const { exceptions = {} } = (mediaType && response.content[mediaType]) || {}
  const exception = (example && exceptions[example]) ?? response.exception
  const headers: Answer['headers'] = {
    ...(exception === undefined ? {} : { 'x-amzn-ErrorType': exception }),
    ...(mediaType === undefined ? {} : { 'content-type': mediaType }),
  }
  if (mediaType === undefined) {
    const answer: Answer = { status, headers }
    return { response, content: undefined, hasExample: false, format: () => answer }
  }
  const { body } = prism.choose(operation, { status, mediaType, example })
  const content = mediaType === JSON_TYPE ? response.content[mediaType] : undefined
  const answer: Answer = { status, headers, body: formatBody(body, mediaType) }
  const name = example === undefined || !isNaming ? undefined : nameIn(body, example)
  const format = (parts: DecodedRequest) =>
    name === undefined ? answer : { ...answer, body: JSON.stringify(name(parts)) }
  return { response, content, hasExample: body !== undefined, format }
}

/** What makes the body of an error about something that is missing, if it is one. */
function nameIn(body: unknown, example: string): ((parts: DecodedRequest) => unknown) | undefined {
  const members = membersOf(body)
  const member = ['message', 'Message'].find((it) => typeof members[it] === 'string')
  if (member === undefined) return undefined
  const text = String(members[member])
  return (parts) => ({ ...members, [member]: nameMissing(text, example, parts) })
}

/** The text of a body: an export in YAML is text already. */
function formatBody(body: unknown, mediaType: string): string {
  return mediaType === JSON_TYPE || typeof body !== 'string' ? JSON.stringify(body) : body
}
