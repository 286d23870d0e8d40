import type { CustomColors } from '@gatehouse/contract'
import type { EndpointPage, PortalPages, ProductPages } from '@gatehouse/control'
import { createLastingCache, nextTurn } from '@gatehouse/runtime'
import MarkdownIt from 'markdown-it'
import { formatOperation } from './format-operation.ts'
import { escapeHtml } from './html.ts'

/** In longer lines links are not looked for, and none is longer: from each place where one may begin all that follows may be read. */
const LONGEST_LINKED = 1_000

/** HTML in the texts is shown as it is written, and links lead to the web only. */
const markdown = createMarkdown()

function createMarkdown(): MarkdownIt {
  const linking = new MarkdownIt({ html: false, linkify: true })
  const { linkify } = linking
  const [test, matchAtStart] = [linkify.test.bind(linkify), linkify.matchAtStart.bind(linkify)]
  linkify.test = (text) => text.length <= LONGEST_LINKED && test(text)
  linkify.matchAtStart = (text) => matchAtStart(text.slice(0, LONGEST_LINKED))
  return linking
}

/** A portal as a page: its products one after the other, each with its pages and its endpoints. `style` is what stands in the page. */
export async function formatPortal({ portal, products }: PortalPages): Promise<{
  readonly html: string
  readonly style: string
}> {
  const { displayName, description = '', theme } = portal.portalContent
  const style = formatStyle(theme.customColors)
  const title = escapeHtml(displayName)
  const shown: string[] = []
  for (const product of products) shown.push(await formatProduct(product))
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><h1>${title}</h1>${description === '' ? '' : `<p>${escapeHtml(description)}</p>`}</header>
<nav aria-label="Products"><ul>
${products.map(({ product }) => `<li><a href="#${product.portalProductId}">${escapeHtml(product.displayName)}</a></li>`).join('\n')}
</ul></nav>
<main>
${shown.join('\n')}
</main>
</body>
</html>
`
  return { html, style }
}

async function formatProduct({ product, pages, sections }: ProductPages): Promise<string> {
  const { portalProductId, displayName, description } = product
  const articles = await formatAll(pages, formatPage)
  const parts: string[] = []
  for (const { name, endpoints } of sections)
    parts.push(`<h3>${escapeHtml(name)}</h3>\n${await formatAll(endpoints, formatEndpoint)}`)
  return `<section id="${portalProductId}" aria-labelledby="${portalProductId}-name">
<h2 id="${portalProductId}-name">${escapeHtml(displayName)}</h2>
${description === '' ? '' : `<p>${escapeHtml(description)}</p>`}
${articles}
${parts.join('\n')}
</section>`
}

/** One after the other, and traffic is served in between: a portal may have much to say. */
async function formatAll<T>(all: readonly T[], format: (one: T) => string): Promise<string> {
  const parts: string[] = []
  for (const one of all) {
    parts.push(format(one))
    await nextTurn()
  }
  return parts.join('\n')
}

function formatPage({ displayContent: { title, body } }: ProductPages['pages'][number]): string {
  return `<article><h3>${escapeHtml(title)}</h3>\n${below(body)}</article>`
}

function formatEndpoint({ displayContent, restEndpointIdentifier, operation }: EndpointPage): string {
  const { method = '', path = '' } = restEndpointIdentifier.identifierParts ?? {}
  const { operationName = path, endpoint, body } = displayContent
  return `<article><h4>${escapeHtml(operationName)}</h4>
<p><code>${escapeHtml(`${method} ${endpoint}${path}`)}</code></p>
${body === undefined ? '' : below(body)}${operation === undefined ? '' : formatOperation(operation)}</article>`
}

/** Texts as HTML, which take up to a second to make: whoever asks for a page again has them. */
const made = createLastingCache<string>(16 * 1024 * 1024)

function below(text: string): string {
  const known = made.find(text)
  if (known !== undefined) return known
  const html = formatBelow(text)
  made.keep(text, html, 2 * html.length)
  return html
}

/** Markdown as HTML, its headings below those of the page. */
function formatBelow(text: string): string {
  return markdown
    .render(text)
    .replaceAll(
      /<(\/?)h([1-6])>/g,
      (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + 3)}>`,
    )
}

/** What may stand in a style: other colours are left out. */
const COLOR = /^(#[0-9a-f]{3,8}|[a-z]{3,16})$/i

function formatStyle(colors: CustomColors): string {
  const color = (value: string, otherwise: string) => (COLOR.test(value) ? value : otherwise)
  return `body{font:1rem/1.5 system-ui,sans-serif;margin:0;color:${color(colors.textColor, '#1b1f24')};background:${color(colors.backgroundColor, '#fff')}}
header{padding:1.5rem 2rem;background:${color(colors.headerColor, '#1b1f24')}}
header h1,header p{margin:0;padding:0 .25rem;display:table;color:${color(colors.textColor, '#1b1f24')};background:${color(colors.backgroundColor, '#fff')}}
nav{padding:.5rem 2rem;background:${color(colors.navigationColor, '#f0f3f6')}}
nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:1rem}
a{color:${color(colors.accentColor, '#0b57b0')}}
main{max-width:60rem;padding:0 2rem 3rem}
article{margin:1rem 0;padding-left:1rem;border-left:3px solid ${color(colors.accentColor, '#0b57b0')}}
code{overflow-wrap:anywhere}
pre{overflow:auto}
table{border-collapse:collapse}
td,th{padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top}`
}
