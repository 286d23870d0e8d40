import { isDeepStrictEqual } from 'node:util'

/** From the worst on. */
export const LEVELS = ['breaking', 'additive', 'cosmetic']

/** What a caller who keeps to the released contract can trip over. */
export const breaking = (where, what) => ({ level: 'breaking', where, what })

/** What a caller may use and need not know. */
export const additive = (where, what) => ({ level: 'additive', where, what })

/** What a reader sees and no program. */
export const cosmetic = (where, what) => ({ level: 'cosmetic', where, what })

const TEXTS = [
  ...['$comment', 'contact', 'description', 'example', 'examples', 'externalDocs', 'externalValue'],
  ...['license', 'summary', 'tags', 'termsOfService', 'title', 'value'],
]

/** Whether a keyword only speaks to readers. Extensions do: whoever obeys one has agreed on it elsewhere. */
export function isText(keyword) {
  return TEXTS.includes(keyword) || keyword.startsWith('x-')
}

/** What a node says to programs, as text to compare: without texts for readers, and in one order of keys. */
export function formatEffect(node) {
  return JSON.stringify(node, (_key, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const entries = Object.entries(value).filter(([key]) => !isText(key))
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
  })
}

/**
 * Changes of keywords that no rule here judges. They are taken for the worst, so that a part of OpenAPI which the
 * contract begins to use cannot pass unseen.
 */
export function unjudged(before, after, judged, where) {
  const keywords = Object.keys({ ...before, ...after }).filter((key) => !judged.includes(key) && !isText(key))
  return keywords
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .map((key) => breaking(where, `\`${key}\` differs, which no rule judges: taken for the worst.`))
}

/**
 * A thing that is now marked as deprecated is announced in a minor version (clause 7 of Semantic Versioning); the mark
 * taken back asks nothing of anybody.
 */
export function compareDeprecated(before, after, where) {
  if (Boolean(before.deprecated) === Boolean(after.deprecated)) return []
  return after.deprecated
    ? [additive(where, 'Is deprecated now.')]
    : [cosmetic(where, 'Is no longer deprecated.')]
}

/** Two maps side by side: each key with what stands under it on either side. */
export function pairs(before = {}, after = {}) {
  return Object.keys({ ...before, ...after }).map((key) => [key, before[key], after[key]])
}
