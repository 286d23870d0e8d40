import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What is built by others than the compiler: shared parts of bundles, and the console in the gateway's package. */
const OTHERS = /^(chunks|console)\//

/**
 * Removes from `dist` of the package in `folder` what the compiler made of files that are gone, and returns their names. It never does so
 * itself, and what it made once would be published for good.
 */
export function pruneDist(folder) {
  const dist = join(folder, 'dist')
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  const names = files.map((it) =>
    join(it.parentPath, it.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/'),
  )
  const stale = names.filter((name) => !OTHERS.test(name) && !hasSource(join(folder, 'src'), name))
  for (const name of stale) rmSync(join(dist, name))
  return stale
}

function hasSource(src, name) {
  const [, stem] = /^(.+?)(?:\.d\.ts|\.js)$/.exec(name) ?? []
  return stem !== undefined && ['.ts', '.tsx'].some((it) => existsSync(join(src, `${stem}${it}`)))
}
