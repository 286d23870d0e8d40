import type { DecodedRequest } from '@gatehouse/contract'
import { badRequest } from '../calls/refusal.ts'
import type { DeclaredResponse, Operation } from '../contract/document.ts'
import { findResponse, findSuccess } from '../contract/find-response.ts'
import { findMissingExample, tellsOfMissing } from './missing-resource.ts'
import type { NearestExamples } from './nearest-example.ts'
import type { Preference } from './preference.ts'

/** What to answer with. */
export interface Chosen {
  readonly response: DeclaredResponse
  /** Undefined where there is no body. */
  readonly mediaType: string | undefined
  /** The example that is asked for, or that shows what the call names. */
  readonly example: string | undefined
  /** Whether it is to name what the call named: an example that is asked for comes as it is. */
  readonly isNaming: boolean
}

/** What a call asks for. */
export interface Asked {
  readonly operation: Operation
  readonly preference: Preference
  readonly parts: DecodedRequest
}

/**
 * The answer that is preferred, or the operation's success. An export comes in the format that its `outputType` names. Throws a
 * `Refusal` that tells what there is.
 */
export function chooseResponse(nearest: NearestExamples, { operation, preference, parts }: Asked): Chosen {
  const { code, example } = preference
  const { name, responses, ranges } = operation
  const response = code === undefined ? findSuccess(operation) : findPreferred(operation, code)
  if (!response) {
    const statuses = [...responses.map(({ status }) => status), ...Object.keys(ranges)].join(', ')
    throw badRequest(`Prefer: ${name} has no answer with code '${code}'; it has ${statuses}`)
  }
  const mediaType = chooseMediaType(response, parts.query)
  const names = mediaType === undefined ? [] : (response.content[mediaType]?.examples ?? [])
  if (example !== undefined && !names.includes(example)) {
    const known = names.length === 0 ? 'none' : names.join(', ')
    throw badRequest(`Prefer: ${name} ${response.status} has no example '${example}'; it has ${known}`)
  }
  if (example !== undefined) return { response, mediaType, example, isNaming: false }
  if (tellsOfMissing(response))
    return { response, mediaType, example: findMissingExample(operation, names, parts), isNaming: true }
  const content = response.status < 400 && mediaType !== undefined ? response.content[mediaType] : undefined
  return { response, mediaType, example: content && nearest.find(content, parts), isNaming: false }
}

function findPreferred(operation: Operation, code: string): DeclaredResponse | undefined {
  return /^[1-5]\d\d$/.test(code) ? findResponse(operation, Number(code)) : undefined
}

function chooseMediaType(
  { content }: DeclaredResponse,
  { outputType }: DecodedRequest['query'],
): string | undefined {
  const asked = `application/${String(outputType).toLowerCase()}`
  return asked in content ? asked : Object.keys(content)[0]
}
