import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../ensure.mjs'

const KIT = join(root, 'packages/conformance/bin/gatehouse-conformance.mjs')
const FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:gatehouse-conformance'

/** Tries all cases at a target, and those of traffic where it serves some. Resolves to the report, and to what it took. */
export async function runKit({ name, url, servesTraffic }, folder) {
  const file = join(folder, 'report.json')
  const startedAt = performance.now()
  const traffic = servesTraffic ? ['--data-plane', '--function', FUNCTION] : []
  const args = [KIT, '--endpoint', url, '--name', name, '--json', file, ...traffic]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  const [status] = await once(child, 'close')
  if (status > 1) throw new Error(`the kit ended with ${status}: ${printed}`)
  console.log(
    printed
      .split('\n')
      .filter((line) => line !== '')
      .slice(-60)
      .join('\n'),
  )
  return { report: JSON.parse(readFileSync(file, 'utf8')), seconds: (performance.now() - startedAt) / 1_000 }
}
