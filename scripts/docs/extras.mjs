import { readFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { toCollections } from './collections.mjs'
import { toFixtures } from './fixtures.mjs'
import { toOverlays } from './overlays.mjs'
import { toJsonSchemas } from './schemas.mjs'

const WORKFLOWS = new URL('../../spec/workflows/story.arazzo.yaml', import.meta.url)

/**
 * What goes with each API's document, below the same address: schemas of its own for each shape, its examples by resource, overlays,
 * collections, and for the source the workflows of the story. Adds the addresses to the API's entry of the index.
 */
export async function publishExtras(publisher, documents, apis) {
  for (const entry of apis) {
    const document = documents[entry.name]
    const add = createAdder(publisher, entry)
    entry.schemas = await add('schemas', toJsonSchemas(entry.name, document))
    entry.fixtures = await add('fixtures', toFixtures(document))
    entry.overlays = await add('overlays', toOverlays(document))
    entry.collections = await add('collections', await toCollections(entry.name, document))
    if (entry.name === 'aws') entry.workflows = await add('workflows', { story: await readWorkflows() })
  }
}

/** The documents are beside the workflows' folder. */
async function readWorkflows() {
  return readFile(WORKFLOWS, 'utf8')
}

function createAdder(publisher, { name: api, version }) {
  return async (kind, contents) => {
    const addresses = []
    for (const [name, content] of Object.entries(contents)) {
      const file = `${kind}/${name}.${FORMATS[kind]?.extension ?? 'json'}`
      const text = (FORMATS[kind]?.format ?? formatJson)(content)
      const folders = [version, 'latest'].map((it) => `openapi/${api}/${it}/${file}`)
      await publisher.add(`openapi/${api}/${file}`, text, folders)
      addresses.push({ name, address: `/_gatehouse/openapi/${api}/${version}/${file}` })
    }
    return addresses
  }
}

const FORMATS = {
  overlays: { extension: 'overlay.yaml', format: (it) => stringify(it) },
  workflows: { extension: 'arazzo.yaml', format: (it) => it },
}

function formatJson(content) {
  return `${JSON.stringify(content, null, 1)}\n`
}
