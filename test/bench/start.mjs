/**
 * Time from spawn to the first answer of the management API, beside a bare server of Node's that opens a SQLite file, by turns; and
 * resident memory when idle.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { tellGoal } from './goals.mjs'
import { freePort, GATEWAY, isBrief, median, residentMegabytes } from './measure.mjs'

const BARE = `
const Database = require('libsql')
const [port, folder] = process.argv.slice(1)
const database = new Database(folder + '/bare.db')
database.exec('PRAGMA journal_mode = WAL; CREATE TABLE apis (id TEXT PRIMARY KEY, value TEXT)')
require('node:http').createServer((request, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ items: database.prepare('SELECT value FROM apis').all() }))
}).listen(Number(port), '127.0.0.1')`

const CONTENDERS = {
  gateway: (port, folder) => [GATEWAY, '--port', String(port), '--data', folder],
  'bare Node with SQLite': (port, folder) => ['-e', BARE, String(port), folder],
}

const ROUNDS = isBrief ? 1 : 7
const times = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]))
const resident = {}
for (let round = 0; round < ROUNDS; round += 1)
  for (const [name, argsOf] of Object.entries(CONTENDERS))
    times[name].push(await measure(name, argsOf, round))

for (const [name, list] of Object.entries(times))
  console.log(
    `  ${name.padEnd(22)} spawn to first answer: median ${Math.round(median(list))} ms (${list.map(Math.round).join(', ')}), resident when idle: ${resident[name]} MB`,
  )
const bare = times['bare Node with SQLite']
tellGoal('start', median(times.gateway.map((it, round) => it / bare[round])))
tellGoal('idle', resident.gateway)

async function measure(name, argsOf, round) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  const port = await freePort()
  const begin = performance.now()
  const child = spawn(process.execPath, argsOf(port, folder), { stdio: 'ignore' })
  await firstAnswer(`http://127.0.0.1:${port}/v2/apis`)
  const time = performance.now() - begin
  if (round === ROUNDS - 1) {
    await sleep(isBrief ? 0 : 2_000)
    resident[name] = residentMegabytes(child.pid)
  }
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
  return time
}

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
