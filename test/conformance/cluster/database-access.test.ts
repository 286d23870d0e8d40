import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Certificate, createCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { findPort, openTestPostgres } from '../../fixtures/postgres.ts'
import { hasProgram } from '../../fixtures/programs.ts'

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

const API = JSON.stringify({ name: 'pets', protocolType: 'HTTP' })
const started: GatewayProcess[] = []
let folder: Awaited<ReturnType<typeof createDataFolder>>
beforeAll(async () => {
  folder = await createDataFolder()
})
afterEach(async () => void (await Promise.all(started.splice(0).map((it) => it.stop()))))
afterAll(() => folder.remove())

async function start(...args: string[]): Promise<GatewayProcess> {
  const gateway = await startGatewayProcess(':memory:', ['--log-level', 'error', ...args])
  started.push(gateway)
  return gateway
}

/** What a database answers to one question. */
async function ask<T extends object>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(text)).rows
  } finally {
    await client.end()
  }
}

describe.skipIf(!postgres?.serveTls)('a database that speaks TLS', () => {
  let url: string
  let authority: Certificate
  const fileOf = async (name: string, { cert }: Certificate) => {
    const file = join(folder.path, `${name}.pem`)
    await writeFile(file, cert)
    return file
  }

  beforeAll(async () => {
    authority = createCertificate({ name: 'the authority', isAuthority: true })
    url = (await postgres?.createDatabase()) ?? ''
    await postgres?.serveTls?.(
      createCertificate({ name: 'database', hosts: ['127.0.0.1'], issuer: authority }),
    )
    await vi.waitFor(async () => expect(await ask(url, 'SHOW ssl')).toEqual([{ ssl: 'on' }]))
  })

  it('is used by connections that are encrypted, all of them', async () => {
    const file = await fileOf('authority', authority)
    const gateway = await start('--database', `${url}?sslmode=verify-full&sslrootcert=${file}`)
    expect((await sendHttp(gateway.url, '/v2/apis', { method: 'POST', body: API })).status).toBe(201)
    const rows = await ask<{ ssl: boolean }>(
      url,
      `SELECT s.ssl FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid)
        WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()`,
    )
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.filter(({ ssl }) => !ssl)).toEqual([])
  })

  it('is refused in one line where another authority signed its certificate', async () => {
    const file = await fileOf('other', createCertificate({ name: 'another', isAuthority: true }))
    await expect(start('--database', `${url}?sslmode=verify-full&sslrootcert=${file}`)).rejects.toThrow(
      /ended with 1: gatehouse: the database cannot be used: .*(certificate|signature).*\n$/,
    )
  })
})

/** A pooler in front of a database that gives each transaction whichever connection is free. */
async function startPooler(database: string): Promise<{ url: string; close(): Promise<void> }> {
  const { hostname, port: target, username, password, pathname } = new URL(database)
  const port = await findPort()
  const file = join(folder.path, 'pooler.ini')
  const lines = [
    '[databases]',
    `* = host=${hostname} port=${target} user=${username} password=${password}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    // Fewer than the clients: what one transaction leaves behind, another would find.
    'default_pool_size = 3',
    ...(process.getuid?.() === 0 ? ['user = nobody'] : []),
  ]
  await writeFile(file, lines.join('\n'))
  const child = spawn('pgbouncer', [file], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  await vi.waitFor(() => expect(said).toContain('process up'))
  return {
    url: `postgres://${username}:${password}@127.0.0.1:${port}${pathname}`,
    async close() {
      child.kill('SIGINT')
      await once(child, 'exit')
    },
  }
}

describe.skipIf(!postgres || !hasProgram('pgbouncer', ['--version']))('a pooler of transactions', () => {
  it('may stand before the database, with notices past it', async () => {
    const database = (await postgres?.createDatabase()) ?? ''
    const pooler = await startPooler(database)
    try {
      const args = ['--database', pooler.url, '--database-listen', database]
      const [one, other] = await Promise.all([start(...args), start(...args)])
      const made = await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          const node = index % 2 === 0 ? one : other
          const answer = await sendHttp(node.url, '/v2/apis', { method: 'POST', body: API })
          expect(answer.status).toBe(201)
          return (answer.json() as { apiId: string }).apiId
        }),
      )
      for (const apiId of made)
        for (const node of [one, other])
          expect((await sendHttp(node.url, `/v2/apis/${apiId}`)).status).toBe(200)
    } finally {
      await Promise.all(started.splice(0).map((it) => it.stop()))
      await pooler.close()
    }
  })
})
