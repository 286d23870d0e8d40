import { ownMember } from '@gatehouse/contract/core'
import { type DocumentMap, isMap } from '../documents/positions.ts'
import type { Remark, SourcePosition } from '../project/project.ts'
import { invokeArn } from './attributes.ts'
import type { Instance } from './document/instances.ts'
import { referencesOf } from './document/plan-document.ts'
import {
  ABSENT,
  isList,
  isMapping,
  isOpen,
  settle,
  textOf,
  toPlain,
  type Value,
} from './expressions/values.ts'
import { assumed, plausibleProperty } from './plausible-attributes.ts'
import {
  askingOf,
  type References,
  type Referred,
  readingFrom,
  resolveEach,
  resolveReferences,
} from './resolve-references.ts'

/** An instance whose values are known, with what it refers to. */
export interface Completed {
  readonly values: DocumentMap
  readonly uses: readonly Instance[]
}

/** What values are completed with. */
export interface Completion {
  readonly all: References
  readonly remark: (remark: Remark) => void
  readonly at: SourcePosition
}

/** The attribute that a property wants of what it refers to, where the reference does not name it. */
const WANTED: Readonly<Record<string, string>> = {
  integration_uri: 'invoke_arn',
  authorizer_uri: 'invoke_arn',
  function_name: 'function_name',
  source_arn: 'execution_arn',
  role: 'arn',
  filename: 'output_path',
  stage: 'name',
  domain_name: 'domain_name',
}

/** The type that a property refers to, for references that a document does not show, as those of `local` values. */
const TYPES: Readonly<Record<string, string>> = {
  api_id: 'aws_apigatewayv2_api',
  target: 'aws_apigatewayv2_integration',
  integration_uri: 'aws_lambda_function',
  authorizer_uri: 'aws_lambda_function',
  function_name: 'aws_lambda_function',
  authorizer_id: 'aws_apigatewayv2_authorizer',
  deployment_id: 'aws_apigatewayv2_deployment',
  integration_id: 'aws_apigatewayv2_integration',
  route_id: 'aws_apigatewayv2_route',
}

/** Lists of texts, of which a plan may know nothing at all. */
const LISTS = new Set([
  ...['audience', 'subnet_ids', 'security_group_ids', 'authorization_scopes', 'identity_sources'],
  ...['allow_origins', 'allow_headers', 'allow_methods', 'expose_headers'],
])

/** Maps, the same: what they refer to is no map. */
const MAPS = new Set([
  ...['request_parameters', 'request_templates', 'request_models', 'response_parameters', 'mappings'],
  ...['response_templates', 'response_models', 'stage_variables', 'tags', 'tags_all'],
])

/** What is read in another way, or is nothing here. */
const ASIDE = new Set(['environment', 'vpc_config', 'layers'])

/** Puts what is known beforehand in the place of what a plan does not know: ids, ARNs and addresses of what it makes. */
export function completeValues(instance: Instance, completion: Completion): Completed {
  const uses: Instance[] = []
  const expressions = instance.configuration?.expressions ?? {}
  const asked: Asked = { instance, completion, uses }
  const complete = (known: unknown, unknown: unknown, expression: unknown, name: string): unknown => {
    if (ASIDE.has(name)) return known
    const isOne = isMap(expression) && Array.isArray(expression.references)
    const isOfTexts = Array.isArray(unknown) && isMap(expression) && !unknown.some(isMap)
    if (isOfTexts || (LISTS.has(name) && unknown === true))
      return expression === undefined ? undefined : resolveList({ name, expression, known, unknown }, asked)
    if (unknown === true) return expression === undefined ? undefined : resolve(name, expression, asked)
    if (Array.isArray(unknown)) {
      const list = Array.isArray(known) ? known : []
      const blocks = Array.isArray(expression) ? expression : [expression]
      return Array.from({ length: Math.max(unknown.length, list.length) }, (_, at) =>
        complete(list[at], unknown[at], blocks[at] ?? blocks[0], name),
      )
    }
    if (!isMap(unknown)) return known
    const own = isMap(known) ? known : {}
    if (isOne) return { ...own, ...resolveMap({ name, expression, unknown }, asked) }
    const members = Object.entries(unknown).map(([key, marks]) => {
      const isOfDynamic = expression === undefined && isDynamicMember(key, asked)
      const part = isMap(expression) ? expression[key] : isOfDynamic ? {} : undefined
      return [key, complete(own[key], marks, part, key)] as const
    })
    return { ...own, ...Object.fromEntries(members.filter(([, value]) => value !== undefined)) }
  }
  const unknown = withoutComputed(instance.unknown, expressions)
  return { values: complete(instance.values, unknown, expressions, '') as DocumentMap, uses }
}

