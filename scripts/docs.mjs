/**
 * Builds what is published over HTTP, in `packages/contract/docs`: the documentation page, which loads nothing from elsewhere, and the
 * contract's documents in all their forms, with what is derived from them. `manifest.json` says at which address each file is served.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { publishDocuments } from './docs/documents.mjs'
import { publishExtras } from './docs/extras.mjs'
import { publishPage } from './docs/page.mjs'
import { createPublisher } from './docs/publisher.mjs'
import { publishReleased } from './docs/released.mjs'

const contract = fileURLToPath(new URL('../packages/contract', import.meta.url))
const read = async (api) => JSON.parse(await readFile(`${contract}/documents/${api}/openapi.json`, 'utf8'))

const documents = {
  aws: await read('aws'),
  catalog: await read('catalog'),
  connections: await read('connections'),
}
const publisher = await createPublisher(`${contract}/docs`)
await publishPage(publisher, documents)
const apis = await publishDocuments(publisher, documents)
await publishExtras(publisher, documents, apis)
await publishReleased(publisher, documents, apis)
const count = await publisher.finish({ apis })
console.log(`wrote packages/contract/docs: ${count} addresses`)
