import { type Members, toList, toMembers } from '../document/document.ts'
import { resolveReference } from '../parse/resolve-reference.ts'
import type { ImportContext } from './import-context.ts'

const OPERATION = /^(get|put|post|delete|options|head|patch|x-amazon-apigateway-any-method)$/

/**
 * Tells of the valid parts that mean nothing to an HTTP API: what describes requests and responses, and where else to send them.
 * management §3.1
 */
export function ignoreUnsupported({ document, findings }: ImportContext): void {
  for (const [path, value] of Object.entries(toMembers(document.paths))) {
    const { value: item } = resolveReference(document, value)
    for (const [member, operation] of Object.entries(toMembers(item))) {
      const place = `paths.'${path}'(${member})`
      if (member === 'trace') findings.ignore('the method trace', place)
      if (member === 'servers') findings.ignore('servers of a path', `paths.'${path}'`)
      if (member === 'parameters' && hasUnsupported(operation))
        findings.ignore('parameters', `paths.'${path}'`)
      if (!OPERATION.test(member)) continue
      for (const kind of unsupportedIn(toMembers(operation))) findings.ignore(kind, place)
    }
  }
  const { schemas } = toMembers(document.components)
  if (Object.keys(toMembers(schemas)).length > 0) findings.ignore('schemas', 'components')
}

function unsupportedIn(operation: Members): string[] {
  return [
    ...(hasUnsupported(operation.parameters) ? ['parameters'] : []),
    ...(operation.requestBody === undefined ? [] : ['requestBody']),
    ...(hasContent(operation.responses) ? ['content of responses'] : []),
    ...(operation.callbacks === undefined ? [] : ['callbacks']),
    ...(operation.servers === undefined ? [] : ['servers of an operation']),
  ]
}

/** Path parameters are in the route's key already. */
function hasUnsupported(parameters: unknown): boolean {
  return toList(parameters).some((parameter) => toMembers(parameter).in !== 'path')
}

/** A response with nothing but a description says nothing that could be lost. */
function hasContent(responses: unknown): boolean {
  return Object.values(toMembers(responses)).some((response) =>
    Object.keys(toMembers(response)).some((key) => key !== 'description'),
  )
}
