/**
 * What each package's tarball has that is not there yet: run by `npm pack` in the package's folder. The licence stands once in the
 * repository; what the contract publishes is built.
 */
import { copyFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ensureTasks, root } from './ensure.mjs'

copyFileSync(join(root, 'LICENSE'), 'LICENSE')
if (basename(process.cwd()) === 'contract') await ensureTasks('docs')