/** A property of an instance that is completed; `uses` gets what it refers to. */
interface Asked {
  readonly instance: Instance
  readonly completion: Completion
  readonly uses: Instance[]
}

function overrideOf(name: string, { instance, completion }: Asked): string | undefined {
  return ownMember(completion.all.overrides, `${instance.address}.${name}`)
}

/** What the provider says where nobody does, and no resource has. */
const COMPUTED = new Set(['timeout_milliseconds', 'authorizer_result_ttl_in_seconds', 'ip_address_type'])

function resolve(name: string, expression: unknown, asked: Asked): unknown {
  const { instance, completion, uses } = asked
  const given = overrideOf(name, asked)
  if (given !== undefined) return given
  // Code at a place that is made up would be sought in vain.
  const all = name === 'filename' ? { ...completion.all, makeUp: undefined } : completion.all
  const value = all.valueOf(instance, name)
  // What is null is for the provider to say.
  if (value === null) return undefined
  const settled = settle(value, readingFrom(all, uses))
  if (!isOpen(settled)) return toPlain(settled)
  if (COMPUTED.has(name) || MAPS.has(name)) return noteGuess([name], asked)
  // What a document is made of is no document.
  if (name === 'body') return makeUpProperty(name, asked)
  const asking = { ...askingOf(instance, WANTED[name] ?? 'id'), type: guessedType(name, instance) }
  const found = resolveReferences(referencesOf(expression), asking, all)
  const referred = found ?? guess(name, asked)
  if (referred) uses.push(referred.instance)
  if (!referred) return makeUpProperty(name, asked)
  const taken = formatReferred(referred, name, asked)
  // The path of an address is lost without its file.
  const isGuess =
    all.isWritten(instance, name) || (isHttpAddress(name, instance) && /^https?:/.test(taken ?? ''))
  if (taken !== undefined && isGuess) noteUnread(name, taken, asked)
  return taken
}

interface ListOfTexts {
  readonly name: string
  readonly expression: unknown
  readonly known: unknown
  /** Marks of members, or that none is known. */
  readonly unknown: unknown
}

/** The references of a list are in the order of its members. */
function resolveList({ name, expression, known, unknown }: ListOfTexts, asked: Asked): readonly unknown[] {
  const given = overrideOf(name, asked)
  if (given !== undefined) return given.split(',')
  const { instance, completion, uses } = asked
  const written = completion.all.valueOf(instance, name)
  if (isList(written)) {
    const texts = written.map((one) => textOf(one, readingFrom(completion.all, uses)))
    if (texts.every((one) => one !== undefined)) return texts
  }
  const asking = askingOf(instance, WANTED[name] ?? 'id')
  const found = resolveEach(referencesOf(expression), asking, completion.all)
  uses.push(...found.map((one) => one.instance))
  const values = found.flatMap((one) => formatReferred(one, name, asked) ?? [])
  const marks: readonly unknown[] = Array.isArray(unknown) ? unknown : values.map(() => true)
  const list = Array.isArray(known) ? known : []
  const length = Math.max(marks.length, list.length)
  const all = Array.from({ length }, (_, at) => (marks[at] === true ? values.shift() : list[at]))
  const members = all.filter((one) => one !== undefined && one !== null)
  return members.length > 0 ? members : [makeUpProperty(name, asked)].filter((one) => one !== undefined)
}

interface MapOfTexts {
  readonly name: string
  readonly expression: unknown
  /** Marks of members. */
  readonly unknown: DocumentMap
}

/**
 * A map is one expression: which reference is which member's its file says. Where that cannot be read it is a guess, as references stand in the
 * order of the file and members in that of their names.
 */
function resolveMap({ name, expression, unknown }: MapOfTexts, asked: Asked): DocumentMap {
  const { instance, completion, uses } = asked
  const keys = Object.entries(unknown).flatMap(([key, mark]) => (mark === true ? [`${name}.${key}`] : []))
  const written = completion.all.valueOf(instance, name)
  const members = isMapping(written) ? written : new Map<string, Value>()
  const reading = readingFrom(completion.all, uses)
  const read = new Map(
    keys.map((key) => [
      key,
      overrideOf(key, asked) ?? textOf(members.get(key.slice(name.length + 1)) ?? ABSENT, reading),
    ]),
  )
  const isRead = keys.every((key) => read.get(key) !== undefined)
  const found = isRead ? [] : resolveEach(referencesOf(expression), askingOf(instance, 'id'), completion.all)
  const isInOrder = found.length === keys.length
  const left = keys.filter((key) => read.get(key) === undefined)
  if (left.length > 0 && !isInOrder) noteGuess(left, asked)
  else if (left.length > 0 && keys.length > 1) noteOrder(left, asked)
  return Object.fromEntries(
    keys.flatMap((key, at) => {
      const value = read.get(key) ?? (isInOrder ? found[at]?.value : undefined)
      return value === undefined ? [] : [[key.slice(name.length + 1), value]]
    }),
  )
}

