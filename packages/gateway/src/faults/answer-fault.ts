import { randomUUID } from 'node:crypto'
import { EXCEPTIONS, type OperationName } from '@gatehouse/contract/core'
import type { ManagementResponse } from '@gatehouse/control'

/** Messages of exceptions that say the same of any call. */
const MESSAGES: Readonly<Record<number, string>> = {
  429: 'Too Many Requests',
  500: 'Internal server error',
  503: 'Service Unavailable',
}

/** The answer to a management call that a rule has go wrong: the exception of its status, as the service would write it. */
export function answerFault(operation: OperationName | undefined, status: number): ManagementResponse {
  const [exception] = Object.entries(EXCEPTIONS).find(([, it]) => it === status) ?? []
  return {
    ...(operation && { operation }),
    status,
    headers: {
      'x-amzn-RequestId': randomUUID(),
      ...(exception !== undefined && { 'x-amzn-ErrorType': exception }),
    },
    body: { message: MESSAGES[status] ?? 'Injected Fault' },
  }
}
