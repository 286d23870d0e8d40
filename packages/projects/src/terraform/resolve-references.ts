import { ownMember } from '@gatehouse/contract/core'
import { isMap } from '../documents/positions.ts'
import { attributeOf, functionFacts, type Location } from './attributes.ts'
import { membersOf } from './hcl.ts'
import type { Instance, Instances, ModuleScope } from './instances.ts'
import { referencesOf } from './plan-document.ts'

/** What references are resolved with. */
export interface References {
  readonly instances: Instances
  readonly stack: string
  readonly at: Location
  readonly overrides: Readonly<Record<string, string>>
  /** Makes up an attribute that nothing says; where it is left out none is made up. */
  readonly makeUp?: ((instance: Instance, attribute: string) => string) | undefined
  /** Told where a reference leads to one of several of a name, and not which: the first is taken. */
  readonly tookFirst?: ((name: string, address: string) => void) | undefined
  /** Names and expressions of an attribute that its file has as a map; undefined where that is not so, or cannot be read. */
  readonly mapOf?: ((block: Block, attribute: string) => ReadonlyMap<string, string> | undefined) | undefined
}

/** A block of a file: a resource, or the call of a module, whose type is `module`. */
export type Block = Pick<Instance, 'scope' | 'type' | 'name'>

/** What a reference leads to. */
export interface Referred {
  readonly instance: Instance
  /** Undefined where the instance cannot say, and nothing is made up. */
  readonly value: string | undefined
}

/** The resource that refers: its module, and its own index, which picks the instance of the same index. */
export interface Asking {
  readonly scope: ModuleScope
  readonly index?: string | number | undefined
  /** What `for_each` of the asking resource refers to, for `each.value`. */
  readonly each?: unknown
  /** The block of the asking resource, which has `for_each`. */
  readonly block?: Block
  /** The type that is meant where a reference leads to several. */
  readonly type?: string | undefined
  /** The attribute that is meant where a reference names none. */
  readonly attribute: string
}

/** The first of the references that leads to a resource of the document. */
export function resolveReferences(
  names: readonly string[],
  asking: Asking,
  all: References,
): Referred | undefined {
  for (const name of names) {
    const [found, ...others] = resolveName(name, asking, all)
    if (!found) continue
    const { address, type } = found.instance
    if (others.some(({ instance: one }) => one.type === type && one.address !== address))
      all.tookFirst?.(name, address)
    return found
  }
  return undefined
}

/** All different resources that references lead to, in their order. */
export function resolveEach(names: readonly string[], asking: Asking, all: References): readonly Referred[] {
  return names.flatMap((name) => {
    const isCovered = names.some(
      (other) => other !== name && (other.startsWith(`${name}.`) || other.startsWith(`${name}[`)),
    )
    return isCovered ? [] : resolveName(name, asking, all)
  })
}

/** A map or a list, by way of a variable or an output, may lead to several. */
function resolveName(name: string, asking: Asking, all: References): readonly Referred[] {
  if (name.startsWith('var.')) return ofVariable(name, asking, all)
  if (name.startsWith('module.')) return ofModule(name, asking, all)
  const found = EACH_VALUE.test(name) ? ofEach(name, asking, all) : ofResource(name, asking, all)
  return found ? [found] : []
}

