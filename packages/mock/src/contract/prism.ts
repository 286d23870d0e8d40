import { transformOas3Operations } from '@stoplight/http-spec/oas3/operation'
import negotiators from '@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js'
import type { Operation, PublishedDocument, Schema } from './document.ts'

/**
 * The wall around Prism: nothing else in this package knows of it. Its parts are imported one by one, because the whole of it
 * takes a second and 90 MB to load; what generates data (30 MB) is loaded when data is first generated.
 */
export interface Prism {
  /** The response of an operation with a status, and an example of its body where one is asked for or at hand. */
  choose(operation: Operation, wish: Wish): Choice
  /** Data made up for a schema that refers to nothing outside it, differing with the seed. It may break some of the rules. */
  generate(schema: Schema, seed: string): Promise<unknown>
}

/** Which answer is wanted. The operation must declare it. */
export interface Wish {
  readonly status: number
  readonly mediaType: string | undefined
  readonly example: string | undefined
}

/** An answer as Prism chose it. */
export interface Choice {
  readonly mediaType: string | undefined
  /** Undefined where there is no body. */
  readonly body: unknown
}

const negotiator = negotiators.default
type PrismOperation = Parameters<typeof negotiator.negotiateOptionsForValidRequest>[0]
type Logger = Parameters<ReturnType<typeof negotiator.negotiateOptionsForValidRequest>>[0]

const say = () => {}
const silent = { debug: say, info: say, warn: say, error: say, success: say } as unknown as Logger

/** Prism over one published document. */
export function createPrism(document: PublishedDocument): Prism {
  const known = new Map<Operation, PrismOperation>()
  return {
    choose(operation, { status, mediaType, example }) {
      const resource = known.get(operation) ?? toPrismOperation(document, operation)
      known.set(operation, resource)
      const options = {
        code: status,
        mediaTypes: mediaType ? [mediaType] : [],
        exampleKey: example,
        dynamic: false,
      }
      const negotiated = negotiator.negotiateOptionsForValidRequest(resource, options)(silent)
      if (negotiated._tag === 'Left') throw negotiated.left
      const { bodyExample, mediaType: chosen } = negotiated.right
      const body = bodyExample && 'value' in bodyExample ? bodyExample.value : undefined
      return { mediaType: body === undefined ? undefined : chosen, body }
    },
    async generate(schema, seed) {
      const { generate } = await import('@stoplight/prism-http/dist/mocker/generator/JSONSchema.js')
      const made = generate({} as PrismOperation, undefined, schema as Parameters<typeof generate>[2], seed)
      if (made._tag === 'Left') throw made.left
      return made.right
    },
  }
}

/** One operation in Prism's form. A document of this operation alone is converted: all of them would take 0.3 s. */
function toPrismOperation({ openapi, paths, components }: PublishedDocument, operation: Operation) {
  const { path, method } = operation
  const item = paths[path] ?? {}
  const alone = { parameters: item.parameters, [method.toLowerCase()]: item[method.toLowerCase()] }
  const [resource] = transformOas3Operations<Record<string, unknown>>({
    openapi,
    components,
    paths: { [path]: alone },
  })
  if (!resource) throw new Error(`Prism does not know ${operation.name}`)
  return resource as PrismOperation
}
