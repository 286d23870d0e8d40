import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type OperationName, operations } from '@gatehouse/contract'
import type { Random } from './random.ts'
import { createText, createValue, type Schema } from './values.ts'

export interface FuzzRequest {
  readonly operation: OperationName
  readonly labels: Readonly<Record<string, string>>
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: Buffer
}

interface Operation {
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { schema: Schema; examples?: Readonly<Record<string, { value: unknown }>> }>
    >
  }
}

const file = createRequire(import.meta.url).resolve(
  '@gatehouse/contract/documents/aws/openapi.dereferenced.json',
)
const { paths } = JSON.parse(readFileSync(file, 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
}
const names = Object.keys(operations) as OperationName[]

/** What is deleted is gone for all that follows: those are rarer. */
const weighted = names.flatMap((name) => Array<OperationName>(name.startsWith('Delete') ? 1 : 4).fill(name))

/** Makes requests for every operation of the contract, good and bad, out of what earlier answers told. */
export function createRequests(random: Random) {
  /** The last identifiers seen, by label. */
  const known: Record<string, string[]> = {}
  /** The last resources seen at each path, by all the labels that lead to them. */
  const places: Record<string, Readonly<Record<string, string>>[]> = {}

  /** The labels of a resource that was there, or of what never was. */
  function labelsOf(path: string): Readonly<Record<string, string>> {
    const seen = places[shapeOf(path)]
    if (seen && random.chance(0.8)) return random.pick(seen)
    return Object.fromEntries(labelNames(path).map((name) => [name, label(name)]))
  }

  function label(name: string): string {
    const seen = known[name]
    if (seen && random.chance(0.9)) return random.pick(seen)
    if (name === 'resource-arn') return arn()
    return createText(random, name) || 'x'
  }

  function arn(): string {
    const path = random.chance(0.7) ? `/apis/${label('apiId')}` : createText(random, 'target')
    return `arn:aws:apigateway:us-east-1::${path}`
  }

  function body(operation: OperationName): Buffer {
    if (random.chance(0.02))
      return Buffer.from(
        random.pick(['', '{', 'null', '[]', '"x"', '\xff\xfe', '{"a":1,"a":2}', '\u00ef{}']),
        'latin1',
      )
    const { method, path } = operations[operation]
    const { schema = {}, examples = {} } =
      paths[path]?.[method.toLowerCase()]?.requestBody?.content['application/json'] ?? {}
    const given = Object.values(examples)
    const value =
      given.length > 0 && random.chance(0.4)
        ? change(random.pick(given).value as object, schema)
        : createValue(random, 'body', schema)
    return Buffer.from(JSON.stringify(refer(value)))
  }

  /** An example of the contract, perhaps with one member changed. */
  function change(example: object, schema: Schema): unknown {
    const member = random.pick(Object.entries(schema.properties ?? { x: {} }))
    if (random.chance(0.3)) return example
    return { ...example, [member[0]]: createValue(random, member[0], member[1]) }
  }

  /** Members that name another resource name one that exists, most of the time. */
  function refer(value: unknown): unknown {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    const sent = { ...(value as Record<string, unknown>) }
    for (const [member, name] of [
      ['apiId', 'apiId'],
      ['authorizerId', 'authorizerId'],
      ['deploymentId', 'deploymentId'],
      ['connectionId', 'vpcLinkId'],
      ['stage', 'stageName'],
    ] as const)
      if (member in sent && random.chance(0.8)) sent[member] = label(name)
    if ('routeKey' in sent && 'target' in sent && random.chance(0.8))
      sent.target = `integrations/${label('integrationId')}`
    const { routeSettings } = sent
    if (routeSettings && typeof routeSettings === 'object' && random.chance(0.8))
      sent.routeSettings = Object.fromEntries(
        Object.values(routeSettings).map((settings) => [label('routeKey'), settings]),
      )
    return sent
  }

  return {
    next(): FuzzRequest {
      const operation = random.pick(weighted)
      const { method, path, query } = operations[operation]
      const labels = labelsOf(path)
      const search = new URLSearchParams()
      for (const name of Object.keys(query))
        if (random.chance(name === 'tagKeys' || name === 'outputType' ? 0.9 : 0.3))
          search.append(name, createText(random, name))
      return {
        operation,
        method,
        labels,
        path: path.replaceAll(/\{(.+?)\}/g, (_, name: string) => encodeLabel(random, labels[name] ?? 'x')),
        query: search.toString(),
        body: operations[operation].body ? body(operation) : Buffer.alloc(0),
      }
    },

    /** Takes the identifiers out of an answer's body. */
    learn({ labels }: FuzzRequest, answer: unknown): void {
      for (const item of [answer, ...((answer as { items?: unknown[] } | null)?.items ?? [])]) {
        for (const [name, value] of Object.entries((item as object | undefined) ?? {})) {
          if (typeof value !== 'string' || !/(Id|stageName|domainName|routeKey)$/.test(name)) continue
          known[name] = [...(known[name] ?? []).slice(-12), value]
        }
        const place = { ...labels, ...identifiersOf(item) }
        for (const shape of SHAPES.filter((it) => it.split(',').every((name) => name in place)))
          places[shape] = [...(places[shape] ?? []).slice(-12), place]
      }
    },
  }
}

const SHAPES = [...new Set(names.map((name) => shapeOf(operations[name].path)))].filter(Boolean)
const LABELS = new Set(names.flatMap((name) => labelNames(operations[name].path)))

function labelNames(path: string): string[] {
  return [...path.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name)
}

function shapeOf(path: string): string {
  return labelNames(path).sort().join()
}

function identifiersOf(item: unknown): Record<string, string> {
  const members = Object.entries((item as Record<string, string> | undefined) ?? {})
  const { routeSettings = {}, requestParameters = {} } = (item ?? {}) as Record<string, object>
  const keys = [
    ...Object.keys(routeSettings).map((key) => ['routeKey', key] as const),
    ...Object.keys(requestParameters).map((key) => ['requestParameterKey', key] as const),
  ]
  const own = members.filter(([name, value]) => LABELS.has(name) && typeof value === 'string' && value !== '')
  return Object.fromEntries([...own, ...keys])
}

function encodeLabel(random: Random, text: string): string {
  if (random.chance(0.01)) return '%zz'
  return encodeURIComponent(/[\ud800-\udfff]/.test(text) ? 'x' : text)
}
