import type { CustomColors } from '@gatehouse/contract'
import type { EndpointPage, PortalPages } from '@gatehouse/control'
import MarkdownIt from 'markdown-it'
import { formatOperation } from './format-operation.ts'
import { escapeHtml } from './html.ts'

/** HTML in the texts is shown as it is written, and links lead to the web only. */
const markdown = new MarkdownIt({ html: false, linkify: true })
const withoutAddresses = new MarkdownIt({ html: false })

/** A text with more addresses has them as they are written: each may be read to the end of the text for where it ends. */
const MAX_ADDRESSES = 100

/** A page of HTML. `style` is what stands in it. */
interface FormattedPortal {
  readonly html: string
  readonly style: string
}

/**
 * A portal as a page: its products one after the other, each with its pages and its endpoints. Each text has a turn of the event loop
 * to itself: together they may be megabytes.
 */
export async function formatPortal({ portal, products }: PortalPages): Promise<FormattedPortal> {
  const { displayName, description = '', theme } = portal.portalContent
  const style = formatStyle(theme.customColors)
  const title = escapeHtml(displayName)
  const sections = await eachInTurn(products, formatProduct)
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
${sections.join('\n')}
</main>
</body>
</html>
`
  return { html, style }
}

async function formatProduct({ product, pages, sections }: ProductPages): Promise<string> {
  const { portalProductId, displayName, description } = product
  const articles = await eachInTurn(pages, formatPage)
  const parts = await eachInTurn(sections, formatSection)
  return `<section id="${portalProductId}" aria-labelledby="${portalProductId}-name">
<h2 id="${portalProductId}-name">${escapeHtml(displayName)}</h2>
${description === '' ? '' : `<p>${escapeHtml(description)}</p>`}
${articles.join('\n')}
${parts.join('\n')}
</section>`
}

type ProductPages = PortalPages['products'][number]

async function formatPage({ displayContent }: ProductPages['pages'][number]): Promise<string> {
  const { title, body } = displayContent
  return `<article><h3>${escapeHtml(title)}</h3>\n${await below(body)}</article>`
}

async function formatSection({ name, endpoints }: ProductPages['sections'][number]): Promise<string> {
  const articles = await eachInTurn(endpoints, formatEndpoint)
  return `<h3>${escapeHtml(name)}</h3>\n${articles.join('\n')}`
}

async function formatEndpoint({
  displayContent,
  restEndpointIdentifier,
  operation,
}: EndpointPage): Promise<string> {
  const { method = '', path = '' } = restEndpointIdentifier.identifierParts ?? {}
  const { operationName = path, endpoint, body } = displayContent
  return `<article><h4>${escapeHtml(operationName)}</h4>
<p><code>${escapeHtml(`${method} ${endpoint}${path}`)}</code></p>
${body === undefined ? '' : await below(body)}${operation === undefined ? '' : formatOperation(operation)}</article>`
}

/** One after the other. */
async function eachInTurn<T>(items: readonly T[], format: (item: T) => Promise<string>): Promise<string[]> {
  const formatted: string[] = []
  for (const item of items) formatted.push(await format(item))
  return formatted
}

/** Markdown as HTML, its headings below those of the page. */
async function below(text: string): Promise<string> {
  await new Promise((resolve) => setImmediate(resolve))
  const hasMany = text.split('//', MAX_ADDRESSES + 2).length > MAX_ADDRESSES + 1
  return (hasMany ? withoutAddresses : markdown)
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
