import { type IntegrationResponse, parseSelectionExpression } from '@gatehouse/contract'
import { badRequest } from '../../call/service-error.ts'

/**
 * Refuses an integration response whose key, expressions or mappings are malformed. Bare words are kept wherever the catalogue's
 * page shows them: such a key is chosen by nothing, such a mapping maps nothing. *Assumed*: the texts. management §2.4, §4.1
 */
export function checkIntegrationResponse(response: IntegrationResponse): void {
  const { integrationResponseKey: key, templateSelectionExpression: template } = response
  if (key !== '$default' && !isWord(key) && !isPattern(key))
    throw badRequest(`Invalid integration response key specified: ${key}`)
  if (template !== undefined && !parseSelectionExpression(template)?.length)
    throw badRequest(`Invalid templateSelectionExpression: ${template}`)
  for (const [destination, source] of Object.entries(response.responseParameters ?? {})) {
    if (!isWord(destination) && !DESTINATION.test(destination)) throw badParameter(destination)
    if (!isWord(source) && !SOURCE.test(source)) throw badParameter(source)
  }
}

const DESTINATION = /^(method|route)\.response\.header\.[a-zA-Z0-9._$-]+$/
const SOURCE =
  /^('.*'|integration\.response\.(header|multivalueheader)\.[a-zA-Z0-9._$-]+|integration\.response\.body(\..+)?|(context|stageVariables)\.[a-zA-Z0-9._$-]+)$/s

function isWord(text: string): boolean {
  return /^\w+$/.test(text)
}

/** A regular expression between slashes: `/2\d\d/`. */
function isPattern(key: string): boolean {
  const source = /^\/(.+)\/$/s.exec(key)?.[1]
  if (source === undefined) return false
  try {
    return new RegExp(source) !== undefined
  } catch {
    return false
  }
}

function badParameter(text: string) {
  return badRequest(
    `Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: ${text}]`,
  )
}
