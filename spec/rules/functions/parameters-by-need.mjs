/** The parameters that read page after page. */
const PAGING = ['maxResults', 'nextToken']
const METHODS = ['get', 'put', 'post', 'patch', 'delete']

/**
 * Reports parameters that do not stand in the order in which a caller needs them: those of the path as the path has them, the other
 * required ones, those that say what to answer, and those that read page after page at the end.
 */
export function parametersByNeed(document) {
  return Object.entries(document.paths ?? {}).flatMap(([at, item]) =>
    METHODS.filter((method) => item[method]).flatMap((method) => {
      const all = [...(item.parameters ?? []), ...(item[method].parameters ?? [])]
      const names = all.map((it) => follow(document, it))
      const ordered = names.toSorted((a, b) => rank(at, a) - rank(at, b))
      const wanted = ordered.map(({ name }) => name).join(', ')
      if (wanted === names.map(({ name }) => name).join(', ')) return []
      return [{ message: `Parameters stand in the order of need: ${wanted}.`, path: ['paths', at, method] }]
    }),
  )
}

function rank(path, { name, in: place, required }) {
  if (place === 'path') return path.indexOf(`{${name}}`)
  const paging = PAGING.indexOf(name)
  return path.length + (required ? 0 : 1) + (paging < 0 ? 0 : 1 + paging)
}

function follow(document, node) {
  if (!node.$ref) return node
  return node.$ref
    .slice(2)
    .split('/')
    .reduce((at, step) => at?.[step], document)
}
