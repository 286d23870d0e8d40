import { createRequire } from 'node:module'
import { KEYWORDS_AFTER_DRAFT_4, parseDraft4Schema } from '@gatehouse/contract/core'
import type Ajv from 'ajv-draft-04'

/** Without references written out where they stand: a schema of 32 KB would become code of megabytes. */
const OPTIONS = { strict: false, validateFormats: false, logger: false, inlineRefs: false } as const

/**
 * Whether a text is a JSON Schema of draft 4: an object that the draft's own schema accepts, with references that lead
 * somewhere within it, or to a model, and patterns that are regular expressions. Keywords that the draft does not know are
 * ignored, as it says. Nothing outside the text is read.
 * management §2.8
 */
export function isDraft4Schema(text: string): boolean {
  try {
    const schema = parseDraft4Schema(text)
    // A validator for each: identifiers within a schema are kept for as long as the validator is.
    const ajv = new (loadAjv())(OPTIONS)
    for (const keyword of KEYWORDS_AFTER_DRAFT_4) ajv.removeKeyword(keyword)
    for (const uri of modelUrisIn(text)) ajv.addSchema({}, uri)
    return !('$async' in ajv.compile(schema))
  } catch {
    return false
  }
}

/** What a model calls others of its API. They need not be there before it. websocket-apis §7 */
function modelUrisIn(text: string): Set<string> {
  const uris = new Set<string>()
  JSON.parse(text, (name, value: unknown) => {
    if (name === '$ref' && typeof value === 'string' && MODEL_URI.test(value)) uris.add(value)
    return value
  })
  return uris
}

const MODEL_URI = /^https:\/\/apigateway\.amazonaws\.com\/restapis\/[a-z\d]+\/models\/[a-zA-Z\d]+$/

/** Loaded by the first model: most gateways never see one, and every gateway wants to start at once. */
function loadAjv(): typeof Ajv.default {
  return (createRequire(import.meta.url)('ajv-draft-04') as typeof Ajv).default
}
