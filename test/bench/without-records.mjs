/**
 * A gateway without the hooks of records, and one with them, made of the built one in a temporary folder. `recordingOf`, which says
 * whether somebody looks, is `undefined` wherever it is asked, so that the branches behind it go, and the members that carry notes
 * with them.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is made anew: the packages that ask `recordingOf`. */
const PACKAGES = ['runtime', 'gateway']

/**
 * Makes both: `with` and `without` are what to run, and `remove` takes their folder away. The one with its hooks goes the same way,
 * so that they differ in nothing else. Throws when a hook is left.
 */
export async function makeGatewayCopies() {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-without-records-'))
  return {
    with: await makeCopy(join(folder, 'with'), (code) => ({ code, count: 0 })),
    without: await makeCopy(join(folder, 'without'), takeHooks),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The gateway's main file in a folder, its code and the runtime's changed. */
async function makeCopy(folder, change) {
  for (const name of PACKAGES) {
    const to = join(folder, 'packages', name)
    mkdirSync(to, { recursive: true })
    cpSync(join(root, 'packages', name, 'package.json'), join(to, 'package.json'))
    const entries = listEntries(name)
    await bundle({ from: join(root, 'packages', name, 'dist'), to: join(to, 'dist'), entries, change })
  }
  linkModules(folder)
  return join(folder, 'packages/gateway/dist/main.js')
}

/** The entries that a package names to `scripts/bundle.mjs`, without its options. */
function listEntries(name) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
  const [, entries] = /bundle\.mjs ([^&]+)/.exec(scripts.build)
  return entries.split(' ').filter((it) => it !== '' && !it.startsWith('--'))
}

/** As `scripts/bundle.mjs` does; where hooks are taken, none may be left. */
async function bundle({ from, to, entries, change }) {
  let taken = 0
  const changing = {
    name: 'change',
    transform(code) {
      const changed = change(code)
      taken += changed.count
      return { code: changed.code, map: null }
    },
  }
  const made = await rolldown({
    input: Object.fromEntries(entries.map((entry) => [entry, join(from, `${entry}.js`)])),
    platform: 'node',
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins: [changing],
  })
  const { output } = await made.write({
    dir: to,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  })
  await made.close()
  if (change !== takeHooks) return
  if (taken === 0) throw new Error(`no hook of records was found in ${from}`)
  for (const { code = '', fileName } of output)
    if (/(?<!function )\brecordingOf\(|\brecording: undefined|#request\.marks/.test(code))
      throw new Error(`a hook of records is left in ${fileName}`)
}

/** Code without the questions whether somebody looks, and how many there were. */
function takeHooks(code) {
  let count = 0
  const asked = code.replace(/(?<!function )\brecordingOf\([^()]*\)/g, () => {
    count += 1
    return 'undefined'
  })
  return {
    count,
    code: asked
      .replace(/\b(?:recording|marks): undefined(?:\?\.marks)?,?/g, '')
      .replace(/if \(this\.#request\.marks\) this\.#mark\(this\.#request\.marks\);/g, ''),
  }
}

/** What the packages import, theirs of one another included. */
function linkModules(folder) {
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '@gatehouse'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@gatehouse' && !name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(modules, name))
  for (const name of readdirSync(join(root, 'packages'))) {
    const made = PACKAGES.includes(name) ? folder : root
    symlinkSync(join(made, 'packages', name), join(modules, '@gatehouse', name))
  }
}
