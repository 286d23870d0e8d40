import { isObject } from '@gatehouse/contract'

/** A part of a document, by the names of its members. */
export type Node = Readonly<Record<string, unknown>>

/** The members of what may be an object; none where it is another value. */
export function membersOf(value: unknown): Node {
  return isObject(value) ? value : {}
}

/** Parts of a document by name, such as the examples of a body. */
export function nodesOf(value: unknown): Readonly<Record<string, Node>> {
  return Object.fromEntries(Object.entries(membersOf(value)).map(([name, node]) => [name, membersOf(node)]))
}

/** The items of what may be a list; none where it is another value. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The texts in what may be a list, such as the names of required members. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string')
}
