import { formatComment, listOperations, uncapitalize } from './operations.mjs'

const HEADER = '// Generated from spec/ by `npm run generate`. Do not edit.\n'

/** The operations as functions of a caller, each with its own row of the operation table, so that a bundler leaves out the others. */
export function formatClientOperations(document) {
  const operations = listOperations(document)
  const requests = operations.map(({ name }) => `  ${name}Request,`)
  return `${HEADER}
import type {
${requests.join('\n')}
} from '@gatehouse/contract'
import type { Caller } from '../caller.ts'
import { callOperation } from '../call-operation.ts'
import type { CallOptions, Dialect, OutputOf } from '../operation-types.ts'

${operations.map(formatFunction).join('\n')}`
}

function formatFunction({ name, method, path, parameters, operation }) {
  const query = parameters.filter((it) => it.in === 'query').map((it) => it.name)
  const row = {
    name,
    method,
    path,
    ...(query.length > 0 && { query }),
    ...(operation.requestBody && { body: true }),
  }
  const input = isOptional(parameters, operation) ? 'input?' : 'input'
  const parameterList = `caller: Caller<D>, ${input}: ${name}Request, options?: CallOptions`
  return `${formatComment(operation, '')}
export function ${uncapitalize(name)}<D extends Dialect = 'aws'>(${parameterList}): Promise<OutputOf<'${name}', D>> {
  return callOperation(caller, ${JSON.stringify(row)}, input, options)
}
`
}

/** Whether an operation may be called without an input: nothing that it takes is required. */
function isOptional(parameters, operation) {
  return !operation.requestBody && parameters.every(({ required }) => !required)
}
