import { createRequire } from 'node:module'
import { KEYWORDS_AFTER_DRAFT_4, parseDraft4Schema } from '@gatehouse/contract/core'
import type { ValidateFunction } from 'ajv'
import type Ajv from 'ajv-draft-04'
import { describeErrors } from './describe-errors.ts'
import { LINEAR_PATTERNS } from './linear-patterns.ts'
import { UNIQUE_ITEMS } from './unique-items.ts'
import { withinTime } from './watch.ts'

/**
 * Judges a message: what is wrong with it, or undefined when it is valid. `chars`: how long its text is, where that is known. Never
 * throws.
 */
export type Model = (message: unknown, chars?: number) => string | undefined

/** The models of an API, which refer to one another. */
export interface Siblings {
  readonly apiId: string
  readonly schemas: readonly { readonly name: string; readonly schema: string }[]
}

const compiled = new WeakMap<Siblings['schemas'], Map<string, Model>>()

/**
 * A model of an API, compiled when it is first asked for and once for a list of models, however many keys and routes name it. One that
 * is not there fits no message.
 */
export function findModel(siblings: Siblings, name: string): Model {
  const models = compiled.get(siblings.schemas) ?? new Map<string, Model>()
  compiled.set(siblings.schemas, models)
  const known = models.get(name)
  if (known) return known
  const schema = siblings.schemas.find((model) => model.name === name)?.schema
  const model = schema === undefined ? () => `there is no model ${name}` : compileModel(schema, siblings)
  models.set(name, model)
  return model
}

/** How long a message may be judged where a schema makes no promise about it. *Assumed*. websocket-apis §14.2 */
const MAX_VALIDATION_MS = 250

/**
 * Compiles a model's schema: JSON Schema draft 4. References lead into the schema or to models of the same API; nothing is ever
 * fetched. A schema that cannot be compiled fits no message. websocket-apis §7
 */
export function compileModel(schema: string, siblings: Siblings): Model {
  try {
    const validate = compile(schema, siblings)
    const judge = (message: unknown) => judgeBy(validate, message)
    const maxChars = UNBOUNDED.test(schema) ? 0 : UNWATCHED_PRODUCT / schema.length
    return (message, chars = Number.POSITIVE_INFINITY) => {
      if (chars <= maxChars) return judge(message)
      const [problem] = withinTime(() => judge(message), MAX_VALIDATION_MS) ?? [TOO_SLOW]
      return problem
    }
  } catch (error) {
    return () => `the model cannot be used: ${String(error)}`
  }
}

/** References may lead in circles through alternatives, and a schema has room for a thousand patterns. */
const UNBOUNDED = /"(?:\$ref|pattern|patternProperties)"|\\/

/** What a schema without any of these asks of each value of a message takes a few milliseconds at most, as long as neither is long. */
const UNWATCHED_PRODUCT = 1_000_000

const TOO_SLOW = `the message cannot be judged in ${MAX_VALIDATION_MS} ms`

/** A message can be nested deeper than any stack; its schema then has no say. */
function judgeBy(validate: ValidateFunction, message: unknown): string | undefined {
  try {
    return validate(message) ? undefined : describeErrors(validate.errors ?? [])
  } catch (error) {
    if (error instanceof RangeError) return 'the message is nested too deep'
    throw error
  }
}

function compile(schema: string, siblings: Siblings): ValidateFunction {
  const ajv = new (loadAjv())({
    strict: false,
    validateFormats: false,
    logger: false,
    allErrors: true,
    verbose: true,
    // Written out where they stand, references make code of megabytes from a schema of 32 KB.
    inlineRefs: false,
    code: { regExp: LINEAR_PATTERNS },
  })
  for (const keyword of [...KEYWORDS_AFTER_DRAFT_4, 'uniqueItems']) ajv.removeKeyword(keyword)
  ajv.addKeyword(UNIQUE_ITEMS)
  const own = parseDraft4Schema(schema)
  let alternatives = countAlternatives(own)
  for (const [uri, sibling] of findReferred(schema, siblings)) {
    const parsed = parseDraft4Schema(sibling)
    alternatives += countAlternatives(parsed)
    ajv.addSchema(parsed, uri)
  }
  if (alternatives > MAX_ALTERNATIVES)
    throw new RangeError(`it has more than ${MAX_ALTERNATIVES} alternatives`)
  const validate = ajv.compile(own)
  // Nobody would wait for what it promises, and a refusal that nobody sees ends the process.
  if ('$async' in validate) throw new TypeError('a schema that promises its answer')
  return validate
}

/** Of `anyOf` and `oneOf`. Each becomes code inside of that of the one before: thousands took seconds. *Assumed*. websocket-apis §14.2 */
const MAX_ALTERNATIVES = 250

function countAlternatives(schema: unknown): number {
  let count = 0
  const open = [schema]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    for (const [name, member] of Object.entries(next)) {
      if (Array.isArray(member) && (name === 'anyOf' || name === 'oneOf')) count += member.length
      open.push(member)
    }
  }
  return count
}

/** How long all the models are that a model speaks of. *Assumed*. websocket-apis §14.2 */
const MAX_REFERRED_CHARS = 256 * 1024

/** The models that a schema speaks of, and those that they speak of: any other one is its own affair. */
function findReferred(schema: string, { apiId, schemas }: Siblings): Map<string, string> {
  const byName = new Map(schemas.map((sibling) => [sibling.name, sibling]))
  const found = new Map<string, string>()
  const open = [schema]
  let chars = 0
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const name of namesIn(text, apiId)) {
      const uri = formatModelUri(apiId, name)
      const sibling = found.has(uri) ? undefined : byName.get(name)?.schema
      if (sibling === undefined) continue
      chars += sibling.length
      if (chars > MAX_REFERRED_CHARS)
        throw new RangeError(`the models that it refers to are longer than ${MAX_REFERRED_CHARS} characters`)
      found.set(uri, sibling)
      open.push(sibling)
    }
  }
  return found
}

/** The names of the models that a schema's text speaks of. */
function namesIn(text: string, apiId: string): Set<string> {
  const [, ...after] = text.replaceAll('\\/', '/').split(`"${formatModelUri(apiId, '')}`)
  return new Set(after.map((rest) => /^[a-zA-Z\d]*/.exec(rest)?.[0] ?? ''))
}

/** What one model calls another. */
function formatModelUri(apiId: string, name: string): string {
  return `https://apigateway.amazonaws.com/restapis/${apiId}/models/${name}`
}

/** Loaded by the first model: most gateways never see one, and every gateway wants to start at once. */
function loadAjv(): typeof Ajv.default {
  return (createRequire(import.meta.url)('ajv-draft-04') as typeof Ajv).default
}
