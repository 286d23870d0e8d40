import {
  type ContractDocument,
  type LocatedOperation,
  type Message,
  operationsOf,
  type Parameter,
  resolve,
  type Schema,
} from './contract-document.ts'
import { DELIBERATE_DIFFERENCES, DELIBERATE_LIMITS } from './deliberate-differences.ts'
import type { ServiceMember, ServiceModel, ServiceOperation, ServiceShape } from './read-service-schemas.ts'
import type { Limits } from './service-limits.ts'

/**
 * Where a comparison stands: `at` names the place in findings, `isInput` tells whether required members
 * count.
 */
interface Place {
  document: ContractDocument
  at: string
  isInput: boolean
}

/** Differences that stand, each with its reason: whole findings, and what findings end with wherever they are. */
interface Deliberate {
  readonly findings: Readonly<Record<string, string>>
  readonly endings: Readonly<Record<string, string>>
}

/**
 * Where the document and the service's model disagree, one line each that begins with the place, such as
 * `CreateApi input.corsConfiguration.maxAge`. Deliberate differences are left out, but reported when they are
 * none any more.
 */
export function compareWithService(
  document: ContractDocument,
  service: ServiceModel,
  deliberate: Deliberate = { findings: DELIBERATE_DIFFERENCES, endings: DELIBERATE_LIMITS },
): string[] {
  const contract = new Map(operationsOf(document).map((operation) => [operation.name, operation]))
  const names = compareNames('operations', [...contract.keys()], Object.keys(service))
  const both = Object.entries(service).flatMap(([name, theirs]) => {
    const ours = contract.get(name)
    return ours === undefined ? [] : compareOperation(document, ours, theirs)
  })
  const found = [...names, ...both]
  const expected = Object.keys(deliberate.findings)
  const limits = Object.keys(deliberate.endings)
  const isExpected = (finding: string) =>
    expected.includes(finding) || limits.some((ending) => finding.endsWith(ending))
  return [
    ...found.filter((finding) => !isExpected(finding)),
    ...expected.filter((finding) => !found.includes(finding)).map((finding) => `no longer so: ${finding}`),
    ...limits
      .filter((ending) => !found.some((finding) => finding.endsWith(ending)))
      .map((ending) => `no longer so: …${ending}`),
  ]
}

function compareOperation(
  document: ContractDocument,
  ours: LocatedOperation,
  theirs: ServiceOperation,
): string[] {
  const { name, operation } = ours
  const statuses = Object.keys(operation.responses).map(Number)
  const success = statuses.filter((status) => status < 300)
  const undeclared = theirs.errors.filter((status) => !statuses.includes(status))
  return [
    ...compareValue(`${name} method`, ours.method, theirs.method),
    ...compareValue(`${name} path`, ours.path, theirs.path),
    ...compareValue(`${name} status`, success.join(), String(theirs.status)),
    ...undeclared.map((status) => lacking(`${name} errors`, String(status))),
    ...compareParameters(document, ours, theirs),
    ...compareInput({ document, at: `${name} input`, isInput: true }, operation.requestBody, theirs),
    ...compareOutput(
      { document, at: `${name} output`, isInput: false },
      operation.responses[theirs.status],
      theirs,
    ),
  ]
}

function compareParameters(
  document: ContractDocument,
  ours: LocatedOperation,
  theirs: ServiceOperation,
): string[] {
  const places = { path: 'label', query: 'query', header: undefined, cookie: undefined }
  return Object.entries(places).flatMap(([location, theirLocation]) => {
    const parameters = ours.parameters.filter((parameter) => parameter.in === location)
    const members = theirs.input.filter((member) => member.location === theirLocation)
    const place = { document, at: `${ours.name} ${location}`, isInput: true }
    return compareMembers(place, asStructure(parameters), members)
  })
}

