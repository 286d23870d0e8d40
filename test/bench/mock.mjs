/** The mock's time from spawn to its first answer, and its resident memory when idle and after requests. */
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { operations } from '@gatehouse/contract/operations'
import { median, residentMegabytes, startProgram } from './measure.mjs'

const MOCK = fileURLToPath(new URL('../../packages/mock/dist/main.js', import.meta.url))
const ROUNDS = 7
const REQUESTS = 1_000
const AT_ONCE = 16

/** Every operation that reads and asks for no query, so that all that answers need is loaded and compiled. */
const PATHS = Object.entries(operations)
  .filter(([name, { method }]) => method === 'GET' && name !== 'ExportApi')
  .map(([, { path }]) => path.replaceAll(/\{[^}]+\}/g, 'x'))

for (const [title, ...args] of [['examples'], ['dynamic', '--dynamic', '--seed', '1']]) {
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now()
    const mock = await startProgram(MOCK, '--port', '0', ...args)
    await get(mock.url, '/v2/apis')
    times.push(performance.now() - begin)
    if (round === ROUNDS - 1) await measureMemory(title, mock)
    mock.stop()
  }
  const list = times.map(Math.round).join(', ')
  console.log(`  ${title}: spawn to first answer: median ${Math.round(median(times))} ms (${list})`)
}

async function measureMemory(title, { url, pid }) {
  await sleep(2_000)
  const idle = residentMegabytes(pid)
  for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
    const length = Math.min(AT_ONCE, REQUESTS - sent)
    const batch = Array.from({ length }, (_, at) => PATHS[(sent + at) % PATHS.length])
    await Promise.all(batch.map((path) => get(url, path)))
  }
  const after = residentMegabytes(pid)
  console.log(`  ${title}: resident when idle ${idle} MB, after ${REQUESTS} requests ${after} MB`)
}

async function get(url, path) {
  const response = await fetch(url + path)
  await response.text()
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`)
}
