/**
 * A project of 20 functions as it is, beside serverless-offline on the same project, by turns: from the start of the command to the
 * first answer of a function, and from a saved source to the first answer that shows it. serverless-offline is a contender where
 * `SERVERLESS_OFFLINE` names a folder with `npm install serverless@3 serverless-offline@13`. It reloads where it is told to, each
 * handler with each call.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, GATEWAY, isBrief, median } from './measure.mjs'
import { findServerlessOffline, serverlessOfflineLine } from './serverless-offline.mjs'

const FUNCTIONS = 20
const ROUNDS = isBrief ? 1 : 5
const SAVES = isBrief ? 1 : 5
const START_MS = 60_000

const modules = findServerlessOffline()
const contenders = {
  'gatehouse dev': startDev,
  ...(modules && { 'serverless-offline': startOffline }),
}
const figures = Object.fromEntries(Object.keys(contenders).map((name) => [name, { starts: [], saves: [] }]))
for (let round = 0; round < ROUNDS; round += 1)
  for (const [name, start] of Object.entries(contenders)) await measure(figures[name], start)

for (const [name, { starts, saves }] of Object.entries(figures)) {
  const [start, save] = [starts, saves].map((list) => `${Math.round(median(list))} ms`)
  const all = `(${starts.map(Math.round).join(', ')}; ${saves.map(Math.round).join(', ')})`
  console.log(
    `  ${name.padEnd(20)} first answer ${start.padStart(9)}  a saved source ${save.padStart(9)}  ${all}`,
  )
}
if (!modules)
  console.log('  serverless-offline is not measured: SERVERLESS_OFFLINE names no folder that has it')

async function measure({ starts, saves }, start) {
  const folder = writeProject()
  const begin = performance.now()
  const { address, stop } = await start(folder)
  try {
    await untilAnswer(address, 'begin')
    starts.push(performance.now() - begin)
    for (let save = 0; save < SAVES; save += 1) {
      const savedAt = performance.now()
      writeHandler(folder, 0, `save ${save}`)
      await untilAnswer(address, `save ${save}`)
      saves.push(performance.now() - savedAt)
    }
  } finally {
    stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function writeProject() {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-dev-'))
  mkdirSync(join(folder, 'functions'))
  writeFileSync(join(folder, 'package.json'), '{"name":"bench","private":true,"type":"module"}')
  const names = Array.from({ length: FUNCTIONS }, (_, index) => index)
  for (const index of names) writeHandler(folder, index, 'begin')
  const functions = names.map(
    (index) =>
      `  f${index}:\n    handler: functions/f${index}.handler\n    events:\n      - httpApi: GET /f${index}\n`,
  )
  writeFileSync(
    join(folder, 'serverless.yml'),
    `service: bench\nframeworkVersion: '3'\nprovider:\n  name: aws\n  runtime: nodejs20.x\nplugins:\n  - serverless-offline\ncustom:\n  serverless-offline:\n    reloadHandler: true\nfunctions:\n${functions.join('')}`,
  )
  if (modules) symlinkSync(modules, join(folder, 'node_modules'))
  return folder
}

function writeHandler(folder, index, text) {
  const code = `export const handler = async () => ({ statusCode: 200, body: ${JSON.stringify(text)} })\n`
  writeFileSync(join(folder, 'functions', `f${index}.js`), code)
}

function startDev(folder) {
  const child = spawn(process.execPath, [GATEWAY, 'dev', folder, '--port', '0', '--json'], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`dev ended with ${code}`)))
    createInterface(child.stdout).on('line', (line) => {
      const told = line.startsWith('{') ? JSON.parse(line) : {}
      if (told.type === 'route') resolve({ address: `${told.url}/f0`, stop: () => child.kill('SIGKILL') })
    })
  })
}

async function startOffline(folder) {
  const [httpPort, lambdaPort] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, serverlessOfflineLine(modules, { httpPort, lambdaPort }), {
    cwd: folder,
    stdio: 'ignore',
    env: {
      ...process.env,
      SLS_TELEMETRY_DISABLED: '1',
      SLS_NOTIFICATIONS_MODE: 'off',
      SLS_OFFLINE_DEBUG: '',
    },
  })
  return { address: `http://127.0.0.1:${httpPort}/f0`, stop: () => child.kill('SIGKILL') }
}

/** Until a function answers this. */
async function untilAnswer(address, text) {
  const until = performance.now() + START_MS
  for (;;) {
    const answer = await fetch(address).then(
      (response) => response.text(),
      () => '',
    )
    if (answer === text) return
    if (performance.now() > until) throw new Error(`${address} does not answer ${text}`)
    await sleep(2)
  }
}
