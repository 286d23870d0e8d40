import { HTTPSnippet } from 'httpsnippet'
import { urlOf } from './sample-requests.mjs'

/** The languages that the snippet library writes for us, as it names them. */
const LANGUAGES = [
  { label: 'Shell', lang: 'Shell', target: 'shell', client: 'curl' },
  { label: 'JavaScript', lang: 'JavaScript', target: 'javascript', client: 'fetch' },
]

/** A request as source code in four languages, unsigned: for a gateway or a mock. */
export function formatPlainSamples(request, baseUrl) {
  const har = toHar(request, baseUrl)
  const snippet = new HTTPSnippet(har)
  const samples = LANGUAGES.map(({ label, lang, target, client }) => {
    const source = String(snippet.convert(target, client, { indent: '  ' }))
    return { lang, label, source: lang === 'JavaScript' ? mend(source, request) : source }
  })
  return [
    ...samples,
    { lang: 'Java', label: 'Java', source: formatJava(har) },
    { lang: 'Swift', label: 'Swift', source: formatSwift(har) },
  ]
}

/** A JavaScript sample that runs as it stands. */
function mend(source, { hasAnswer, body, type }) {
  const answered = hasAnswer ? source : withoutAnswerBody(source)
  return type === 'application/json' ? withReadableBody(answered, body) : answered
}

/** The library's Java needs packages that it does not name; this one needs Java 15, and runs in `jshell` as it stands. */
function formatJava({ method, url, headers, queryString, postData }) {
  const body = postData
    ? `HttpRequest.BodyPublishers.ofString(${toTextBlock(postData.text)})`
    : 'HttpRequest.BodyPublishers.noBody()'
  const lines = [
    'import java.net.URI;',
    'import java.net.http.HttpClient;',
    'import java.net.http.HttpRequest;',
    'import java.net.http.HttpResponse;',
    '',
    'HttpRequest request = HttpRequest.newBuilder()',
    `  .uri(URI.create("${withQuery(url, queryString)}"))`,
    ...headers.map(({ name, value }) => `  .header("${name}", "${value}")`),
    `  .method("${method}", ${body})`,
    '  .build();',
    '',
    'HttpResponse<String> response = HttpClient.newHttpClient()',
    '  .send(request, HttpResponse.BodyHandlers.ofString());',
    'System.out.println(response.statusCode() + " " + response.body());',
  ]
  return lines.join('\n')
}

/** A text block, which loses the indentation that all its lines have. */
function toTextBlock(text) {
  const lines = text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"""').replace(/"$/, '\\"').split('\n')
  return `"""\n${lines.map((line) => `    ${line}`).join('\n')}"""`
}

function withQuery(url, queryString) {
  const search = new URLSearchParams(queryString.map(({ name, value }) => [name, value]))
  return `${url}${search.size > 0 ? `?${search}` : ''}`
}

/**
 * The library's Swift does not compile: what may throw is not tried, and quotes within a string are not escaped. A body is a raw
 * string here, in which nothing needs to be; one more `#` where the text has what would end it for simple parsers.
 */
function formatSwift({ method, url, headers, queryString, postData }) {
  const hashes = postData?.text.includes('"#') ? '##' : '#'
  const lines = [
    'import Foundation',
    '',
    `var request = URLRequest(url: URL(string: "${withQuery(url, queryString)}")!)`,
    `request.httpMethod = "${method}"`,
    ...headers.map(({ name, value }) => `request.setValue("${value}", forHTTPHeaderField: "${name}")`),
    ...(postData ? [`request.httpBody = Data(${hashes}"""`, postData.text, `"""${hashes}.utf8)`] : []),
    '',
    'let (data, response) = try await URLSession.shared.data(for: request)',
    'print((response as! HTTPURLResponse).statusCode, String(decoding: data, as: UTF8.self))',
  ]
  return lines.join('\n')
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
  const literal = JSON.stringify(body, null, 2).replaceAll('\n', '\n  ')
  return source.replace(/^ {2}body: '.*'$/m, () => `  body: JSON.stringify(${literal})`)
}

/** A request as one of an HTTP Archive. */
function toHar(request, baseUrl) {
  const { method, type, body } = request
  const { origin, pathname, searchParams } = new URL(urlOf(request, baseUrl))
  const text = type === 'application/json' ? JSON.stringify(body, null, 2) : body
  return {
    method,
    url: `${origin}${pathname}`,
    headers: type ? [{ name: 'Content-Type', value: type }] : [],
    queryString: [...searchParams].map(([name, value]) => ({ name, value })),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    ...(type && { postData: { mimeType: type, text } }),
  }
}