function noteOrder(keys: readonly string[], { instance, completion }: Asked): void {
  const { address } = instance
  completion.remark({
    subject: address,
    text: `tells by the order of references alone what ${keys.join(' and ')} will be: give them by lines ${address}.${keys[0]}=… in a file of --env-file`,
    kind: 'assumed',
    at: completion.at,
  })
}

/** Of what is not known only what the configuration says matters; nothing reads `triggers`. */
function withoutComputed(unknown: DocumentMap, expressions: DocumentMap): DocumentMap {
  return Object.fromEntries(
    Object.entries(unknown).filter(
      ([name, marks]) => name !== 'triggers' && (Object.hasOwn(expressions, name) || isBlocks(marks)),
    ),
  )
}

/** Of blocks that modules make by `dynamic` a document has no expressions. */
function isBlocks(marks: unknown): boolean {
  return Array.isArray(marks) && marks.some(isMap)
}

/** Whether a member is said in a `dynamic` block, as its file shows; without it, those without which the resource is refused. */
function isDynamicMember(name: string, { instance, completion }: Asked): boolean {
  return name === 'issuer' || name === 'audience' || completion.all.isWritten(instance, name)
}

/** The text around a reference is not in the document: where its file does not tell, it follows from what these properties mean. */
function formatReferred(
  { instance, value }: Referred,
  name: string,
  { instance: asking, completion }: Asked,
): string | undefined {
  if (value === undefined) return undefined
  if (name === 'target' && instance.type === 'aws_apigatewayv2_integration') return `integrations/${value}`
  if (name === 'source_arn' && instance.type === 'aws_apigatewayv2_api') return `${value}/*`
  const isAddress = /^(https?:\/\/|arn:)/.test(value)
  if ((name === 'issuer' || name === 'allow_origins') && !isAddress) return `https://${value}`
  if (name === 'authorizer_uri' && value.startsWith('arn:aws:lambda:'))
    return invokeArn(value, completion.all.at.region)
  return isHttpAddress(name, asking) && !isAddress ? `http://${value}` : value
}

function isHttpAddress(name: string, { values }: Instance): boolean {
  return name === 'integration_uri' && /^HTTP/.test(String(values.integration_type))
}

/** The only resource of its type in the module, or the one of the same index. */
function guess(name: string, { instance, completion }: Asked): Referred | undefined {
  const type = guessedType(name, instance)
  const { all } = completion.all.instances
  const ofType = all.filter((one) => one.type === type)
  const near = ofType.filter((one) => one.scope.prefix === instance.scope.prefix)
  const candidates = near.length > 0 ? near : ofType
  const sameIndex = candidates.filter((one) => instance.index !== undefined && one.index === instance.index)
  const [found, ...others] = sameIndex.length > 0 ? sameIndex : candidates
  if (!found || others.length > 0) return undefined
  const asking = askingOf(found, WANTED[name] ?? 'id')
  return resolveReferences([`${found.type}.${found.name}`], asking, completion.all)
}

function guessedType(name: string, instance: Instance): string | undefined {
  if (instance.type === 'aws_apigatewayv2_api' && name === 'target') return 'aws_lambda_function'
  return isHttpAddress(name, instance) ? undefined : TYPES[name]
}

/** Where nothing leads to a resource: what the property means, or nothing; a remark says so. */
function makeUpProperty(name: string, asked: Asked): string | undefined {
  const { instance, completion } = asked
  const { all, remark, at } = completion
  const value = all.makeUp && plausibleProperty(instance, name, all)
  if (value === undefined) noteGuess([name], asked)
  else remark(assumed(`${instance.address}.${name}`, at))
  return value
}

function noteGuess(names: readonly string[], { instance, completion }: Asked): undefined {
  completion.remark({
    subject: instance.address,
    text: `does not say before it is applied what ${names.join(', ')} will be: it is left out`,
    kind: 'missing',
    at: completion.at,
  })
  return undefined
}

/** What is computed in a way that is not read here: the text around a reference is lost, and which of several is meant. */
function noteUnread(name: string, value: string, { instance, completion }: Asked): void {
  const key = `${instance.address}.${name}`
  const text = `is computed in a way that is not read here, so ${value} is taken: give the right one by a line ${key}=… in a file of --env-file`
  completion.remark({ subject: key, text, kind: 'assumed', at: completion.at })
}
