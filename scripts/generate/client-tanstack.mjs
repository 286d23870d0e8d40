import { formatComment, listOperations, uncapitalize } from './operations.mjs'

const HEADER = '// Generated from spec/ by `npm run generate`. Do not edit.\n'

/** Options of TanStack Query: a query for each operation that reads, pages for each that lists, a mutation for any other. */
export function formatTanstackQuery(document) {
  const operations = listOperations(document)
  const names = operations.map(({ name }) => name)
  return `${HEADER}
import type {
${names.map((name) => `  ${name}Request,`).join('\n')}
} from '@gatehouse/contract'
import type { Caller } from '../caller.ts'
import type { Dialect, OutputOf } from '../operation-types.ts'
import {
  createMutation,
  createPages,
  createQuery,
  type MutationOptions,
  type PagesOptions,
  type QueryOptions,
} from '../tanstack-query/options.ts'
import {
${names.map((name) => `  ${uncapitalize(name)},`).join('\n')}
} from './operations.ts'

export {
  type MutationOptions,
  type PagesOptions,
  type QueryOptions,
  resourceKey,
} from '../tanstack-query/options.ts'

${operations.flatMap(formatOptions).join('\n')}`
}

function formatOptions(it) {
  const { method, parameters } = it
  if (method !== 'GET') return [formatMutation(it)]
  const isList = parameters.some(({ name }) => name === 'nextToken')
  return [formatQuery(it), ...(isList ? [formatPages(it)] : [])]
}

function formatQuery({ name, parameters, operation }) {
  const call = uncapitalize(name)
  const input = inputOf(parameters)
  return `${formatComment(operation, '')}
export function ${call}Options<D extends Dialect = 'aws'>(caller: Caller<D>, ${input}: ${name}Request): QueryOptions<OutputOf<'${name}', D>> {
  return createQuery(caller, '${operation.tags[0]}', '${name}', input, (one, options) => ${call}(caller, one, options))
}
`
}

function formatPages({ name, parameters, operation }) {
  const call = uncapitalize(name)
  const input = inputOf(parameters)
  return `${formatComment(operation, '')}
export function ${call}InfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, ${input}: ${name}Request): PagesOptions<OutputOf<'${name}', D>> {
  return createPages(caller, '${operation.tags[0]}', '${name}', input, (one, options) => ${call}(caller, one, options))
}
`
}

function formatMutation({ name, operation }) {
  const call = uncapitalize(name)
  return `${formatComment(operation, '')}
export function ${call}Mutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<${name}Request, OutputOf<'${name}', D>> {
  return createMutation(caller, '${operation.tags[0]}', '${name}', (input) => ${call}(caller, input))
}
`
}

function inputOf(parameters) {
  return parameters.every(({ required }) => !required) ? 'input?' : 'input'
}
