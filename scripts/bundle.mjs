/**
 * Makes few files of a package's many, in place: `node bundle.mjs [entry…] [--start=entry,…]…` in the package's folder, after the
 * compiler; an entry is a file of `dist` without `.js`, `index` where none is named. What several entries share is in `dist/chunks`.
 * Loading hundreds of files takes longer than everything else about a start. Other packages stay imports.
 *
 * `--start` names what is loaded together when something starts, entries or not. What the same starts load is one chunk, however the
 * rest of the package shares parts of it.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { rolldown } from 'rolldown'

const START = '--start='
const args = process.argv.slice(2)
const named = args.filter((arg) => !arg.startsWith(START))
const starts = args.filter((arg) => arg.startsWith(START)).map((arg) => arg.slice(START.length).split(','))
const entries = named.length > 0 ? named : ['index']
const dist = join(process.cwd(), 'dist')
const fileOf = (entry) => join(dist, `${entry}.js`)
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, fileOf(entry)])),
  platform: 'node',
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
})
rmSync(join(dist, 'chunks'), { recursive: true, force: true })
const { output } = await bundle.write({
  dir: dist,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  // What they say of exports is in the types.
  comments: { legal: true, annotation: true, jsdoc: false },
  codeSplitting: starts.length === 0 ? true : { groups: chunksOfStarts() },
})
await bundle.close()
for (const { type, fileName, code } of output)
  if (type === 'chunk') writeFileSync(join(dist, fileName), escapeWide(code))
const waiting = output
  .filter(({ code = '' }) => /^(?:const .+ = )?await /m.test(code))
  .map(({ fileName }) => fileName)
const stuck = output.flatMap(({ fileName, imports = [] }) =>
  imports.filter((it) => waiting.includes(it)).map((it) => `${fileName} imports ${it}`),
)
// What waits for a file that imports it in turn never ends.
if (stuck.length > 0) throw new Error(`a file that waits while it is loaded is imported: ${stuck.join(', ')}`)

/**
 * V8 keeps a source for as long as it is loaded, in two bytes a character once one of them is beyond Latin 1. Without comments such
 * characters stand in strings and patterns alone, where their escapes mean the same.
 */
function escapeWide(code) {
  if (/String\.raw`[^`]*[^\0-\xff]/.test(code)) throw new Error('String.raw keeps escapes as they are')
  return code.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * A chunk for what the same starts load, for each set of them; the largest sets first, so that none takes with it what belongs to more
 * starts than its own. What begins a start has its own file: it may wait for what it loads later, and that may share a chunk with it.
 */
function chunksOfStarts() {
  const sets = Array.from({ length: 2 ** starts.length - 1 }, (_, bits) =>
    [...starts.keys()].filter((start) => ((bits + 1) >> start) & 1),
  )
  const beginners = new Set(starts.flat().map(fileOf))
  let loads
  return sets
    .sort((one, other) => other.length - one.length)
    .map((set) => ({
      name(id, graph) {
        if (beginners.has(id) || graph.getModuleInfo(id)?.isEntry) return null
        loads ??= starts.map((files) => closureOf(files.map(fileOf), graph))
        return loads.every((files, start) => files.has(id) === set.includes(start)) ? nameOf(set) : null
      },
      debugName: nameOf(set),
    }))
}

function nameOf(set) {
  return set.map((start) => starts[start][0].split('/').at(-1)).join('-and-')
}

/** The files, and what they import statically. */
function closureOf(files, graph) {
  const found = new Set()
  const open = [...files]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}
