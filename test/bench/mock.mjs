/** The mock's time from spawn to its first answer, and its resident memory when idle and after requests. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { median, residentMegabytes, startProgram } from './measure.mjs'

const MOCK = fileURLToPath(new URL('../../packages/mock/dist/main.js', import.meta.url))
const CONTRACT = new URL('../../packages/contract/documents/aws/openapi.dereferenced.json', import.meta.url)
const ROUNDS = 7
const REQUESTS = 1_000
const AT_ONCE = 16

const METHODS = ['get', 'put', 'post', 'patch', 'delete']

/** A call of every operation, so that all that answers need is loaded and compiled. */
const CALLS = Object.entries(JSON.parse(readFileSync(CONTRACT, 'utf8')).paths).flatMap(([path, item]) =>
  METHODS.filter((method) => item[method]).map((method) => toCall(path, method, item)),
)

for (const [title, ...args] of [['examples'], ['dynamic', '--dynamic', '--seed', '1']]) {
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now()
    const mock = await startProgram(MOCK, '--port', '0', ...args)
    await send(mock.url, { method: 'GET', path: '/v2/apis' })
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
    const batch = Array.from({ length }, (_, at) => CALLS[(sent + at) % CALLS.length])
    await Promise.all(batch.map((call) => send(url, call)))
  }
  const after = residentMegabytes(pid)
  console.log(`  ${title}: resident when idle ${idle} MB, after ${REQUESTS} requests ${after} MB`)
}

async function send(url, { method, path, body }) {
  const response = await fetch(url + path, { method, body })
  await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
}

function toCall(path, method, { parameters = [], [method]: operation }) {
  const all = [...parameters, ...(operation.parameters ?? [])]
  const search = all
    .filter((it) => it.in === 'query' && it.required)
    .map((it) => `${it.name}=${encodeURIComponent(exampleOf(it))}`)
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, label) =>
    encodeURIComponent(exampleOf(all.find((it) => it.name === label))),
  )
  const [example] = Object.values(operation.requestBody?.content['application/json'].examples ?? {})
  return {
    method: method.toUpperCase(),
    path: [filled, ...(search.length > 0 ? [search.join('&')] : [])].join('?'),
    body: example && JSON.stringify(example.value),
  }
}

function exampleOf({ example, schema }) {
  return example ?? schema.example ?? schema.enum?.[0]
}
