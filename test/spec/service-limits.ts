import { readFile } from 'node:fs/promises'

/** The limits of a text or a number; a list or a map has them of each of its values. */
export interface Limits {
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
}

/** By structure and member of the service's model, the name of the shape of texts and numbers that have limits. */
type ShapeNames = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Limits that the name of a shape does not say; the model has them beside it. */
const NAMED: Readonly<Record<string, Limits>> = {
  RoutingRulePriority: { min: 1, max: 1_000_000 },
  MaxResults: { min: 1, max: 100 },
}

const shapeNames = JSON.parse(
  await readFile(new URL('service-limits.json', import.meta.url), 'utf8'),
) as ShapeNames

/**
 * The limits of a member of a structure of the service's model; none where its shape's name has none. SDKs do not keep the names, so
 * they stand in `service-limits.json`, from the model that the service publishes for them.
 */
export function limitsOf(structure: string, member: string): Limits {
  const name = shapeNames[structure]?.[member]
  return name === undefined ? {} : parseLimits(name)
}

/** Structures of the table that were never asked for: each name has to be one of the service's. */
export function structuresWithLimits(): readonly string[] {
  return Object.keys(shapeNames)
}

function parseLimits(name: string): Limits {
  const known = NAMED[name]
  if (known) return known
  const [, min = '', max = ''] =
    /^(?:String|Integer|Uri)WithLengthBetween(Minus\d+|\d+)And(\d+K?)$/.exec(name) ??
    /^__stringMin(\d+)Max(\d+)(?:PatternAZ09)?$/.exec(name) ??
    []
  if (max === '') throw new Error(`the name of the shape ${name} says no limits`)
  const pattern = name.endsWith('PatternAZ09') ? { pattern: '^[a-z0-9]+$' } : {}
  return { min: toNumber(min), max: toNumber(max), ...pattern }
}

function toNumber(text: string): number {
  if (text.endsWith('K')) return Number(text.slice(0, -1)) * 1024
  return text.startsWith('Minus') ? -Number(text.slice('Minus'.length)) : Number(text)
}
