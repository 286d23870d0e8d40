import { equals, iterableEquality, subsetEquality } from '@vitest/expect'
import type { Expectation } from '../cases/row.ts'
import type { Answer } from './answer.ts'

/** How an answer differs from what a row expects, a line each; none where it is as expected. Members beyond the expected are allowed. */
export function judge(answer: Answer, { status, errorType, body, absent = [] }: Expectation): string[] {
  const type = answer.header('x-amzn-errortype')?.split(':')[0]
  return [
    ...(answer.status === status ? [] : [`status ${answer.status} instead of ${status}`]),
    ...(type === errorType ? [] : [`x-amzn-ErrorType ${type ?? 'absent'} instead of ${errorType ?? 'none'}`]),
    ...(body === undefined || matches(answer.body, body)
      ? []
      : [`body ${formatExpected(answer.body)} does not match ${formatExpected(body)}`]),
    ...absent.filter((member) => hasMember(answer.body, member)).map((member) => `${member} is there`),
    ...(status === 204 && answer.body !== undefined ? ['204 with a body'] : []),
  ]
}

function matches(actual: unknown, expected: unknown): boolean {
  return equals(actual, expected, [iterableEquality, subsetEquality])
}

function hasMember(body: unknown, member: string): boolean {
  return typeof body === 'object' && body !== null && member in body
}

/** JSON in which a matcher stands as its own text. */
export function formatExpected(value: unknown): string {
  const text = JSON.stringify(value, (_key, it: unknown) => (isMatcher(it) ? `<${String(it)}>` : it))
  if (text === undefined) return 'absent'
  return text.length > 600 ? `${text.slice(0, 600)}…` : text
}

function isMatcher(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'asymmetricMatch' in value
}
