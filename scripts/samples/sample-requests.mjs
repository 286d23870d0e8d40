import { listOperations, resolve } from '../generate/operations.mjs'

/**
 * What the samples of a document send: for each operation one request, or one for each example of its body. A label or a query
 * parameter has its example as value, and only those that are required are sent.
 */
export function listSampleRequests(document) {
  return listOperations(document).flatMap((entry) => {
    const { parameters, operation } = entry
    const valuesOf = (place) =>
      Object.fromEntries(
        parameters
          .filter((it) => it.in === place && (place === 'path' || it.required))
          .map((it) => [it.name, exampleOf(it)]),
      )
    const parts = { ...entry, labels: valuesOf('path'), query: valuesOf('query') }
    const bodies = bodiesOf(document, operation)
    if (bodies.length === 0) return [{ ...parts, hasAnswer: hasAnswerBody(document, operation) }]
    return bodies.map((body) => ({ ...parts, ...body, hasAnswer: hasAnswerBody(document, operation) }))
  })
}

/** Where a request of a sample goes, its labels percent-encoded. */
export function urlOf({ path, labels, query }, baseUrl) {
  const target = path.replaceAll(/\{([^}]+)\}/g, (_, label) => encodeURIComponent(labels[label]))
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((it) => [name, String(it)])),
  )
  return `${baseUrl}${target}${search.size > 0 ? `?${search}` : ''}`
}

function exampleOf({ example, schema }) {
  return example ?? schema.example ?? schema.enum?.[0] ?? ''
}

/** The examples of a request's body by name, as JSON or as the text that is sent. */
function bodiesOf(document, { requestBody }) {
  const [[type, media] = []] = Object.entries(requestBody?.content ?? {})
  return Object.entries(media?.examples ?? {}).map(([example, it]) => {
    const { value } = resolve(document, it)
    const schema = type === 'application/json' ? media.schema : undefined
    return { example, type, schema, body: value }
  })
}

function hasAnswerBody(document, { responses }) {
  const [status] = Object.keys(responses).filter((it) => Number(it) < 400)
  return resolve(document, responses[status]).content !== undefined
}
