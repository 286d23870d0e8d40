/** Builds the documentation page of the contract: one HTML file that loads nothing from elsewhere. */
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { redocly } from './generate/bundle.mjs'
import { createDocsDocument } from './generate/docs-document.mjs'

const contract = fileURLToPath(new URL('../packages/contract', import.meta.url))
const read = async (dialect) =>
  JSON.parse(await readFile(`${contract}/documents/${dialect}/openapi.json`, 'utf8'))

const scratch = await mkdtemp(join(tmpdir(), 'gatehouse-docs-'))
try {
  const source = join(scratch, 'openapi.json')
  await writeFile(source, JSON.stringify(createDocsDocument(await read('aws'), await read('catalog'))))
  await mkdir(`${contract}/docs`, { recursive: true })
  await redocly('build-docs', source, '-o', `${contract}/docs/new.html`, '--inlineBundle')
  await seal(`${contract}/docs/new.html`)
  await rename(`${contract}/docs/new.html`, `${contract}/docs/index.html`)
} finally {
  await rm(scratch, { recursive: true, force: true })
}
console.log('wrote packages/contract/docs/index.html')

/** Forbids the page everything from elsewhere: the viewer would fetch its maker's logo. */
async function seal(file) {
  const policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:"
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  const html = await readFile(file, 'utf8')
  await writeFile(file, html.replace('<head>', `<head>\n  ${meta}`))
}
