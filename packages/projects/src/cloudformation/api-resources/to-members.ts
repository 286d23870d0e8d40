import { type DocumentMap, isMap, markAs, positionOf } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'
import type { Properties, PropertyType } from './properties.ts'

/**
 * Properties of a resource as members of the management API: names in camelCase, texts and numbers as the types ask. Throws
 * {@link ProjectError} for a property that the type does not have and for a value of another type, with its line.
 */
export function toMembers(values: DocumentMap, types: Properties, at: SourcePosition): DocumentMap {
  const entries = Object.entries(values).flatMap(([name, value]) => {
    const here = positionOf(values, name) ?? at
    const type = Object.hasOwn(types, name) ? types[name] : undefined
    if (!type) throw new ProjectError(`Encountered unsupported property ${name}`, here)
    return value === null ? [] : [[toMemberName(name), toMember(value, type, { name, at: here })] as const]
  })
  return markAs(Object.fromEntries(entries), values)
}

/** `AllowOrigins` is `allowOrigins`. */
export function toMemberName(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}

interface Place {
  readonly name: string
  readonly at: SourcePosition
}

function toMember(value: unknown, type: PropertyType, place: Place): unknown {
  if (typeof type === 'string') return CONVERSIONS[type](value, place)
  if ('members' in type) return toMembers(mapOf(value, place), type.members, place.at)
  if ('listOf' in type) return listOf(value).map((member) => toMember(member, type.listOf, place))
  const entries = Object.entries(mapOf(value, place)).map(
    ([key, member]) =>
      [key, toMember(member, type.mapOf, { name: key, at: positionOf(value, key) ?? place.at })] as const,
  )
  return Object.fromEntries(entries)
}

type Conversion = (value: unknown, place: Place) => unknown

/** CloudFormation takes text for numbers and booleans, and the other way round. */
const CONVERSIONS: Readonly<Record<Extract<PropertyType, string>, Conversion>> = {
  text: toText,
  texts: (value, place) => listOf(value).map((member) => toText(member, place)),
  textMap: (value, place) =>
    Object.fromEntries(
      Object.entries(mapOf(value, place)).map(([key, member]) => [
        key,
        isMap(member) || Array.isArray(member) ? JSON.stringify(member) : toText(member, place),
      ]),
    ),
  integer: (value, place) => toNumber(value, Number.isInteger, 'Integer', place),
  number: (value, place) => toNumber(value, Number.isFinite, 'Double', place),
  boolean: (value, place) => {
    if (value === true || value === 'true') return true
    if (value === false || value === 'false') return false
    throw wrongType('Boolean', place)
  },
  document: (value) => value,
}

function toText(value: unknown, place: Place): string {
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value)
  throw wrongType('String', place)
}

function toNumber(value: unknown, isRight: (number: number) => boolean, type: string, place: Place): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number === 'number' && isRight(number)) return number
  throw wrongType(type, place)
}

/** A single value counts as a list of one. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function mapOf(value: unknown, place: Place): DocumentMap {
  if (isMap(value)) return value
  throw wrongType('Map', place)
}

function wrongType(type: string, { name, at }: Place): ProjectError {
  return new ProjectError(`Value of property ${name} must be of type ${type}`, at)
}
