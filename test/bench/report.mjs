/**
 * `npm run bench -- report`: runs the benchmarks that are compared with something, one after another, and writes
 * docs/performance.md. On a machine that does nothing else.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, availableParallelism, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatFigure, listGoals, WHAT_IS_LEFT } from './goals.mjs'
import { format } from './report-ratio.mjs'

const BENCHES = {
  proxy: 'Requests through a proxy route',
  tls: 'Under TLS',
  records: 'What records cost',
  management: 'Management calls',
  stall: 'Traffic beside management calls',
  scale: 'Many APIs, and one with many routes',
  workers: 'Workers',
  websocket: 'WebSocket APIs',
  functions: 'Functions',
  dev: 'A project as it is',
  start: 'Start',
  mock: 'The mock',
}
const isBrief = process.argv.includes('--brief')
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-report-'))
const results = join(folder, 'ratios')
writeFileSync(results, '')

const sections = Object.entries(BENCHES).map(([name, title]) => {
  console.log(name)
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url))
  const { stdout, status } = spawnSync(
    process.execPath,
    [file, '--results', results, ...(isBrief ? ['--brief'] : [])],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  process.stdout.write(stdout)
  // The others are still worth their figures; the page says which is missing, and so does the exit code.
  if (status !== 0) process.exitCode = 1
  if (status !== 0) return `## ${title}\n\n\`npm run bench -- ${name}\` failed: run it again.\n`
  return `## ${title}\n\n\`npm run bench -- ${name}\`\n\n\`\`\`text\n${unindent(stdout)}\`\`\`\n`
})
const written = readFileSync(results, 'utf8').trim().split('\n').filter(Boolean).map(JSON.parse)
const ratios = written.filter(({ title }) => title)
const goals = listGoals(written)
rmSync(folder, { recursive: true })
const page = isBrief
  ? join(tmpdir(), 'gatehouse-performance.md')
  : fileURLToPath(new URL('../../docs/performance.md', import.meta.url))
writeFileSync(page, formatPage())
console.log(`written: ${page}`)

function formatPage() {
  return `# Performance

Measured by \`npm run bench -- report\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} processors, ${platform()} on ${arch()}. Contenders: ${versions().join(', ')}.

What is compared runs in one go, in turns: one round of each that warms up, then five of each. A ratio is taken round by round; beside its median stand the least and the most of all rounds. Where wrk and nginx are installed, each proxy has one processor to itself, and the load and the backend have another.

## Goals

| goal | wanted | measured | |
|---|--:|--:|---|
${goals.map(({ title, wanted, value, isMet }) => `| ${title} | ${wanted} | ${formatFigure(value)} | ${isMet ? 'met' : 'missed'} |`).join('\n')}

What is known of those that are missed:

${whatIsLeft().join('\n')}

## Ratios with their spread

| ratio, more is better | requests a second | requests per processor second |
|---|--:|--:|
${ratios.map(({ title, rate, cpu }) => `| ${title} | ${format(rate)} | ${format(cpu)} |`).join('\n')}

What the figures do not say: how a network, TLS or large bodies change them, what other processors do, and how your backends answer. *Bare sockets* and *bare undici* check almost nothing, have no limits and no time-outs; they show what is left between the gateway and Node itself. Requests a second are of a client that waits for its answers; the lines at a fixed rate count each request from when it was due.

${sections.join('\n')}`
}

function whatIsLeft() {
  const missed = new Set(goals.filter(({ isMet }) => !isMet).map(({ left }) => left))
  return [...missed].map((part) => `- ${WHAT_IS_LEFT[part]}`)
}

function unindent(text) {
  return text.replaceAll(/^ {2}/gm, '')
}

function versions() {
  const require = createRequire(import.meta.url)
  const packages = ['undici', 'httpxy', 'ws', 'fastify', '@stoplight/prism-http', 'autocannon'].map(
    (name) => {
      try {
        return `${name} ${JSON.parse(readFileSync(join(findFolder(require, name), 'package.json'), 'utf8')).version}`
      } catch {
        return `${name} is missing`
      }
    },
  )
  const nginx = spawnSync('nginx', ['-v'], { encoding: 'utf8' })
  const wrk = spawnSync('wrk', ['-v'], { encoding: 'utf8' })
  return [
    `Node ${process.versions.node}`,
    nginx.error ? 'nginx is missing' : nginx.stderr.trim().replace(/.*nginx\/(\S+).*/s, 'nginx $1'),
    wrk.error ? 'wrk is missing' : `wrk ${/wrk (\S+)/.exec(wrk.stdout)?.[1] ?? ''}`.trim(),
    ...packages,
  ]
}

function findFolder(require, name) {
  const found = require.resolve.paths(name).map((it) => join(it, name))
  return found.find((it) => {
    try {
      return readFileSync(join(it, 'package.json'))
    } catch {
      return false
    }
  })
}
