/**
 * Checks the architecture: which package may import which, what only the gateway may touch, and that no imports go in a circle, neither
 * among files nor among folders.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The arrows of the architecture, and no others: each package with those it may import. */
const ARROWS = {
  'command-line': [],
  contract: [],
  client: ['contract'],
  mock: ['command-line', 'contract', 'control', 'faults', 'store'],
  faults: [],
  issuer: [],
  store: [],
  control: ['contract', 'store'],
  runtime: ['contract'],
  functions: [],
  projects: ['contract'],
  conformance: ['client', 'command-line', 'contract', 'issuer'],
  console: ['client', 'contract'],
  gateway: [
    'client',
    'command-line',
    'conformance',
    'contract',
    'control',
    'faults',
    'functions',
    'issuer',
    'projects',
    'runtime',
    'store',
  ],
  testing: ['client', 'contract', 'faults', 'gateway', 'issuer'],
}

/** Modules that talk to the network: they belong to the process, not to the rules. */
const NETWORK = ['node:http', 'node:https', 'node:net', 'node:tls', 'undici', 'ws']

/**
 * Where a package other than the gateway may touch the network: the mock is a server of its own and a proxy, and functions that are executables
 * are served the Lambda Runtime API, each on a port of loopback. The test kit connects to WebSocket APIs; the issuer is a server. The conformance kit
 * sends requests to APIs, and is their backend. What reads the names of hosts asks Node which are addresses.
 */
const OWN_SERVERS = {
  'packages/command-line/src/host-names.ts': ['node:net'],
  'packages/functions/src/runtime-api.ts': ['node:http', 'node:net'],
  'packages/functions/src/host/channel.ts': ['node:net'],
  'packages/conformance/src/backend/start-backend.ts': ['node:http'],
  'packages/conformance/src/backend/answer-as-told.ts': ['node:http'],
  'packages/conformance/src/traffic/send-request.ts': ['node:http', 'node:https'],
  'packages/conformance/src/traffic/connect.ts': ['node:http', 'ws'],
  'packages/issuer/src/create-issuer.ts': ['node:http', 'node:net'],
  'packages/testing/src/websocket/connect.ts': ['node:http', 'ws'],
  'packages/mock/src/calls/serve.ts': ['node:http', 'node:net'],
  'packages/mock/src/proxy/forward.ts': ['node:http', 'node:https'],
}

/** What serves traffic loads no validators: it takes the values of the contract from the entry that has none. See docs/decisions/0127. */
const WITHOUT_VALIDATORS = ['gateway', 'runtime']

const packages = readdirSync(join(root, 'packages'))
const unknown = packages.filter((name) => !Object.hasOwn(ARROWS, name))
const problems = [
  ...unknown.map((name) => `packages/${name}: the architecture does not say what it may import`),
  ...Object.keys(ARROWS).flatMap(checkPackage),
]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log('arrows: every import follows the architecture')

function checkPackage(name) {
  const files = sourcesOf(join(root, 'packages', name, 'src'))
  const imports = new Map(files.map((file) => [file, importsOf(file)]))
  const strays = files.flatMap((file) =>
    imports.get(file).flatMap((target) => checkImport(name, file, target)),
  )
  const heavy = WITHOUT_VALIDATORS.includes(name) ? files.filter(loadsValidators) : []
  return [
    ...strays,
    ...heavy.map(
      (file) => `${relative(root, file)}: values of the contract come from @gatehouse/contract/core`,
    ),
    ...findCycles(imports),
    ...findFolderCycles(name, imports),
  ]
}

function loadsValidators(file) {
  return (
    !file.endsWith('.test.ts') &&
    /^import (?!type )[^'"]*'@gatehouse\/contract'/m.test(readFileSync(file, 'utf8'))
  )
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
  const edges = new Map([...imports.keys()].map((file) => [file, localTargets(file, imports)]))
  return cyclesOf(edges).map((circle) => `circle: ${circle.map((it) => relative(root, it)).join(' -> ')}`)
}

/**
 * Circles of imports among a package's folders: at each depth, where everything below a folder of that depth counts as the folder's
 * own, and files that lie beside such folders as the parent's. Tests do not count: they may look at anything.
 */
function findFolderCycles(name, imports) {
  const source = join(root, 'packages', name, 'src')
  const files = [...imports.keys()].filter((file) => !file.endsWith('.test.ts'))
  const folderOf = (file) => relative(source, dirname(file)).split(sep)
  const deepest = Math.max(0, ...files.map((file) => folderOf(file).length))
  const circles = Array.from({ length: deepest }, (_, index) => {
    const groupOf = (file) => join(source, ...folderOf(file).slice(0, index + 1))
    return cyclesOf(folderEdges(files, imports, groupOf))
  })
  const texts = circles.flat().map((circle) => circle.map((it) => relative(root, it)).join(' -> '))
  return [...new Set(texts)].map((text) => `circle of folders: ${text}`)
}

function folderEdges(files, imports, groupOf) {
  const edges = new Map()
  for (const file of files) {
    const group = groupOf(file)
    const targets = localTargets(file, imports)
      .map(groupOf)
      .filter((it) => it !== group)
    edges.set(group, [...new Set([...(edges.get(group) ?? []), ...targets])])
  }
  return edges
}

/** The files of the package that a file imports. */
function localTargets(file, imports) {
  return (imports.get(file) ?? [])
    .filter((target) => target.startsWith('.'))
    .map((target) => resolve(dirname(file), target))
}

/** The circles of a graph, each as a list that ends where it begins. */
function cyclesOf(edges) {
  const done = new Set()
  const cycles = []
  const visit = (node, path) => {
    if (done.has(node)) return
    if (path.includes(node)) {
      cycles.push([...path.slice(path.indexOf(node)), node])
      return
    }
    for (const target of edges.get(node) ?? []) visit(target, [...path, node])
    done.add(node)
  }
  for (const node of edges.keys()) visit(node, [])
  return cycles
}

/** What a file imports, at once or later, types included. */
function importsOf(file) {
  const text = readFileSync(file, 'utf8')
  const declared = text.matchAll(/^(?:import|export)[^'"]*?from '([^']+)'|^import '([^']+)'/gm)
  const later = text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)
  return [...declared, ...later].map(([, from, bare]) => from ?? bare)
}

function sourcesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}
