import { formatComment, listOperations, resolve } from './operations.mjs'

const HEADER = '// Generated from spec/ by `npm run generate`. Do not edit.\n'

/** Handlers of MSW: one for each operation, which answers with the contract's example unless it is told otherwise. */
export function formatMsw(document) {
  const operations = listOperations(document)
  const imports = operations.map(({ name }) => `  ${name}Request,`)
  const handlers = operations.map(({ name }) => `    handle${name}(undefined, options),`)
  return `${HEADER}
import type {
${imports.join('\n')}
} from '@gatehouse/contract'
import type { RequestHandler } from 'msw'
import { type Answer, createHandler, type HandlerOptions } from '../msw/create-handler.ts'
import type { OutputOf } from '../operation-types.ts'

export { type Answer, type HandledCall, type HandlerOptions, Refusal, refuse } from '../msw/create-handler.ts'

/** A handler for each operation, with the contract's examples. Put those that answer otherwise before them. */
export function createHandlers(options?: HandlerOptions): RequestHandler[] {
  return [
${handlers.join('\n')}
  ]
}

${operations.map((it) => formatHandler(document, it)).join('\n')}`
}

function formatHandler(document, { name, method, path, parameters, operation }) {
  const [status, success] = Object.entries(operation.responses).find(([code]) => code.startsWith('2'))
  const query = parameters
    .filter((it) => it.in === 'query')
    .map((it) => [it.name, resolve(document, it.schema).type])
  const row = {
    name,
    method,
    path,
    status: Number(status),
    query: Object.fromEntries(query),
    body: operation.requestBody !== undefined,
  }
  const example = exampleOf(document, success)
  const type = `OutputOf<'${name}'>`
  return `${formatComment(operation, '')}
export function handle${name}(answer?: Answer<${name}Request, ${type}>, options?: HandlerOptions): RequestHandler {
  const example = (): ${type} => (${example === undefined ? 'undefined' : JSON.stringify(example, null, 2).replaceAll('\n', '\n  ')})
  return createHandler<${name}Request, ${type}>(${JSON.stringify(row)}, answer ?? example, options)
}
`
}

/** The first example of an answer. */
function exampleOf(document, response) {
  const examples = response.content?.['application/json']?.examples
  return examples && resolve(document, Object.values(examples)[0]).value
}
