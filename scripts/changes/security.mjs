import { additive, breaking, formatEffect } from './changes.mjs'
import { resolve } from './document.mjs'

/**
 * What an operation asks of its callers: its own requirements or, without any, the document's. So an operation that loses
 * its `security: []` is seen to ask for what the document asks for.
 */
export function compareSecurity({ documents }, before, after, where) {
  const inherited = before.security === undefined && after.security === undefined
  const place = inherited ? 'security of the document' : `${where}, security`
  const left = alternativesOf(documents.before, before)
  const right = alternativesOf(documents.after, after)
  const refused = left.filter((old) => !right.some((now) => isEnough(old, now)))
  const lighter = right.filter((now) => !left.some((old) => isEnough(now, old)))
  const asked = right.map(({ words }) => words).join(', or ')
  return [
    ...refused.map(({ words }) => breaking(place, `A call with ${words} is refused: it takes ${asked}.`)),
    ...lighter.map(({ words }) => additive(place, `A call with ${words} is accepted now.`)),
  ]
}

/** Each way to be let in: all that it takes. An empty list lets everybody in. */
function alternativesOf(document, operation) {
  const list = operation.security ?? document.security ?? []
  return (list.length === 0 ? [{}] : list).map((requirement) => ({
    words: Object.keys(requirement).join(' and ') || 'no credentials',
    takes: Object.entries(requirement).flatMap(([name, scopes]) => {
      const scheme = formatScheme(document, name)
      return [scheme, ...scopes.map((scope) => `${scheme} ${scope}`)]
    }),
  }))
}

/** Whether a call that has all that `old` takes has all that `now` takes. */
function isEnough(old, now) {
  return now.takes.every((it) => old.takes.includes(it))
}

/** A scheme is what it does: its name never travels. */
function formatScheme(document, name) {
  return formatEffect(resolve(document, document.components?.securitySchemes?.[name]) ?? name)
}
