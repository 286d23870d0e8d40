/** `npm run mock`: installs if needed, builds if needed and runs the mock in this process. */
import { ensureInstalled, ensureTasks, root } from './ensure.mjs'

ensureInstalled()
await ensureTasks('generate', 'build')
await import(new URL('packages/mock/dist/main.js', `file://${root}`))
