/** An anchor of the functions' benchmark: serverless-offline with the same handler, where it is installed. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from './measure.mjs'

/**
 * Serves a handler's code at `/trivial` by an HTTP API of serverless-offline; undefined where `SERVERLESS_OFFLINE` names no folder
 * with `npm install serverless@3 serverless-offline@13`. It is not a dependency: it would bring along six hundred packages.
 */
export async function startServerlessOffline(code) {
  const { env } = process
  const modules = findServerlessOffline()
  if (!modules) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-offline-'))
  symlinkSync(modules, join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'trivial.js'), code)
  writeFileSync(join(folder, 'serverless.yml'), CONFIGURATION)
  const [httpPort, lambdaPort] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, serverlessOfflineLine(modules, { httpPort, lambdaPort }), {
    cwd: folder,
    stdio: 'ignore',
    env: { ...env, SLS_TELEMETRY_DISABLED: '1', SLS_NOTIFICATIONS_MODE: 'off', SLS_OFFLINE_DEBUG: '' },
  })
  const url = `http://127.0.0.1:${httpPort}/trivial`
  const until = performance.now() + START_MS
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (performance.now() > until) throw new Error(`serverless-offline does not answer at ${url}`)
    await new Promise((done) => setTimeout(done, 100))
  }
  return {
    url,
    pid: child.pid,
    stop() {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true })
    },
  }
}

const START_MS = 60_000

/** Its folder of modules; undefined where `SERVERLESS_OFFLINE` names none that has it. */
export function findServerlessOffline() {
  const { env } = process
  const modules = resolve(env.SERVERLESS_OFFLINE ?? '.', 'node_modules')
  return existsSync(join(modules, 'serverless-offline')) ? modules : undefined
}

/** The command line that serves the project of the current folder. */
export function serverlessOfflineLine(modules, { httpPort, lambdaPort }) {
  return [
    ...[join(modules, 'serverless/bin/serverless.js'), 'offline', 'start', '--host', '127.0.0.1'],
    ...['--httpPort', String(httpPort), '--lambdaPort', String(lambdaPort)],
  ]
}

const CONFIGURATION = `
service: bench
frameworkVersion: '3'
plugins: [serverless-offline]
provider: { name: aws, runtime: nodejs20.x, httpApi: { payload: '2.0' } }
functions:
  trivial: { handler: trivial.handler, events: [{ httpApi: GET /trivial }] }
`
