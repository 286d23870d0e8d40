/** `npm run build`, `npm run generate` and `npm run docs`: installs if needed, then does what is stale of it. */
import { ensureInstalled, ensureTasks } from './ensure.mjs'

const tasks = process.argv.slice(2)
ensureInstalled()
await ensureTasks(...(tasks.length > 0 ? tasks : ['generate', 'build']))
