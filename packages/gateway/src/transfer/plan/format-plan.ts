import type { PlannedCall } from '@gatehouse/projects'
import { addressOf } from '../read/api-state.ts'
import type { Plan } from './plan-push.ts'

/** A plan as lines: each call with what it is of, and what an import changes below it. */
export function formatPlan({ calls, imported }: Plan): string[] {
  return calls.flatMap((call) => [
    formatCall(call),
    ...(isImport(call) ? imported.map((line) => `    ${line}`) : []),
  ])
}

/** A call as a line: `~ UpdateRoute route send: authorizationType`. */
export function formatCall({ operation, address, body = {} }: PlannedCall): string {
  const sign = /^(Delete|Untag)/.test(operation) ? '-' : /^(Create|Import)/.test(operation) ? '+' : '~'
  const members = operation.startsWith('Update') ? `: ${Object.keys(body).join(', ')}` : ''
  const of = address === addressOf.api ? 'the API' : address
  return `${sign} ${operation} ${of}${members}`
}

function isImport({ operation }: PlannedCall): boolean {
  return operation === 'ImportApi' || operation === 'ReimportApi'
}
