import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import { withSamples } from '../samples/samples.mjs'
import { digestOf } from './publisher.mjs'

/** The documentation page: the viewer, what starts it, and the documents as it shows them. */
export async function publishPage(publisher, documents) {
  const viewer = await readViewer()
  const viewerName = `viewer-${digestOf(viewer)}.js`
  await publisher.add('page/viewer.js', viewer, [`docs/${viewerName}`], { immutable: true, isLarge: true })
  const page = (name) => readFile(new URL(`page/${name}`, import.meta.url), 'utf8')
  await publisher.add('index.html', (await page('index.html')).replace('{viewer}', viewerName), ['docs'])
  await publisher.add('page/page.js', await page('page.js'), ['docs/page.js'])
  await publisher.add('page/page.css', await page('page.css'), ['docs/page.css'])
  for (const [api, document] of Object.entries(documents)) {
    const text = JSON.stringify(simplify(withSamples(document, api, { ofAllExamples: true })))
    await publisher.add(`page/${api}.json`, text, [`docs/${api}.json`])
  }
}

/**
 * The viewer in one file, out of the module of its package for a server: that one brings no other three hundred megabytes, and what its
 * server half depends on, which demands a newer Node than we do, is left out (`overrides` in package.json).
 */
async function readViewer() {
  const module = await readFile(
    createRequire(import.meta.url).resolve('@scalar/fastify-api-reference'),
    'utf8',
  )
  const [, literal] = /^var standalone_default = ("(?:[^"\\\n]|\\.)*");$/m.exec(module) ?? []
  if (literal === undefined) throw new Error('the viewer is not where it was')
  return runInNewContext(literal)
}

/**
 * What a body in kinds says beside `oneOf` (which member tells the kind, and which members it is refused with) is drawn as more
 * choices, one within the other. Each kind says it in words.
 */
function simplify(node) {
  if (Array.isArray(node)) return node.map(simplify)
  if (node === null || typeof node !== 'object') return node
  const { discriminator: _, not: __, ...rest } = node
  const kept = Array.isArray(node.oneOf) || node.type === 'object' ? rest : node
  return Object.fromEntries(Object.entries(kept).map(([key, item]) => [key, simplify(item)]))
}
