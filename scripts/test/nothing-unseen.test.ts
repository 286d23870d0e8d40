import { expect, it } from 'vitest'
import { classifyChanges } from '../changes/classify.mjs'
import { wholeContract as contract, type Node } from './edit-document.ts'

type Trail = readonly string[]

/** Keys under which names stand that differ from place to place and mean nothing to the gate. */
const NAMED = [
  ...['content', 'examples', 'headers', 'links', 'parameters', 'paths', 'properties'],
  ...['responses', 'schemas', 'variables'],
]
/** Lists of rules: each of them is judged as the first. */
const RULES = ['allOf', 'oneOf']
/** The version is no change, and without the others a document is none. */
const EXEMPT = ['openapi', 'paths', 'info version']
const places = onePlaceOfAKind(contract)

it('looks at a good many kinds of places', () => {
  expect(places.length).toBeGreaterThan(100)
})

it('sees whatever is gone', () => {
  expect(places.filter((trail) => !isSeen(trail, undefined))).toEqual([])
})

it('sees whatever has another value', () => {
  const values = places.filter((trail) => typeof valueAt(trail) !== 'object')
  expect(values.length).toBeGreaterThan(50)
  expect(values.filter((trail) => !isSeen(trail, 'another'))).toEqual([])
})

/** One trail to each kind of node: the first one among all whose trails differ in names only. */
function onePlaceOfAKind(document: Node): Trail[] {
  const kinds = new Map<string, Trail>()
  for (const trail of trailsOf(document, [])) {
    const kind = trail.map((key, index) => (isNamed(trail[index - 1]) ? '*' : key)).join(' ')
    if (!kinds.has(kind)) kinds.set(kind, trail)
  }
  return [...kinds.values()].filter((trail) => !EXEMPT.includes(trail.join(' ')))
}

function isNamed(parent = ''): boolean {
  return NAMED.includes(parent) || RULES.includes(parent)
}

function trailsOf(node: Node, trail: Trail): Trail[] {
  return Object.entries(node).flatMap(([key, child]) => {
    const own = [...trail, key]
    const opaque = typeof child !== 'object' || child === null || trail.includes('examples')
    return opaque ? [own] : [own, ...trailsOf(child as Node, own)]
  })
}

/** Whether a value that is gone or another makes a change; a reference that leads nowhere is refused. */
function isSeen(trail: Trail, value: unknown): boolean {
  const after = edited(contract, trail, value)
  try {
    return classifyChanges(contract, after).length > 0
  } catch (error) {
    return error instanceof Error && /leads nowhere|not a component/.test(error.message)
  }
}

/** A copy with another value at the end of the trail, or none; what is beside the trail is shared, which is compared at once. */
function edited(node: Node, [key = '', ...rest]: Trail, value: unknown): Node {
  const copy = (Array.isArray(node) ? [...node] : { ...node }) as Node
  if (rest.length > 0) copy[key] = edited(node[key] as Node, rest, value)
  else if (value !== undefined) copy[key] = value
  else if (Array.isArray(copy)) copy.splice(Number(key), 1)
  else delete copy[key]
  return copy
}

function valueAt(trail: Trail): unknown {
  return trail.reduce<unknown>((node, key) => (node as Node)[key], contract)
}
