import { isDeepStrictEqual } from 'node:util'
import { breaking, cosmetic, LEVELS, unjudged } from './changes.mjs'
import { compareOperations } from './operations.mjs'
import { placeOf } from './places.mjs'
import { compareServers } from './servers.mjs'
import { compareTexts } from './texts.mjs'

const JUDGED = ['openapi', 'info', 'servers', 'security', 'paths', 'components']

/**
 * Every difference between two bundled OpenAPI documents, the worst first: how far it reaches (`level`), the place in
 * words (`where`) and what happened, in one sentence (`what`). The contract's own version is no difference.
 */
export function classifyChanges(before, after) {
  const documents = { before, after }
  const found = [
    ...compareRoots(before, after),
    ...compareServers(before, after),
    ...compareOperations(documents),
    ...compareTexts(documents),
  ]
  const changes = unique(found)
  if (changes.length === 0) return compareWithoutEffect(before, after)
  return LEVELS.flatMap((level) => changes.filter((change) => change.level === level))
}

/** A patch of OpenAPI itself changes no meaning; a reader of one minor version need not understand another. */
function compareRoots(before, after) {
  const [left, right] = [before, after].map(({ openapi }) => openapi.split('.').slice(0, 2))
  const what = `Is written in OpenAPI ${after.openapi}, not ${before.openapi}.`
  return [
    ...(isDeepStrictEqual(left, right) ? [] : [breaking('the document', what)]),
    ...unjudged(before, after, JUDGED, 'the document'),
    ...unjudged(before.info, after.info, ['version'], 'info'),
  ]
}

/** What is found on many ways is told once. */
function unique(changes) {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()]
}

/** Where documents part that no rule can tell apart: what holds anyway is said, or said no more. */
function compareWithoutEffect(before, after) {
  const [left, right] = [before, after].map(({ info, ...rest }) => ({
    ...rest,
    info: { ...info, version: '' },
  }))
  const trail = findDifference(left, right)
  return trail === undefined ? [] : [cosmetic(placeOf(before, trail), 'Differs, without any effect.')]
}

/** The keys that lead to the first difference between two nodes; undefined when they are the same. */
function findDifference(before, after) {
  if (isDeepStrictEqual(before, after)) return undefined
  if (![before, after].every((it) => typeof it === 'object' && it !== null)) return []
  const key = Object.keys({ ...before, ...after }).find((it) => !isDeepStrictEqual(before[it], after[it]))
  return [key, ...findDifference(before[key], after[key])]
}
