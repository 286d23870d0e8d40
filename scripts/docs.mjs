/** Builds the documentation page of the contract: one HTML file that loads nothing from elsewhere. */
import { mkdir, rename } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { redocly } from './generate/bundle.mjs'

const contract = fileURLToPath(new URL('../packages/contract', import.meta.url))
await mkdir(`${contract}/docs`, { recursive: true })
await redocly(
  'build-docs',
  `${contract}/documents/aws/openapi.json`,
  '-o',
  `${contract}/docs/new.html`,
  '--inlineBundle',
)
await rename(`${contract}/docs/new.html`, `${contract}/docs/index.html`)
console.log('wrote packages/contract/docs/index.html')
