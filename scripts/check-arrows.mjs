/** Checks the architecture: which package may import which, what only the gateway may touch, and that no imports go in a circle. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The arrows of the architecture, and no others: each package with those it may import. */
const ARROWS = {
  contract: [],
  client: ['contract'],
  mock: ['contract'],
  store: [],
  control: ['contract', 'store'],
  runtime: ['contract'],
  functions: [],
  gateway: ['contract', 'control', 'functions', 'runtime', 'store'],
}

/** Modules that talk to the network: they belong to the process, not to the rules. */
const NETWORK = ['node:http', 'node:https', 'node:net', 'node:tls', 'undici', 'ws']

/**
 * Where a package other than the gateway may touch the network: the mock is a server of its own, and functions that are executables
 * are served the Lambda Runtime API, each on a port of loopback.
 */
const OWN_SERVERS = {
  'packages/functions/src/runtime-api.ts': ['node:http', 'node:net'],
  'packages/functions/src/worker/channel.ts': ['node:net'],
  'packages/mock/src/serve.ts': ['node:http', 'node:net'],
}

const problems = Object.keys(ARROWS).flatMap(checkPackage)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log('arrows: every import follows the architecture')

function checkPackage(name) {
  const files = sourcesOf(join(root, 'packages', name, 'src'))
  const imports = new Map(files.map((file) => [file, importsOf(file)]))
  const strays = files.flatMap((file) =>
    imports.get(file).flatMap((target) => checkImport(name, file, target)),
  )
  return [...strays, ...findCycles(imports)]
}

function checkImport(name, file, target) {
  const where = relative(root, file)
  if (file.endsWith('.test.ts')) return []
  const [, imported] = /^@gatehouse\/([^/]+)/.exec(target) ?? []
  if (imported && !ARROWS[name].includes(imported)) return [`${where}: ${name} may not import ${imported}`]
  if (target.startsWith('.') && !resolve(dirname(file), target).startsWith(join(root, 'packages', name))) {
    return [`${where}: ${target} leaves the package`]
  }
  const allowed = name === 'gateway' || OWN_SERVERS[where]?.includes(target)
  return NETWORK.includes(target) && !allowed ? [`${where}: only the gateway may import ${target}`] : []
}

/** Circles of imports among a package's files, each once, type imports included. */
function findCycles(imports) {
  const done = new Set()
  const cycles = []
  const visit = (file, path) => {
    if (done.has(file)) return
    if (path.includes(file)) {
      const circle = [...path.slice(path.indexOf(file)), file].map((it) => relative(root, it))
      cycles.push(`circle: ${circle.join(' -> ')}`)
      return
    }
    for (const target of imports.get(file) ?? []) {
      if (target.startsWith('.')) visit(resolve(dirname(file), target), [...path, file])
    }
    done.add(file)
  }
  for (const file of imports.keys()) visit(file, [])
  return cycles
}

function importsOf(file) {
  return [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^'"]*?from '([^']+)'|^import '([^']+)'/gm),
  ].map(([, from, bare]) => from ?? bare)
}

function sourcesOf(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}
