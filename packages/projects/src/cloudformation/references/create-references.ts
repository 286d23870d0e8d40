import { ownMember } from '@gatehouse/contract/core'
import type { DocumentMap } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'
import { apiTypeOf, idOf, KINDS } from '../api-resources/kinds.ts'
import type { StackResources } from '../scope/stack-resources.ts'
import { formatShape } from './format-shape.ts'
import { RESOURCE_SHAPES, type ResourceShape, unknownShape } from './plausible-values.ts'
import { referToApi } from './refer-to-api.ts'
import { referToLambda } from './refer-to-lambda.ts'

/** What references are resolved with. */
export interface ReferenceSource {
  readonly resources: StackResources
  readonly aliases: ReadonlyMap<string, string>
  /** What the user says of resources: by `LogicalId` or `LogicalId.Attribute`. */
  readonly overrides: Readonly<Record<string, string>>
  /** Physical ids of deployed resources, by logical id. */
  readonly physicalIds: Readonly<Record<string, string>>
  /** An output of a nested stack. */
  readonly outputOf: (logicalId: string, output: string, at: SourcePosition) => unknown
}

/** Gives what `Ref` and `Fn::GetAtt` of the resources of a stack give. Throws {@link ProjectError} for a resource that is not there. */
export function createReferTo(source: ReferenceSource) {
  return (name: string, attribute: string | undefined, at: SourcePosition): unknown => {
    const [logicalId, ofAlias] = followAlias(name, attribute, source.aliases)
    const key = ofAlias === undefined ? logicalId : `${logicalId}.${ofAlias}`
    if (Object.hasOwn(source.overrides, key)) return source.overrides[key]
    const resource = source.resources.find(logicalId, at)
    source.resources.noteUse(logicalId)
    return resolve(resource, ofAlias, { ...source, logicalId, at })
  }
}

/** SAM's names for what it generates: `Ref: Api.Stage`, and `${Api.Stage}`, which reads like an attribute. */
function followAlias(
  name: string,
  attribute: string | undefined,
  aliases: ReadonlyMap<string, string>,
): readonly [string, string | undefined] {
  const [first = '', ...rest] = (attribute === undefined ? name : `${name}.${attribute}`).split('.')
  const target = rest[0] === undefined ? undefined : aliases.get(`${first}.${rest[0]}`)
  if (target !== undefined) return [target, rest.length > 1 ? rest.slice(1).join('.') : undefined]
  return [name, attribute]
}

interface Asked extends ReferenceSource {
  readonly logicalId: string
  readonly at: SourcePosition
}

function resolve(resource: DocumentMap, attribute: string | undefined, asked: Asked): unknown {
  const { resources, logicalId, at } = asked
  const type = String(resource.Type)
  if (attribute?.startsWith('Outputs.'))
    return asked.outputOf(logicalId, attribute.slice('Outputs.'.length), at)
  const seed = resources.seedOf(logicalId)
  const property = (name: string) => resources.property(logicalId, name)
  const apiType = apiTypeOf(type)
  const facts = apiType === undefined ? undefined : KINDS[apiType]
  const physicalId = ownMember(asked.physicalIds, logicalId)
  const named = {
    type,
    name: resources.nameOf(logicalId),
    seed,
    property,
    stack: resources.stack,
    physicalId,
  }
  const value =
    facts && apiType !== undefined
      ? referToApi({ ...named, type: apiType, facts, id: idOf(facts, seed, property) }, attribute)
      : (referToLambda(named, attribute) ?? shapeOf(named, attribute))
  if (value !== undefined) return value
  throw new ProjectError(
    `Template error: resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`,
    at,
  )
}

interface Named {
  readonly type: string
  readonly name: string
  readonly seed: string
  readonly property: (name: string) => unknown
  readonly stack: StackResources['stack']
  /** Of one that is deployed. */
  readonly physicalId: string | undefined
}

/** What follows from a physical id: itself, and what has it or the name at its end in it; undefined of other attributes. */
function ofDeployed(
  { seed, stack }: Named,
  { ref, attributes }: ResourceShape,
  attribute: string | undefined,
  physicalId: string,
): string | undefined {
  if (attribute === undefined) return physicalId
  const pattern = ownMember(attributes ?? {}, attribute)
  if (pattern === undefined) return undefined
  if (pattern === ref) return physicalId
  const name = /^\{name/.test(ref) ? physicalId : (physicalId.split(/[/:]/).at(-1) as string)
  return formatShape(pattern.replaceAll(ref, physicalId), name, seed, stack)
}

/** Of a resource that is not run here. An attribute that its shape lacks is text that says what it stands for. */
function shapeOf(named: Named, attribute: string | undefined): string {
  const { type, name, seed, property, stack, physicalId } = named
  const shape = ownMember(RESOURCE_SHAPES, type) ?? unknownShape(type)
  const known = physicalId === undefined ? undefined : ofDeployed(named, shape, attribute, physicalId)
  if (known !== undefined) return known
  const given = shape.nameProperty === undefined ? undefined : property(shape.nameProperty)
  const physical = typeof given === 'string' ? given : name
  if (attribute === undefined) return formatShape(shape.ref, physical, seed, stack)
  const pattern = ownMember(shape.attributes ?? {}, attribute)
  if (pattern !== undefined) return formatShape(pattern, physical, seed, stack)
  const own = property(attribute)
  if (typeof own === 'string' || typeof own === 'number') return String(own)
  return /arn$/i.test(attribute)
    ? formatShape(
        `arn:{partition}:${type.split('::')[1]?.toLowerCase()}:{region}:{account}:{name}`,
        physical,
        seed,
        stack,
      )
    : `${physical}-${attribute.replaceAll('.', '-')}`
}
