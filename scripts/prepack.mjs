/**
 * What each package's tarball has that is not there yet: run by `npm pack` in the package's folder. The licence, and what agents are
 * told, stand once in the repository; what the contract publishes is built. What is left of older builds is removed.
 */
import { copyFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ensureTasks, root } from './ensure.mjs'
import { pruneDist } from './prune-dist.mjs'

copyFileSync(join(root, 'LICENSE'), 'LICENSE')
if (basename(process.cwd()) === 'gateway') copyFileSync(join(root, 'AGENTS.md'), 'AGENTS.md')
if (basename(process.cwd()) === 'contract') await ensureTasks('docs')
// The console's is Vite's, which empties it.
if (basename(process.cwd()) !== 'console') pruneDist(process.cwd())
