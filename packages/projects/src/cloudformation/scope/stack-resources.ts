import { ownMember } from '@gatehouse/contract/core'
import { type DocumentMap, isMap, positionOf } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'
import { NO_VALUE, type Scope, type StackFacts } from './scope.ts'

/** The resources of a stack whose conditions hold, with properties that are evaluated when one asks for them. */
export interface StackResources {
  readonly stack: StackFacts
  /** Logical ids in the order of the template. */
  readonly ids: readonly string[]
  /** Throws {@link ProjectError} where there is none. */
  find(logicalId: string, at: SourcePosition): DocumentMap
  positionOf(logicalId: string): SourcePosition
  /** A property, evaluated; undefined where it is not there. */
  property(logicalId: string, name: string): unknown
  /** All properties, evaluated, and the resources that they refer to. */
  evaluate(logicalId: string): { readonly properties: DocumentMap; readonly uses: readonly string[] }
  /** The name that it gets where no property names it: of a function and a layer the one that it has. */
  nameOf(logicalId: string): string
  /** What its id is made from. */
  seedOf(logicalId: string): string
  /** What `Ref`, or `Fn::GetAtt` with an attribute, gives. */
  refer(logicalId: string, attribute?: string): unknown
  /** Notes that what is evaluated now refers to a resource. */
  noteUse(logicalId: string): void
}

/** What resources are made of. */
export interface ResourcesSource {
  readonly definitions: DocumentMap
  readonly at: SourcePosition
  readonly stack: StackFacts
  /** The scope of the stack, which refers to these resources. */
  readonly scope: () => Scope
  readonly seedOf: (logicalId: string, definition: DocumentMap) => string
}

/** @see StackResources */
export function createStackResources(source: ResourcesSource): StackResources {
  const { definitions, stack } = source
  const placeOf = (logicalId: string) => positionOf(definitions, logicalId) ?? source.at
  const evaluator = createEvaluator(source, placeOf)
  const resources: StackResources = {
    ...evaluator,
    stack,
    get ids() {
      return Object.keys(definitions).filter((logicalId) => isThere(logicalId, source, placeOf(logicalId)))
    },
    find(logicalId, at) {
      if (Object.hasOwn(definitions, logicalId) && isThere(logicalId, source, placeOf(logicalId))) {
        return definitions[logicalId] as DocumentMap
      }
      throw new ProjectError(
        `Template format error: Unresolved resource dependencies [${logicalId}] in the template`,
        at,
      )
    },
    positionOf: placeOf,
    nameOf(logicalId) {
      const property = ownMember(NAME_PROPERTIES, String((definitions[logicalId] as DocumentMap).Type))
      const given = property === undefined ? undefined : evaluator.property(logicalId, property)
      return typeof given === 'string' ? given : `${stack.name}-${logicalId}`
    },
    seedOf: (logicalId) => source.seedOf(logicalId, definitions[logicalId] as DocumentMap),
    refer: (logicalId, attribute) => source.scope().referTo(logicalId, attribute, placeOf(logicalId)),
  }
  return resources
}

function isThere(logicalId: string, { definitions, scope }: ResourcesSource, at: SourcePosition): boolean {
  const definition = definitions[logicalId]
  if (!isMap(definition) || typeof definition.Type !== 'string') return false
  return definition.Condition === undefined || scope().isTrue(String(definition.Condition), at)
}

/** Evaluates properties, each once, and notes meanwhile what they refer to. */
function createEvaluator(
  { definitions, scope }: ResourcesSource,
  placeOf: (logicalId: string) => SourcePosition,
): Pick<StackResources, 'property' | 'evaluate' | 'noteUse'> {
  const asked = new Set<string>()
  const known = new Map<string, unknown>()
  let uses: Set<string> | undefined
  return {
    property(logicalId, name) {
      const key = `${logicalId}.${name}`
      if (known.has(key)) return known.get(key)
      const at = placeOf(logicalId)
      if (asked.has(key)) throw new ProjectError(`Circular dependency between resources: [${logicalId}]`, at)
      const properties = propertiesOf(definitions[logicalId])
      if (!Object.hasOwn(properties, name)) return undefined
      asked.add(key)
      // What a referred property refers to is no use of the resource that is evaluated.
      const outer = uses
      uses = undefined
      const value = scope().evaluate(properties[name], positionOf(properties, name) ?? at)
      uses = outer
      known.set(key, value === NO_VALUE ? undefined : value)
      return known.get(key)
    },
    evaluate(logicalId) {
      const at = placeOf(logicalId)
      uses = new Set()
      const value = scope().evaluate(propertiesOf(definitions[logicalId]), at)
      const found = [...uses]
      uses = undefined
      if (!isMap(value)) throw new ProjectError(`the properties of ${logicalId} are to be a map`, at)
      return { properties: value, uses: found }
    },
    noteUse: (logicalId) => uses?.add(logicalId),
  }
}

const NAME_PROPERTIES: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Lambda::LayerVersion': 'LayerName',
}

function propertiesOf(definition: unknown): DocumentMap {
  const properties = isMap(definition) ? definition.Properties : undefined
  return isMap(properties) ? properties : {}
}
