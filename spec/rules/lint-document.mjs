import spectralCore from '@stoplight/spectral-core'
import spectralParsers from '@stoplight/spectral-parsers'
import ruleset from './ruleset.mjs'

/**
 * All findings of the ruleset, whatever their severity, in a bundled document as JSON text: `{ rule, path,
 * message }[]`.
 */
export async function lintDocument(text) {
  const spectral = new spectralCore.Spectral()
  spectral.setRuleset(ruleset)
  const findings = await spectral.run(new spectralCore.Document(text, spectralParsers.Json))
  return findings.map(({ code, path, message }) => ({ rule: String(code), path, message }))
}
