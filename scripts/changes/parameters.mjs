import { isDeepStrictEqual } from 'node:util'
import { additive, breaking, compareDeprecated, pairs, unjudged } from './changes.mjs'
import { compareResolved, resolve } from './document.mjs'
import { compareSchemas } from './schemas.mjs'

const JUDGED = ['$ref', 'name', 'in', 'required', 'deprecated', 'style', 'explode', 'schema']
const STYLES = { query: 'form', cookie: 'form', path: 'simple', header: 'simple' }

/** The parameters of an operation, by place and name: one that moves elsewhere is another one. */
export function compareParameters(context, before, after, where) {
  const left = byName(context.documents.before, before)
  const right = byName(context.documents.after, after)
  return pairs(left, right).flatMap(([name, old, now]) => {
    const place = `${where}, ${name}`
    if (now === undefined) return [breaking(place, 'Is gone.')]
    if (old === undefined) return [judgeAdded(resolve(context.documents.after, now), place)]
    return compareResolved(context, old, now, place, compareParameter)
  })
}

function judgeAdded({ required }, where) {
  return required
    ? breaking(where, 'Is new, and calls must have it.')
    : additive(where, 'Is new; calls may have it.')
}

function compareParameter(context, before, after, where) {
  return [
    ...compareRequired(before, after, where),
    ...compareForm(before, after, where),
    ...compareDeprecated(before, after, where),
    ...compareSchemas(context, before.schema, after.schema, where),
    ...unjudged(before, after, JUDGED, where),
  ]
}

/** Whether a parameter or a request body may be left out. */
export function compareRequired(before, after, where) {
  if (Boolean(before.required) === Boolean(after.required)) return []
  return after.required
    ? [breaking(where, 'Calls must have it now.')]
    : [additive(where, 'Calls may leave it out now.')]
}

function compareForm(before, after, where) {
  if (isDeepStrictEqual(formOf(before), formOf(after))) return []
  return [breaking(where, 'Lists and objects are written in another form.')]
}

/** How a value is written, with the defaults of OpenAPI 3.1 (4.8.12.2). */
function formOf({ in: place, style = STYLES[place], explode = style === 'form' }) {
  return { style, explode }
}

/** Later ones win: an operation's own stand after those of its path. Names of headers know no case. */
function byName(document, parameters) {
  const entries = parameters.map((node) => {
    const { name, in: place } = resolve(document, node)
    return [`${place} parameter ${place === 'header' ? name.toLowerCase() : name}`, node]
  })
  return Object.fromEntries(entries)
}
