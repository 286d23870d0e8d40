/** The documentation page: shows the contract's documents with the viewer, for the server that serves the page. */

/** `…/_gatehouse/docs`, whatever a proxy put in front. */
const own = new URL(location.href).pathname.replace(/\/docs\/?$/, '')
const base = `${location.origin}${own.replace(/\/_gatehouse$/, '')}`

const index = await (await fetch(`${own}/openapi`)).json()
const sources = await Promise.all(index.apis.map(load))

// The viewer takes what it finds there for its own work.
document.querySelector('#reference').replaceChildren()
window.Scalar.createApiReference('#reference', {
  sources: putFirst(sources, Object.keys(index.served)[0]),
  theme: 'none',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  // The samples are the documents' own, which follow the chosen example.
  hiddenClients: true,
  hideClientButton: true,
  hideModels: true,
  documentDownloadType: 'none',
  orderSchemaPropertiesBy: 'preserve',
  orderRequiredPropertiesFirst: true,
  persistAuth: false,
})
new MutationObserver(mendSoon).observe(document.body, { childList: true, subtree: true })

/** A document for the viewer: its samples and what it tries lead to this server, where that serves the API. */
async function load({ name, title, viewer, sampleUrl }) {
  const text = await (await fetch(`${own}/docs/${viewer}`)).text()
  const served = index.served[name]
  const content = JSON.parse(
    served === undefined ? text : text.replaceAll(sampleUrl, JSON.stringify(`${base}${served}`).slice(1, -1)),
  )
  if (served !== undefined) content.servers = [toServer(name, served), ...content.servers.slice(1)]
  return { title, slug: name, content }
}

/** The address of the samples has a stage of the gateway's in it; what is tried may go to any. */
function toServer(name, served) {
  const url = `${base}${served}`
  if (name !== 'connections' || served === '') return { url, description: 'This server' }
  const variables = { apiId: { default: 'p4e8t1s6h9' }, stage: { default: 'live' } }
  return { url: `${base}/_aws/execute-api/{apiId}/{stage}`, description: 'This server', variables }
}

function putFirst(all, name) {
  return [...all.filter(({ slug }) => slug === name), ...all.filter(({ slug }) => slug !== name)]
}

let isWaiting = false
function mendSoon() {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => {
    isWaiting = false
    mend()
  })
}

/** Says in the page what the viewer leaves unsaid to those who do not see it: names, roles and states, by what axe finds. */
function mend() {
  each('a[href]:not([aria-label])', (link) => {
    if (link.innerText.trim() === '' && !link.title) link.setAttribute('aria-label', nameOf(link))
  })
  each('button[aria-controls]:not([aria-label])', (button) => {
    if (button.innerText.trim() === '') button.setAttribute('aria-label', 'Show or hide the members')
  })
  each('.endpoints:not([tabindex])', (list) => list.setAttribute('tabindex', '0'))
  each('[role=combobox]:not([aria-expanded])', (field) => {
    field.setAttribute('aria-expanded', String(field.tagName === 'INPUT'))
    if (!field.hasAttribute('aria-controls')) field.setAttribute('aria-controls', 'reference')
  })
  each('button[role=none]', (button) => button.removeAttribute('role'))
  each('button[class*=copy-button]:not([aria-label])', (button) => {
    if (button.innerText.trim() === '') button.setAttribute('aria-label', 'Copy')
  })
  each('.response-card[role=region]', (card) => {
    // One name for all of them tells nobody which is which.
    const operation = card.closest('section[id]')?.querySelector('h2, h3')?.innerText.trim()
    if (!card.hasAttribute('aria-labelledby') || !operation) return
    card.removeAttribute('aria-labelledby')
    card.setAttribute('aria-label', `Example responses: ${operation}`)
  })
  each('.cm-content:not([aria-label])', (editor) => editor.setAttribute('aria-label', 'Text to send'))
  each('#headlessui-portal-root:not([role])', (choices) => {
    choices.setAttribute('role', 'region')
    choices.setAttribute('aria-label', 'Choices')
  })
  // What lies behind an open dialogue is not for reading.
  const isCovered = document.querySelector('main:not(.references-rendered)') !== null
  each('.references-rendered', (reference) => reference.toggleAttribute('inert', isCovered))
  each('.overflow-x-auto:not([tabindex])', (line) => {
    if (line.scrollWidth > line.clientWidth) line.setAttribute('tabindex', '0')
  })
  each('.scalar-app-layout > section[aria-label^=Notifications]', (part) => {
    part.setAttribute('aria-label', 'What came of the test request')
  })
}

function each(selector, act) {
  for (const element of document.querySelectorAll(selector)) act(element)
}

function nameOf({ textContent, hostname }) {
  return textContent.trim() || `Open ${hostname}`
}
