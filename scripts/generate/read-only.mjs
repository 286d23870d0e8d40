import { resolve } from './operations.mjs'
import { refName } from './schemas.mjs'

/**
 * Marks the members of resources that the service sets, in place: those that neither a create nor an update of the resource has. What is
 * set in the one and told in the other by the same schema marks its own in `spec/`.
 */
export function writeReadOnly(document) {
  for (const [path, collection] of Object.entries(document.paths)) {
    const created = schemaOf(document, collection.post?.responses[201])
    if (!created) continue
    const inputs = [collection.post, ...changesOf(document, path)]
      .map(({ requestBody }) => schemaOf(document, requestBody))
      .filter(Boolean)
    for (const resource of [created, ...listedBy(document, collection.get)])
      mark({ document, done: new Set() }, resource, inputs)
  }
}

/** What changes a resource of a collection. */
function changesOf(document, path) {
  const items = Object.entries(document.paths).filter(([it]) =>
    /^\/\{[\w-]+\}$/.test(it.startsWith(path) ? it.slice(path.length) : ''),
  )
  return items.flatMap(([, { patch, put }]) => [patch, put].filter(Boolean))
}

/** What a page of the collection lists. */
function listedBy(document, list) {
  const page = schemaOf(document, list?.responses[200])
  const members = Object.values((page && resolve(document, page).properties) ?? {})
  return members.flatMap(({ items }) => (items?.$ref ? [items] : []))
}

function schemaOf(document, message) {
  return message && resolve(document, message).content?.['application/json']?.schema
}

/** Marks what `output` has beside all of `inputs`, down to where both are the same. */
function mark(context, output, inputs) {
  const { document, done } = context
  const same = inputs.some((input) => refName(input) !== undefined && refName(input) === refName(output))
  if (same || done.has(output)) return
  done.add(output)
  const { properties = {}, items } = resolve(document, output)
  const sources = inputs.map((input) => resolve(document, input))
  if (items)
    mark(
      context,
      items,
      membersOf(sources, ({ items: it }) => it),
    )
  for (const [name, member] of Object.entries(properties)) {
    const sent = membersOf(sources, (source) => source.properties?.[name])
    if (sent.length === 0) member.readOnly = true
    else mark(context, member, sent)
  }
}

function membersOf(sources, read) {
  return sources.map(read).filter(Boolean)
}
