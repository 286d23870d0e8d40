/** Time from spawn to the first answer of the management API, and resident memory when idle. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, GATEWAY, isBrief, median, residentMegabytes } from './measure.mjs'

const ROUNDS = isBrief ? 1 : 7
const times = []
let resident = 0
for (let round = 0; round < ROUNDS; round += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  const port = await freePort()
  const begin = performance.now()
  const child = spawn(process.execPath, [GATEWAY, '--port', String(port), '--data', folder], {
    stdio: 'ignore',
  })
  await firstAnswer(`http://127.0.0.1:${port}/v2/apis`)
  times.push(performance.now() - begin)
  if (round === ROUNDS - 1) {
    await sleep(isBrief ? 0 : 2_000)
    resident = residentMegabytes(child.pid)
  }
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `  spawn to first answer: median ${Math.round(median(times))} ms (${times.map(Math.round).join(', ')})`,
)
console.log(`  resident when idle: ${resident} MB`)

async function firstAnswer(url) {
  for (;;) {
    try {
      const { ok } = await fetch(url)
      if (ok) return
    } catch {
      await sleep(2)
    }
  }
}
