import { isObject } from '@gatehouse/contract'
import { type OpenApiDocument, toMembers } from '../document/document.ts'
import { cut, type Findings } from './findings.ts'
import { formatExternal, isResolvable, referenceOf } from './resolve-reference.ts'

/** Members whose values are examples of anything, a `$ref` included. */
const DATA = new Set(['default', 'enum', 'example', 'value'])

/** What the import itself reads. It follows the references there and says what is wrong with them in its own terms. */
const READ = new Set([
  'securitySchemes',
  'x-amazon-apigateway-integration',
  'x-amazon-apigateway-integrations',
])

const OPERATION = /^(get|put|post|delete|options|head|patch|trace|x-amazon-apigateway-any-method)$/

/**
 * Looks at every reference of a document: one that leads nowhere is a warning, one that leads to another document a failure. None
 * is followed, so circles cost nothing.
 */
export function checkReferences(document: OpenApiDocument, findings: Findings): void {
  const check = createCheck(document, findings)
  for (const [path, item] of Object.entries(toMembers(document.paths))) {
    if (referenceOf(item) !== undefined) continue
    const { operations, rest } = splitItem(item)
    for (const [verb, operation] of operations) check(operation, cut(`paths.'${path}'(${verb})`))
    check(rest, cut(`paths.'${path}'`))
  }
  check(document.components, 'components')
}

function splitItem(item: unknown) {
  const members = Object.entries(toMembers(item))
  return {
    operations: members.filter(([key]) => OPERATION.test(key)),
    rest: Object.fromEntries(members.filter(([key]) => !OPERATION.test(key))),
  }
}

/** Places are cut, for each stands before all that are below it. */
function createCheck(document: OpenApiDocument, findings: Findings) {
  const check = (value: unknown, place: string): void => {
    const reference = referenceOf(value)
    if (reference !== undefined) {
      if (!reference.startsWith('#')) findings.fail(`${place}: ${formatExternal(reference)}`)
      else if (!isResolvable(document, reference))
        findings.warn(`Parse issue: attribute ${place}.${reference} is missing`)
      return
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        if (isContainer(item)) check(item, cut(`${place}.[${index}]`))
      return
    }
    for (const [key, member] of Object.entries(toMembers(value))) {
      if (!isContainer(member) || DATA.has(key) || READ.has(key)) continue
      const below = cut(`${place}.${key}`)
      for (const part of partsOf(key, member)) check(part, below)
    }
  }
  return check
}

/** Media types are left out of places, as the service does: `content.schema`. */
function partsOf(key: string, member: unknown): readonly unknown[] {
  if (key !== 'content' || referenceOf(member) !== undefined) return [member]
  return Object.values(toMembers(member))
}

function isContainer(value: unknown): boolean {
  return Array.isArray(value) || isObject(value)
}