function asStructure(parameters: Parameter[]): Schema {
  return {
    properties: Object.fromEntries(parameters.map(({ name, schema = {} }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  }
}

function compareInput(place: Place, body: Message | undefined, { input }: ServiceOperation): string[] {
  const members = input.filter(({ location }) => location === 'body')
  const payload = input.find(({ location }) => location === 'payload')
  // Bytes as they are, whose form no model describes.
  if (payload?.shape.kind === 'blob')
    return compareValue(`${place.at} required`, String(body?.required === true), String(payload.required))
  const schema = body === undefined ? {} : (schemaOf(place.document, body) ?? {})
  const isRequired = members.some(({ required }) => required)
  return [
    ...compareValue(`${place.at} required`, String(body?.required === true), String(isRequired)),
    ...compareMembers(place, resolve(place.document, schema), members),
  ]
}

function compareOutput(place: Place, answer: Message | undefined, { output }: ServiceOperation): string[] {
  if (answer === undefined) return []
  const schema = schemaOf(place.document, resolve(place.document, answer))
  if (output === undefined) return compareValue(`${place.at} body`, schema && 'present', undefined)
  if (schema === undefined) return compareValue(`${place.at} body`, undefined, 'present')
  // The service sends a file here, whose content its model does not describe.
  if (output.kind === 'blob') return []
  return compareShape(place, schema, output)
}

function schemaOf(document: ContractDocument, message: Message): Schema | undefined {
  return resolve(document, message).content?.['application/json']?.schema
}

function compareShape(place: Place, reference: Schema, shape: ServiceShape): string[] {
  const schema = resolve(place.document, reference)
  const kind = kindOf(schema)
  if (kind !== shape.kind) return compareValue(`${place.at} kind`, kind, shape.kind)
  if (shape.kind === 'structure') return compareMembers(place, schema, shape.members)
  if (shape.kind === 'list')
    return compareShape({ ...place, at: `${place.at}[]` }, schema.items ?? {}, shape.member)
  if (shape.kind === 'map')
    return compareShape({ ...place, at: `${place.at}{}` }, valuesOf(schema), shape.member)
  return compareEnums(place, schema.enum, 'enum' in shape ? shape.enum : undefined)
}

function compareMembers(
  place: Place,
  { properties = {}, required = [] }: Schema,
  members: ServiceMember[],
): string[] {
  const names = compareNames(
    place.at,
    Object.keys(properties),
    members.map(({ name }) => name),
  )
  const both = members.flatMap((member) => {
    const schema = properties[member.name]
    if (schema === undefined) return []
    const at = `${place.at}.${member.name}`
    const isRequired = required.includes(member.name)
    return [
      ...(place.isInput ? compareValue(`${at} required`, String(isRequired), String(member.required)) : []),
      ...compareShape({ ...place, at }, schema, member.shape),
      ...compareLimits({ ...place, at }, schema, member.limits),
    ]
  })
  return [...names, ...both]
}

/** The limits of texts and numbers, of each value of a list or a map where the member is one. */
function compareLimits(place: Place, reference: Schema, theirs: Limits): string[] {
  const schema = whole(place.document, reference)
  const inner = schema.items ?? (schema.type === 'object' ? valuesOf(schema) : undefined)
  if (inner) {
    const at = `${place.at}${schema.items ? '[]' : '{}'}`
    return schema.properties ? [] : compareLimits({ ...place, at }, inner, theirs)
  }
  const ours = {
    min: schema.minLength ?? schema.minimum,
    max: schema.maxLength ?? schema.maximum,
    pattern: schema.pattern,
  }
  // A text may have none by nature: a least length of 0 is none, and what has values of an enum has no lengths.
  if (schema.enum || (theirs.max === undefined && !place.isInput)) return []
  return [
    ...compareValue(`${place.at} min`, textOf(ours.min ?? 0), textOf(theirs.min ?? 0)),
    ...compareValue(`${place.at} max`, textOf(ours.max), textOf(theirs.max)),
    ...compareValue(`${place.at} pattern`, ours.pattern, theirs.pattern),
  ]
}

function textOf(limit: number | undefined): string | undefined {
  return limit === undefined ? undefined : String(limit)
}

/** What a reference leads to, with what stands beside it. */
function whole(document: ContractDocument, { $ref, ...beside }: Schema): Schema {
  return $ref === undefined ? beside : { ...whole(document, resolve(document, { $ref })), ...beside }
}

function compareEnums({ at }: Place, ours: string[] | undefined, theirs: string[] | undefined): string[] {
  if (ours && theirs) return compareNames(`${at} enum`, ours, theirs)
  return compareValue(`${at} enum`, ours?.join(), theirs?.join())
}

function compareNames(at: string, ours: string[], theirs: string[]): string[] {
  return [
    ...theirs.filter((name) => !ours.includes(name)).map((name) => lacking(at, name)),
    ...ours.filter((name) => !theirs.includes(name)).map((name) => `${at}: ${name} is not the service's`),
  ]
}

function compareValue(at: string, ours: string | undefined, theirs: string | undefined): string[] {
  return ours === theirs ? [] : [`${at}: ${ours ?? 'none'}, the service has ${theirs ?? 'none'}`]
}

function lacking(at: string, name: string): string {
  return `${at}: the contract lacks ${name}`
}

function kindOf(schema: Schema): string {
  if (schema.type === 'array') return 'list'
  if (schema.type === 'integer') return 'number'
  if (schema.type === 'string' && schema.format === 'date-time') return 'timestamp'
  if (schema.type !== 'object') return schema.type ?? 'anything'
  return typeof schema.additionalProperties === 'object' ? 'map' : 'structure'
}

function valuesOf({ additionalProperties }: Schema): Schema {
  return typeof additionalProperties === 'object' ? additionalProperties : {}
}
