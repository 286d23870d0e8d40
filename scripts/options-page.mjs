/**
 * Writes docs/options.md and the table in the mock's README: every option of the gateway and of the mock, from their own tables. With
 * `--check` it only says whether the pages are as they should be. Both have to be built.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './ensure.mjs'

const [{ formatOptionsPage }, gateway, { ENVIRONMENT_PREFIX }, mock] = await Promise.all(
  [
    'command-line/dist/index.js',
    'gateway/dist/options/option-table.js',
    'gateway/dist/options/all-options.js',
    'mock/dist/cli/option-table.js',
  ].map((file) => import(pathToFileURL(join(root, 'packages', file)))),
)

const MARK = /(<!-- options: by scripts\/options-page\.mjs -->\n)[\s\S]*?(<!-- \/options -->)/

const mockTable = formatOptionsPage(mock.OPTIONS, { prefix: mock.ENVIRONMENT_PREFIX })
const pages = [
  ['docs/options.md', () => formatPage()],
  ['packages/mock/README.md', (text) => text.replace(MARK, (_, begin, end) => `${begin}${mockTable}${end}`)],
]
for (const [name, format] of pages) update(join(root, name), name, format)

function update(file, name, format) {
  const text = readFileSync(file, 'utf8')
  const page = format(text)
  if (page === text) return
  if (!process.argv.includes('--check')) return writeFileSync(file, page)
  console.error(`${name} does not have the options as they are: node scripts/options-page.mjs`)
  process.exitCode = 1
}

function formatPage() {
  const members = { except: ['config'] }
  return `# Options

Written by \`scripts/options-page.mjs\` from the tables of options, \`packages/gateway/src/options/option-table.ts\` and \`packages/mock/src/cli/option-table.ts\`.

## Of the gateway

Each option has a flag, an environment form and, in \`gatehouse.config.json\`, \`.ts\` or \`.js\`, a member; a flag wins over the environment, and that over the file. An option that can be repeated has its values in one environment variable, with spaces between them, and in a list of the file; \`vpcTargets\` is an object by ARN there, and \`quotas\` one by name.

${formatOptionsPage(gateway.OPTIONS, { prefix: ENVIRONMENT_PREFIX, members })}
## Of the mock

A flag wins over the environment.

${mockTable}`
}
