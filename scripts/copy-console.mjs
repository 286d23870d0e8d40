/** Puts the console's built files into `dist/console` of the gateway's package, in whose folder this runs: its tarball has them. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const target = join(process.cwd(), 'dist/console')
rmSync(target, { recursive: true, force: true })
cpSync(join(process.cwd(), '../console/dist'), target, { recursive: true })
