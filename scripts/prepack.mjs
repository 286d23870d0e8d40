/** What each package's tarball has that stands once in the repository: run by `npm pack` in the package's folder. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ensure.mjs'

copyFileSync(join(root, 'LICENSE'), 'LICENSE')
