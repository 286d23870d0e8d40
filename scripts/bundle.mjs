/**
 * Makes few files of a package's many, in place: `node bundle.mjs [entry…]` in the package's folder, after the compiler; an entry is
 * a file of `dist` without `.js`, `index` where none is named. What several entries share is in `dist/chunks`. Loading hundreds of
 * files takes longer than everything else about a start. Other packages stay imports.
 */
import { rmSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { rolldown } from 'rolldown'

const [, , ...named] = process.argv
const entries = named.length > 0 ? named : ['index']
const dist = join(process.cwd(), 'dist')
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, join(dist, `${entry}.js`)])),
  platform: 'node',
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
})
rmSync(join(dist, 'chunks'), { recursive: true, force: true })
await bundle.write({
  dir: dist,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
})
await bundle.close()
