import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendJson } from './pages.ts'

/** Where to go from here. */
interface Link {
  /** Below `/_gatehouse/`. */
  readonly name: string
  readonly text: string
  /** Whether it has to be signed where management calls have to. */
  readonly isSigned: boolean
}

const LINKS: readonly Link[] = [
  { name: 'docs', text: 'the management API, every operation with samples', isSigned: false },
  { name: 'openapi', text: 'the same as documents: OpenAPI 3.0 to 3.2 and more', isSigned: false },
  { name: 'routes', text: 'the routes of every stage, in the order of their selection', isSigned: true },
  { name: 'functions', text: 'the functions that run here, and what went wrong', isSigned: true },
  { name: 'health', text: 'whether the gateway is up', isSigned: false },
  { name: 'ready', text: 'whether to send it requests, and what is missing', isSigned: false },
  { name: 'metrics', text: 'for Prometheus', isSigned: true },
]

/** Paths of the landing page, and what leads from them to `/_gatehouse/`: a proxy may have put something in front. */
const PATHS: Readonly<Partial<Record<string, string>>> = {
  '/': '_gatehouse/',
  '/_gatehouse': '_gatehouse/',
  '/_gatehouse/': '',
}

/** Whether a request asks for the page that leads to all others. */
export function asksForLanding(method: string | undefined, path: string): boolean {
  return (method === 'GET' || method === 'HEAD') && Object.hasOwn(PATHS, path)
}

/** Serves the page that leads to all others: as HTML for clients that accept it, else as JSON. */
export function serveLanding(
  request: IncomingMessage,
  response: ServerResponse,
  { path, areCallsSigned }: { readonly path: string; readonly areCallsSigned: boolean },
): void {
  const prefix = PATHS[path] ?? ''
  response.appendHeader('vary', 'accept')
  if (!/\btext\/html\b/.test(request.headers.accept ?? '')) {
    const links = Object.fromEntries(LINKS.map(({ name }) => [name, `/_gatehouse/${name}`]))
    return sendJson(response, 200, {
      gatehouse: 'Amazon API Gateway V2',
      managementApi: '/v2/apis',
      ...links,
    })
  }
  const html = Buffer.from(formatPage(prefix, areCallsSigned))
  response.writeHead(200, { ...HEADERS, 'content-length': html.length }).end(html)
}

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:2rem 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.6rem;margin:0}
p{margin:.5rem 0 1.5rem}
ul{list-style:none;margin:0 0 2rem;padding:0;border-top:1px solid #d5dae0}
li{border-bottom:1px solid #d5dae0}
li a{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.75rem .25rem;text-decoration:none;color:inherit}
li a:hover,li a:focus-visible{background:#f0f3f6}
li b{flex:0 0 6rem;color:#0b57b0}
li span{flex:1 1 14rem}
small{color:#57606a}
pre{white-space:pre-wrap;padding:1rem;border-radius:.4rem;background:#f0f3f6;font-size:.85rem}
@media (prefers-color-scheme:dark){body{color:#e2e6ea;background:#15181c}ul,li{border-color:#343a41}li a:hover,li a:focus-visible,pre{background:#22272d}li b{color:#78b4ff}small{color:#9aa4af}}`

/** Nothing is loaded, no script runs, no page may frame it; the one style is known by its digest. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

function formatPage(prefix: string, areCallsSigned: boolean): string {
  const items = LINKS.map(({ name, text, isSigned }) => {
    const note = isSigned && areCallsSigned ? ' <small>(signed)</small>' : ''
    return `<li><a href="${prefix}${name}"><b>${name}</b><span>${text}${note}</span></a></li>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Gatehouse</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Gatehouse</h1>
<p>Amazon API Gateway V2, at this address: management calls below <code>/v2</code>, APIs by their <code>apiEndpoint</code>.</p>
<ul>
${items.join('\n')}
</ul>
<pre>aws apigatewayv2 get-apis --endpoint-url <i>this address</i></pre>
</main>
</body>
</html>
`
}
