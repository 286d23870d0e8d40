import { listOperations } from './operations.mjs'
import { createSnippets } from './snippets.mjs'

const GATEWAY = 'http://localhost:4080'

/**
 * One document for the documentation page: the contract, then the same operations in the catalog dialect below `/catalog`, each
 * with its example as source code.
 */
export function createDocsDocument(aws, catalog) {
  const first = withSnippets(structuredClone(aws), GATEWAY)
  const second = prefixNames(withSnippets(structuredClone(catalog), `${GATEWAY}/catalog`))
  const paths = Object.entries(second.paths).map(([path, item]) => [`/catalog${path}`, item])
  return {
    ...first,
    tags: [...first.tags, ...second.tags],
    paths: { ...first.paths, ...Object.fromEntries(paths) },
    components: mergeComponents(first.components, second.components),
    'x-tagGroups': [
      { name: 'On the wire of the service', tags: first.tags.map(({ name }) => name) },
      { name: 'Catalog dialect', tags: second.tags.map(({ name }) => name) },
    ],
  }
}

function withSnippets(document, baseUrl) {
  const snippets = createSnippets(document, baseUrl)
  for (const { name, operation } of listOperations(document)) operation['x-codeSamples'] = snippets[name]
  return document
}

/** Names that would meet those of the other dialect get a prefix, and so do the references to them. */
function prefixNames(document) {
  const text = JSON.stringify(document).replaceAll(
    /"#\/components\/(schemas|responses|examples|parameters|headers)\//g,
    '"#/components/$1/Catalog',
  )
  const copy = JSON.parse(text)
  for (const tag of copy.tags) Object.assign(tag, { 'x-displayName': tag.name, name: `Catalog${tag.name}` })
  for (const { operation } of listOperations(copy)) {
    operation.operationId = `Catalog${operation.operationId}`
    operation.tags = operation.tags.map((tag) => `Catalog${tag}`)
  }
  for (const kind of ['schemas', 'responses', 'examples', 'parameters', 'headers']) {
    const named = Object.entries(copy.components[kind] ?? {}).map(([name, it]) => [`Catalog${name}`, it])
    copy.components[kind] = Object.fromEntries(named)
  }
  return copy
}

function mergeComponents(first, second) {
  const kinds = new Set([...Object.keys(first), ...Object.keys(second)])
  return Object.fromEntries([...kinds].map((kind) => [kind, { ...first[kind], ...second[kind] }]))
}
