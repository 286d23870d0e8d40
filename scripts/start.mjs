/** `npm start`: installs if needed, builds if needed and runs the gateway in this process. */
import { ensureInstalled, ensureTasks, root } from './ensure.mjs'

ensureInstalled()
await ensureTasks('generate', 'build', 'docs')
await import(new URL('packages/gateway/dist/main.js', `file://${root}`))