const EACH_VALUE = /^each\.value(?=[.[]|$)(?:\.([\w-]+)|\["([^"]+)"\])?/

/** One of what `for_each` of the asking resource leads to: what its file has for its own key; the first where that cannot be read. */
function ofEach(name: string, asking: Asking, all: References): Referred | undefined {
  const written = ofMember(name, asking, all)
  if (written) return written
  const { each, type, ...own } = asking
  const found = resolveEach(referencesOf(each), own, all)
  const ofType = found.filter(({ instance }) => instance.type === type)
  const [first, ...others] = ofType.length > 0 ? ofType : found
  if (first && others.some(({ instance }) => instance.address !== first.instance.address))
    all.tookFirst?.('each.value', first.instance.address)
  return first
}

/** What a file has for the key of the asking resource. */
function ofMember(name: string, asking: Asking, all: References): Referred | undefined {
  const { index, attribute, type } = asking
  const { map, scope } = writtenMap(asking, all) ?? {}
  const expression = map?.get(String(index))
  const reference = expression === undefined ? undefined : referenceIn(expression, name)
  return scope && reference !== undefined
    ? resolveReferences([reference], { scope, index: scope.index, attribute, type }, all)
    : undefined
}

interface WrittenMap {
  readonly map: ReadonlyMap<string, string>
  /** Where its expressions are read. */
  readonly scope: ModuleScope
}

/** The map that `for_each` is in its file, or that the parent gives for the variable which it is. */
function writtenMap({ scope, each, block }: Asking, all: References): WrittenMap | undefined {
  const own = block && all.mapOf?.(block, 'for_each')
  if (own) return { map: own, scope }
  const { parent, call } = scope
  const [variable] = referencesOf(each).flatMap((one) => /^var\.([\w-]+)$/.exec(one)?.[1] ?? [])
  if (!parent || call === undefined || variable === undefined) return undefined
  const map = all.mapOf?.({ scope: parent, type: 'module', name: call }, variable)
  return map && { map, scope: parent }
}

/** What `each.value.uri` is where the value is an expression: the member of a map, or an attribute of what is referred to. */
function referenceIn(expression: string, name: string): string | undefined {
  const [, dotted, quoted] = EACH_VALUE.exec(name) ?? []
  const member = dotted ?? quoted
  const members = membersOf(expression)
  if (members) return members.get(member ?? '')
  return member === undefined ? expression : `${expression}.${member}`
}

function ofResource(name: string, asking: Asking, all: References): Referred | undefined {
  const { scope } = asking
  const parts = /^((?:data\.)?[a-z0-9]+_\w+)\.([\w-]+)(?:\[(.+?)\])?(?:\.(.+))?$/s.exec(name)
  if (!parts) return undefined
  const [, type, own, index, attribute] = parts
  const candidates = all.instances.all.filter(
    (one) =>
      one.scope.prefix === scope.prefix &&
      `${one.mode === 'data' ? 'data.' : ''}${one.type}` === type &&
      one.name === own,
  )
  const isOwn = index === undefined || index === 'count.index' || index === 'each.key'
  const wanted = isOwn ? asking.index : parseIndex(index)
  const meant = candidates.find((one) => one.index === wanted)
  const instance = meant ?? candidates[0]
  if (!instance) return undefined
  if (!meant && candidates.length > 1) all.tookFirst?.(`${type}.${own}`, instance.address)
  return { instance, value: attributeValue(instance, attribute ?? wantedOf(instance, asking), all) }
}

/** What is not invoked is meant by its ARN. */
function wantedOf({ type }: Instance, { attribute }: Asking): string {
  return /^(invoke|execution)_arn$/.test(attribute) && !/^aws_(lambda|apigatewayv2)_/.test(type)
    ? 'arn'
    : attribute
}

function parseIndex(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text.replaceAll(/^"|"$/g, '')
}

/** A variable is what the parent gives. */
function ofVariable(name: string, asking: Asking, all: References): readonly Referred[] {
  const { parent, call = '', index } = asking.scope
  const called = parent?.configuration.module_calls?.[call]
  if (!parent || !called) return []
  const [, variable = '', attribute = asking.attribute] =
    /^var\.([\w-]+)(?:\[.+?\])?(?:\.([\w-]+))?/s.exec(name) ?? []
  const names = referencesOf(isMap(called.expressions) ? called.expressions[variable] : undefined)
  const block = { scope: parent, type: 'module', name: call }
  return resolveEach(
    names,
    { scope: parent, index, each: called.for_each_expression, block, attribute, type: asking.type },
    all,
  )
}

/** An output is what the module refers to. */
function ofModule(name: string, asking: Asking, all: References): readonly Referred[] {
  const [, call, index, output, attribute = asking.attribute] =
    /^module\.([\w-]+)(?:\[(.+?)\])?(?:\.([\w-]+)(?:\[.+?\])?(?:\.([\w-]+)$)?)?/s.exec(name) ?? []
  if (output === undefined) return []
  const scopes = all.instances.scopes.filter(
    (one) => one.call === call && one.parent?.prefix === asking.scope.prefix,
  )
  const wanted = index === undefined ? asking.index : parseIndex(index)
  const meant = scopes.find((one) => one.index === wanted)
  const scope = meant ?? scopes[0]
  if (scope && !meant && scopes.length > 1) all.tookFirst?.(`module.${call}`, scope.prefix.slice(0, -1))
  const names = referencesOf(scope?.configuration.outputs?.[output]?.expression)
  return scope ? resolveEach(names, { scope, attribute }, all) : []
}

function attributeValue(instance: Instance, attribute: string, all: References): string | undefined {
  const given = ownMember(all.overrides, `${instance.address}.${attribute}`)
  return given ?? knownAttribute(instance, attribute, all) ?? all.makeUp?.(instance, attribute)
}

function knownAttribute(instance: Instance, attribute: string, all: References): string | undefined {
  const { type } = instance
  if (type === 'aws_lambda_alias') return ofAlias(instance, attribute, all)
  if (type === 'aws_apigatewayv2_stage' && attribute !== 'id' && attribute !== 'name')
    return ofStage(instance, attribute, all)
  return attributeOf(instance, attribute, all)
}

function ofAlias(instance: Instance, attribute: string, all: References): string | undefined {
  const known = instance.values[attribute]
  if (typeof known === 'string') return known
  const name = functionNameOf(instance, all)
  return name === undefined ? undefined : functionFacts(name, all.at, String(instance.values.name))[attribute]
}

/** The name of the function that an alias, a URL or a permission is of. */
export function functionNameOf(instance: Instance, all: References): string | undefined {
  const known = instance.values.function_name
  if (typeof known === 'string') return known.split(':function:').at(-1)?.split(':')[0]
  const names = referencesOf(instance.configuration?.expressions?.function_name)
  const referred = resolveReferences(names, askingOf(instance, 'function_name'), all)
  return referred && attributeOf(referred.instance, 'function_name', all)
}

function ofStage(instance: Instance, attribute: string, all: References): string | undefined {
  const known = instance.values[attribute]
  if (typeof known === 'string') return known
  const names = referencesOf(instance.configuration?.expressions?.api_id)
  const api = resolveReferences(names, askingOf(instance, 'id'), all)?.instance
  if (!api) return undefined
  const stage = String(instance.values.name)
  if (attribute === 'execution_arn') return `${attributeOf(api, 'execution_arn', all)}/${stage}`
  if (attribute !== 'invoke_url') return undefined
  return `${attributeOf(api, 'api_endpoint', all)}/${stage === '$default' ? '' : stage}`
}

/** An instance as the resource that refers. */
export function askingOf({ scope, type, name, index, configuration }: Instance, attribute: string): Asking {
  return { scope, index, each: configuration?.for_each_expression, block: { scope, type, name }, attribute }
}
