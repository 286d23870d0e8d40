import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { resolve } from './operations.mjs'

const run = promisify(execFile)
const requireOfContract = createRequire(new URL('../../packages/contract/package.json', import.meta.url))
const requireOfTypes = createRequire(requireOfContract.resolve('openapi-typescript/package.json'))
const redoclyPackage = createRequire(import.meta.url).resolve('@redocly/cli/package.json')

/** Runs the Redocly CLI, without telemetry; rejects with what it printed when it fails. */
export async function redocly(...args) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  try {
    return await run(process.execPath, [join(dirname(redoclyPackage), 'bin/cli.js'), ...args], {
      env,
      maxBuffer: 1 << 26,
    })
  } catch (error) {
    throw new Error(`redocly ${args.join(' ')}\n${error.stdout}${error.stderr}`)
  }
}

/**
 * The one-file form of the document whose root is `source`, as JSON text. Redocly's core is that of openapi-typescript; in this process
 * it takes a quarter of what its command takes. Throws what it finds, by file and line.
 */
export async function bundle(source) {
  const { bundle: bundleDocument, createConfig } = requireOfTypes('@redocly/openapi-core')
  const { bundle: made, problems } = await bundleDocument({ ref: source, config: await createConfig({}) })
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  return `${JSON.stringify(made.parsed, null, 2)}\n`
}

function formatProblem({ message, location: [at] = [] }) {
  const { line, col } = at?.start ?? at?.source?.getRootNodeLocation?.()?.start ?? {}
  const place = [at?.source?.absoluteRef, line, col].filter((it) => it !== undefined).join(':')
  return `${place} ${at?.pointer ?? ''}\n  ${message}`
}

/** A document without references; what several lead to is one node. Throws where they go in a circle. */
export function dereference(document) {
  const known = new Map()
  const within = (node, path) => {
    if (Array.isArray(node)) return node.map((item) => within(item, path))
    if (node === null || typeof node !== 'object') return node
    if (typeof node.$ref !== 'string' || !node.$ref.startsWith('#/')) {
      return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, within(item, path)]))
    }
    const { $ref, ...beside } = node
    if (path.includes($ref)) throw new Error(`a circle of references: ${[...path, $ref].join(' -> ')}`)
    if (!known.has($ref)) known.set($ref, within(resolve(document, { $ref }), [...path, $ref]))
    return { ...known.get($ref), ...within(beside, path) }
  }
  return within(document, [])
}
