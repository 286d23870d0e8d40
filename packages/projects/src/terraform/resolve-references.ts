import { ownMember } from '@gatehouse/contract/core'
import { isMap } from '../documents/positions.ts'
import { attributeOf, functionFacts, type Location } from './attributes.ts'
import type { Instance, Instances, ModuleScope } from './document/instances.ts'
import { referencesOf } from './document/plan-document.ts'
import type { Expressions, IndexedBlock } from './expressions/expressions.ts'
import { type ReadAttribute, textOf } from './expressions/values.ts'

/** What references are resolved with. */
export interface References extends Expressions {
  readonly instances: Instances
  readonly stack: string
  readonly at: Location
  readonly overrides: Readonly<Record<string, string>>
  /** Makes up an attribute that nothing says; where it is left out none is made up. */
  readonly makeUp?: ((instance: Instance, attribute: string) => string) | undefined
  /** Told where a reference leads to one of several of a name, and not which: the first is taken. */
  readonly tookFirst?: ((name: string, address: string) => void) | undefined
}

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
  const quiet = { ...all, makeUp: undefined, tookFirst: undefined }
  for (const [at, name] of names.entries()) {
    const [found, ...others] = resolveName(name, asking, all)
    if (!found) continue
    const { address, type } = found.instance
    const later = names.slice(at + 1).filter((one) => all.tookFirst && !isWithin(name, one))
    const meantToo = [...others, ...later.flatMap((one) => resolveName(one, asking, quiet))]
    if (meantToo.some(({ instance: one }) => one.type === type && one.address !== address))
      all.tookFirst?.(name, address)
    return found
  }
  return undefined
}

/** All different resources that references lead to, in their order. */
export function resolveEach(names: readonly string[], asking: Asking, all: References): readonly Referred[] {
  return names.flatMap((name) => {
    return names.some((other) => isWithin(other, name)) ? [] : resolveName(name, asking, all)
  })
}

/** Whether a reference is to a part of what another is to: a plan has both. */
function isWithin(name: string, whole: string): boolean {
  return name.startsWith(`${whole}.`) || name.startsWith(`${whole}[`)
}

/** A map or a list, by way of a variable or an output, may lead to several. */
function resolveName(name: string, asking: Asking, all: References): readonly Referred[] {
  if (name.startsWith('var.')) return ofVariable(name, asking, all)
  if (name.startsWith('module.')) return ofModule(name, asking, all)
  const found = EACH_VALUE.test(name) ? ofEach(asking, all) : ofResource(name, asking, all)
  return found ? [found] : []
}

const EACH_VALUE = /^each\.value(?=[.[]|$)/

/** The first of what `for_each` of the asking resource leads to. */
function ofEach(asking: Asking, all: References): Referred | undefined {
  const { each, type, ...own } = asking
  const found = resolveEach(referencesOf(each), own, all)
  const ofType = found.filter(({ instance }) => instance.type === type)
  const [first, ...others] = ofType.length > 0 ? ofType : found
  if (first && others.some(({ instance }) => instance.address !== first.instance.address))
    all.tookFirst?.('each.value', first.instance.address)
  return first
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
  const meant = candidates.find((one) => one.index === indexIn(index, asking))
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

/** The index that a reference means: its own where it names none. */
function indexIn(text: string | undefined, asking: Asking): string | number | undefined {
  if (text === undefined || text === 'count.index' || text === 'each.key') return asking.index
  return /^\d+$/.test(text) ? Number(text) : text.replaceAll(/^"|"$/g, '')
}

/** A variable is what the parent gives. */
function ofVariable(name: string, asking: Asking, all: References): readonly Referred[] {
  const { parent, call = '', index } = asking.scope
  const called = parent?.configuration.module_calls?.[call]
  if (!parent || !called) return []
  const [, variable = '', rest = ''] = /^var\.([\w-]+)(.*)$/s.exec(name) ?? []
  // Of `.list.invoke_arn` the last is the attribute.
  const attribute = /\.([\w-]+)$/.exec(rest)?.[1] ?? asking.attribute
  const names = referencesOf(isMap(called.expressions) ? called.expressions[variable] : undefined)
  const each = called.for_each_expression
  return resolveEach(names, { scope: parent, index, each, attribute, type: asking.type }, all)
}

/** An output is what the module refers to. */
function ofModule(name: string, asking: Asking, all: References): readonly Referred[] {
  const [, call, index, output, attribute = asking.attribute] =
    /^module\.([\w-]+)(?:\[(.+?)\])?(?:\.([\w-]+)(?:\[.+?\])?(?:\.([\w-]+)$)?)?/s.exec(name) ?? []
  if (output === undefined) return []
  const scopes = all.instances.scopes.filter(
    (one) => one.call === call && one.parent?.prefix === asking.scope.prefix,
  )
  const meant = scopes.find((one) => one.index === indexIn(index, asking))
  const scope = meant ?? scopes[0]
  if (scope && !meant && scopes.length > 1) all.tookFirst?.(`module.${call}`, scope.prefix.slice(0, -1))
  const names = referencesOf(scope?.configuration.outputs?.[output]?.expression)
  return scope ? resolveEach(names, { scope, attribute }, all) : []
}

/** An attribute of an instance: as it is given, known or made up; undefined where nothing says it. */
export function attributeValue(instance: Instance, attribute: string, all: References): string | undefined {
  return (
    ownMember(all.overrides, `${instance.address}.${attribute}`) ??
    knownAttribute(instance, attribute, all) ??
    argumentOf(instance, attribute, all) ??
    all.makeUp?.(instance, attribute)
  )
}

/** An argument that is not known either, as its file has it. */
function argumentOf(instance: Instance, attribute: string, all: References): string | undefined {
  const isArgument = Object.hasOwn(instance.configuration?.expressions ?? {}, attribute)
  return isArgument ? writtenText(instance, attribute, all) : undefined
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
  const written = typeof known === 'string' ? known : writtenText(instance, 'function_name', all)
  if (written !== undefined) return written.split(':function:').at(-1)?.split(':')[0]
  const names = referencesOf(instance.configuration?.expressions?.function_name)
  const referred = resolveReferences(names, askingOf(instance, 'function_name'), all)
  return referred && attributeOf(referred.instance, 'function_name', all)
}

/** The text that an attribute has in its file; undefined where that cannot be told. `uses` gets what it refers to. */
export function writtenText(
  block: IndexedBlock,
  name: string,
  all: References,
  uses: Instance[] = [],
): string | undefined {
  return textOf(all.valueOf(block, name), readingFrom(all, uses))
}

/** Reads attributes; `uses` gets the instances that have them. */
export function readingFrom(all: References, uses: Instance[]): ReadAttribute {
  return (instance, attribute) => {
    uses.push(instance)
    return attributeValue(instance, attribute, all)
  }
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
export function askingOf({ scope, index, configuration }: Instance, attribute: string): Asking {
  return { scope, index, each: configuration?.for_each_expression, attribute }
}
