/**
 * Puts the console's built files into `dist/console` of the gateway's package, in whose folder this runs: its tarball has them. Each
 * stands there compressed as well, so that no gateway does that when the first browser asks.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const target = join(process.cwd(), 'dist/console')
rmSync(target, { recursive: true, force: true })
cpSync(join(process.cwd(), '../console/dist'), target, { recursive: true })
for (const name of readdirSync(target, { recursive: true })) {
  if (!/\.(?:js|css|svg)$/.test(name)) continue
  const file = join(target, name)
  const bytes = readFileSync(file)
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(bytes))
}
