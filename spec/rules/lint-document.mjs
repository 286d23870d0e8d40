import spectralCore from '@stoplight/spectral-core'
import spectralParsers from '@stoplight/spectral-parsers'
import spectralRulesets from '@stoplight/spectral-rulesets'
import ruleset from './ruleset.mjs'

/**
 * All findings of the ruleset, whatever their severity, in a bundled document as JSON text: `{ rule, path,
 * message }[]`.
 */
export function lintDocument(text) {
  return findIn(text, ruleset)
}

/** OpenAPI's own schema, and nothing of ours. */
const SCHEMA_ONLY = { extends: [[spectralRulesets.oas, 'off']], rules: { 'oas3-schema': 'error' } }

/** What a document breaks of OpenAPI itself: its schema, references that lead nowhere, JSON that is none. */
export function checkSchema(text) {
  return findIn(text, SCHEMA_ONLY)
}

async function findIn(text, rules) {
  const spectral = new spectralCore.Spectral()
  spectral.setRuleset(rules)
  const findings = await spectral.run(new spectralCore.Document(text, spectralParsers.Json))
  return findings.map(({ code, path, message }) => ({ rule: String(code), path, message }))
}
