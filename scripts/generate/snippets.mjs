import { HTTPSnippet } from 'httpsnippet'
import { listOperations, resolve } from './operations.mjs'

/** The languages that the documentation shows, as the snippet library names them. */
const LANGUAGES = [
  { label: 'Shell', lang: 'Shell', target: 'shell', client: 'curl' },
  { label: 'JavaScript', lang: 'JavaScript', target: 'javascript', client: 'fetch' },
  { label: 'Java', lang: 'Java', target: 'java', client: 'okhttp' },
  { label: 'Swift', lang: 'Swift', target: 'swift', client: 'nsurlsession' },
]

/** Each operation's first example as source code, by operation: `{ lang, label, source }[]`. */
export function createSnippets(document, baseUrl) {
  return Object.fromEntries(
    listOperations(document).map((entry) => {
      const snippet = new HTTPSnippet(toHar(document, entry, baseUrl))
      const samples = LANGUAGES.map(({ label, lang, target, client }) => {
        const source = String(snippet.convert(target, client, { indent: '  ' }))
        return { label, lang, source: lang === 'JavaScript' ? mend(source, document, entry) : source }
      })
      return [entry.name, samples]
    }),
  )
}

/** A JavaScript sample that runs as it stands. */
function mend(source, document, { operation }) {
  const answered = hasAnswerBody(document, operation) ? source : withoutAnswerBody(source)
  return withReadableBody(answered, bodyOf(document, operation))
}

function hasAnswerBody(document, { responses }) {
  const [status] = Object.keys(responses).filter((it) => Number(it) < 400)
  return resolve(document, responses[status]).content !== undefined
}

/** The library reads JSON from every answer, which fails where there is none. */
function withoutAnswerBody(source) {
  return source.replace(
    /^ {2}const data = await response\.json\(\);\n {2}console\.log\(data\);$/m,
    '  console.log(response.status);',
  )
}

/**
 * The library writes a JavaScript body as a string literal and leaves its backslashes alone, which breaks JSON within JSON; an
 * object literal is right, and easier to read.
 */
function withReadableBody(source, body) {
  if (!body) return source
  const literal = JSON.stringify(body, null, 2).replaceAll('\n', '\n  ')
  return source.replace(/^ {2}body: '.*'$/m, () => `  body: JSON.stringify(${literal})`)
}

/** An operation's first example as an HTTP Archive request. */
function toHar(document, { method, path, parameters, operation }, baseUrl) {
  const labels = Object.fromEntries(
    parameters.filter((it) => it.in === 'path').map((it) => [it.name, exampleOf(it)]),
  )
  const url = path.replaceAll(/\{([^}]+)\}/g, (_, label) => encodeURIComponent(labels[label]))
  const queryString = parameters.filter((it) => it.in === 'query' && it.required).flatMap(toQuery)
  const body = bodyOf(document, operation)
  const postData = body && { mimeType: 'application/json', text: JSON.stringify(body, null, 2) }
  const headers = body ? [{ name: 'Content-Type', value: 'application/json' }] : []
  return {
    method,
    url: `${baseUrl}${url}`,
    headers,
    queryString,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    ...(postData && { postData }),
  }
}

function toQuery(parameter) {
  return [exampleOf(parameter)].flat().map((value) => ({ name: parameter.name, value: String(value) }))
}

function exampleOf({ example, schema }) {
  return example ?? schema.example ?? schema.enum?.[0] ?? ''
}

function bodyOf(document, { requestBody }) {
  const [example] = Object.values(requestBody?.content['application/json'].examples ?? {})
  return example && resolve(document, example).value
}
