import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  bundleContract,
  type ContractDocument,
  type Exemplified,
  type Message,
  operationsOf,
  resolve,
  type Schema,
} from './contract-document.ts'

/** One example, where it stands, and the schema it has to satisfy. */
interface Example {
  place: string
  value: unknown
  schema: Schema
}

let text: string
let document: ContractDocument

beforeAll(async () => {
  text = await bundleContract()
  document = JSON.parse(text)
})

describe('the examples of the contract', () => {
  it('all satisfy their schemas, without members that these do not name', () => {
    const examples = examplesOf(document)
    expect(examples.length).toBeGreaterThan(300)
    expect(violations(document, examples)).toEqual([])
  })

  it('show every request body and every success response that has one', () => {
    const bare = operationsOf(document).flatMap(({ name, operation }) => {
      const success = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
      const messages = [['request', operation.requestBody ?? {}] as const, ...success]
      return messages.flatMap(([what, message]) =>
        Object.entries(resolve<Message>(document, message).content ?? {})
          .filter(([, { examples = {} }]) => Object.keys(examples).length === 0)
          .map(([type]) => `${name} ${what} ${type}`),
      )
    })
    expect(bare).toEqual([])
  })

  it.each([
    ['a value of the wrong type', { autoDeploy: 'no' }],
    ['an unknown member', { colour: 'red' }],
    ['an unknown member further down', { defaultRouteSettings: { burst: 1 } }],
    ['no value for a required member', { stageName: undefined }],
    ['a value outside an enum', { defaultRouteSettings: { loggingLevel: 'LOUD' } }],
    ['a date without a time', { createdDate: '2026-03-02' }],
  ])('would be reported with %s', (_, change) => {
    const schema = { $ref: '#/components/schemas/Stage' }
    const { value = {} } = resolve<{ $ref?: string; value?: object }>(document, {
      $ref: '#/components/examples/get-stage-prod',
    })
    const spoiled = JSON.parse(JSON.stringify({ ...value, ...change }))
    expect(violations(document, [{ place: 'as it is', value, schema }])).toEqual([])
    expect(violations(document, [{ place: 'spoiled', value: spoiled, schema }])).toHaveLength(1)
  })
})

describe('the text of the contract', () => {
  it('has no gap left to fill', () => {
    expect(text.split('\n').filter((line) => line.includes('TODO'))).toEqual([])
  })
})

function violations(contract: ContractDocument, examples: Example[]): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajvFormats.default(ajv)
  ajv.addSchema({ $id: 'contract', components: { schemas: closed(contract.components.schemas) } })
  const validators = new Map<string, ValidateFunction>()
  return examples.flatMap(({ place, value, schema }) => {
    const key = JSON.stringify(schema)
    const validate = validators.get(key) ?? ajv.compile(JSON.parse(key.replaceAll('"#/', '"contract#/')))
    validators.set(key, validate)
    if (validate(value)) return []
    return [`${place}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`]
  })
}

/** The same schemas with objects that take no members but those they name. */
function closed<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(closed) as Node
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]))
  return { ...(isOpenObject(node) ? { additionalProperties: false } : {}), ...copy } as Node
}

function isOpenObject(node: object): boolean {
  return 'type' in node && node.type === 'object'
}

function examplesOf(contract: ContractDocument): Example[] {
  const operations = operationsOf(contract).flatMap(({ name, parameters, operation }) => [
    ...parameters.flatMap((parameter) => examplesIn(contract, `${name} ${parameter.name}`, parameter)),
    ...messageExamples(contract, `${name} request`, operation.requestBody ?? {}),
    ...Object.entries(operation.responses).flatMap(([status, answer]) =>
      messageExamples(contract, `${name} ${status}`, answer),
    ),
  ])
  const schemas = Object.entries(contract.components.schemas).flatMap(([name, schema]) =>
    schemaExamples(name, schema),
  )
  return [...operations, ...schemas]
}

function messageExamples(contract: ContractDocument, place: string, reference: Message): Example[] {
  const { headers = {}, content = {} } = resolve(contract, reference)
  const carriers = [...Object.entries(headers), ...Object.entries(content)]
  return carriers.flatMap(([name, carrier]) => examplesIn(contract, `${place} ${name}`, carrier))
}

function examplesIn(contract: ContractDocument, place: string, reference: Exemplified): Example[] {
  const { schema = {}, example, examples = {} } = resolve(contract, reference)
  const named = Object.entries(examples).map(([name, it]) => ({
    place: `${place} ${name}`,
    value: resolve(contract, it).value,
    schema,
  }))
  const single = example === undefined ? [] : [{ place, value: example, schema }]
  return [...named, ...single, ...schemaExamples(place, schema)]
}

function schemaExamples(place: string, schema: Schema): Example[] {
  const { example, properties = {}, items, additionalProperties } = schema
  const single = example === undefined ? [] : [{ place, value: example, schema }]
  const parts: [string, Schema | boolean | undefined][] = [
    ...Object.entries(properties),
    ['[]', items],
    ['{}', additionalProperties],
  ]
  const deeper = parts.flatMap(([name, part]) =>
    typeof part === 'object' ? schemaExamples(`${place}.${name}`, part) : [],
  )
  return [...single, ...deeper]
}
