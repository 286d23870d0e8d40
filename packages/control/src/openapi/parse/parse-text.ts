import { loadYaml } from '../document/load-yaml.ts'
import { MAX_DEPTH } from './check-shape.ts'
import { endOfText } from './end-of-text.ts'
import { findDuplicateKey } from './find-duplicate-key.ts'
import { unreadable } from './findings.ts'

/** The value that JSON or YAML text stands for. Throws `BadRequestException` for text that is neither. */
export function parseText(text: string): unknown {
  // The YAML parser stops at the level that is too deep, where the JSON parser would go on to the end.
  return /^\s*\{/.test(text) && !isDeep(text) ? parseJson(text) : parseYaml(text)
}

/** Whether objects and lists open more often than they may, as signs outside of texts, up to the first text that has no end. */
function isDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    else if (sign === '"') {
      at = endOfText(text, at)
      if (at === -1) return false
    }
    if (depth > MAX_DEPTH) return true
  }
  return false
}

function parseJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // Braces begin a YAML mapping too, and its parser says where the text goes wrong.
    return parseYaml(text)
  }
  const key = findDuplicateKey(text)
  if (key !== undefined) throw unreadable(`Unable to parse the document: duplicated mapping key ${key}`)
  return value
}

/**
 * YAML of objects, lists and scalars. Numbers with a point stay text, so that a version `1.10` keeps its zero; a date is text
 * too, and no tag makes anything else.
 */
function parseYaml(text: string): unknown {
  const { load, FAILSAFE_SCHEMA, nullCoreTag, boolCoreTag, intCoreTag, mergeTag } = loadYaml()
  const schema = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, intCoreTag, mergeTag)
  try {
    return load(text, { schema, maxDepth: MAX_DEPTH })
  } catch (error) {
    const reason = reasonOf(error)
    if (reason.startsWith(NO_DOCUMENT)) return undefined
    throw unreadable(`Unable to parse the document: ${reason}`)
  }
}

/** What the parser says of a text without anything in it, or with comments alone. */
const NO_DOCUMENT = 'expected a document, but the input is empty'

/** What the parser says, without the excerpt of the text that it adds. */
function reasonOf(error: unknown): string {
  const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } }
  if (reason === undefined) return 'it is neither JSON nor YAML'
  return mark ? `${reason} (line ${mark.line + 1}, column ${mark.column + 1})` : reason
}
