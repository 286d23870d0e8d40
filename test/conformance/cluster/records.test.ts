import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { connect as connectHttp2 } from 'node:http2'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RequestRecord } from '../../../packages/contract/src/index.ts'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { configureApi } from '../../fixtures/configure.ts'
import {
  createDataFolder,
  type GatewayProcess,
  MAIN,
  startGatewayProcess,
} from '../../fixtures/gateway-process.ts'
import { openTestPostgres } from '../../fixtures/postgres.ts'
import { followRecords } from '../../fixtures/records.ts'

interface Listed {
  readonly records: readonly RequestRecord[]
  readonly absent?: readonly { readonly node: string; readonly reason: string }[]
}

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

describe.skipIf(!postgres)('the records of several nodes, at whichever one looks', () => {
  let backend: Backend
  let folder: Awaited<ReturnType<typeof createDataFolder>>
  let nodes: GatewayProcess[] = []
  let path = ''
  const ports = new Map<GatewayProcess, string>()
  const nodeAt = (index: number) => nodes[index] as GatewayProcess

  beforeAll(async () => {
    const url = (await postgres?.createDatabase()) ?? ''
    folder = await createDataFolder()
    writeFileSync(`${folder.path}/keys`, 'k'.repeat(40))
    backend = await startBackend((_, response) => void response.end('{"from":"backend"}'))
    const start = (...args: string[]) =>
      startGatewayProcess(':memory:', [
        ...['--database', url, '--log-level', 'error', '--cluster-listen', '0'],
        ...['--cluster-key', `${folder.path}/keys`, ...args],
      ])
    nodes = await Promise.all([start('--inspect'), start('--inspect', '--workers', '2'), start('--inspect')])
    const api = await configureApi(nodeAt(0).url, {
      integrations: {
        one: { integrationType: 'HTTP_PROXY', integrationMethod: 'ANY', integrationUri: backend.url },
      },
      routes: { $default: 'one' },
    })
    path = new URL(api.url).pathname.replace(/\/$/, '')
  })
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.stop()))
    await backend.close()
    await folder.remove()
  })

  const send = (node: GatewayProcess, place: string) =>
    fetch(`${node.url}${path}${place}`, { headers: { 'x-api-key': 'a secret of a client' } })

  async function list(node: GatewayProcess, query = ''): Promise<Listed> {
    const headers = { accept: 'application/json' }
    const answer = await fetch(`${node.url}/_gatehouse/events?kind=request&${query}`, { headers })
    return (await answer.json()) as Listed
  }
  const pathsOf = ({ records }: Listed) =>
    records.map(({ request }) => request.url.replace(/.*\//, '/')).sort()

  /** The first record that has a text, once it is told: on a busy machine a node may miss its time to answer, and is named then. */
  const found = (node: GatewayProcess, text: string) =>
    vi.waitFor(async () => {
      const { records, absent } = await list(node, `text=${text}`)
      expect(absent).toBeUndefined()
      expect(records).not.toEqual([])
      return records[0] as RequestRecord
    })

  it('are in the list of each, by the node that made them', async () => {
    for (const [index, node] of nodes.entries()) await send(node, `/at-${index}`)
    const names = new Set<string>()
    for (const node of nodes) {
      const listed = await vi.waitFor(async () => {
        const all = await list(node)
        expect(all.absent).toBeUndefined()
        expect(pathsOf(all)).toEqual(['/at-0', '/at-1', '/at-2'])
        return all
      })
      for (const { request, node: name = '' } of listed.records) {
        names.add(name)
        const at = nodeAt(Number(request.url.slice(-1)))
        expect(ports.get(at) ?? name).toBe(name)
        ports.set(at, name)
      }
    }
    expect(names.size).toBe(3)
    const ofOne = await list(nodeAt(0), `node=${ports.get(nodeAt(1))}`)
    expect(pathsOf(ofOne)).toEqual(['/at-1'])
    expect(pathsOf(await list(nodeAt(0), 'last=1'))).toEqual(['/at-2'])
  })

  it('are in one stream as they come', async () => {
    for (const looking of [0, 1]) {
      const stream = await followRecords(nodeAt(looking).url, 'last=0&kind=request')
      for (const [index, node] of nodes.entries()) {
        await send(node, `/streamed-${looking}-${index}`)
        const { request, node: name } = await stream.nextOf('request')
        expect(request.url).toMatch(new RegExp(`streamed-${looking}-${index}$`))
        expect(name).toBe(ports.get(node))
      }
      stream.close()
    }
  })

  it('are found by their ids, and sent again with what was secret, though that is not shown', async () => {
    await send(nodeAt(1), '/again')
    for (const node of [nodeAt(0), nodeAt(2)]) {
      const { id } = await found(node, '/again')
      const shown = await (await fetch(`${node.url}/_gatehouse/events/${id}`)).text()
      expect(shown).toContain('/again')
      expect(shown).not.toContain('a secret of a client')
      const before = backend.received.length
      const answer = await fetch(`${node.url}/_gatehouse/events/${id}/replay`, { method: 'POST' })
      expect(await answer.json()).toMatchObject({ status: 200, differences: [], record: { parent: id } })
      expect(backend.received.slice(before).map(({ headers }) => headers['x-api-key'])).toEqual([
        'a secret of a client',
      ])
    }
  })

  it('are told to nobody who does not know the key', async () => {
    const session = connectHttp2(`http://${ports.get(nodeAt(0))}`)
    const stream = session.request({ ':method': 'POST', ':path': '/records', 'x-time': String(Date.now()) })
    stream.end('x')
    const status = await new Promise((resolve) => {
      stream.on('response', (headers) => resolve(headers[':status']))
    })
    expect(status).toBe(403)
    session.close()
  })

  it('are missed by name while their node does not answer, and nobody waits for it', async () => {
    const name = ports.get(nodeAt(2))
    nodeAt(2).process.kill('SIGSTOP')
    await send(nodeAt(0), '/meanwhile')
    const begun = performance.now()
    const listed = await list(nodeAt(1), 'text=/meanwhile')
    expect(performance.now() - begun).toBeLessThan(10_000)
    expect(pathsOf(listed)).toEqual(['/meanwhile'])
    expect(listed.absent).toEqual([{ node: name, reason: expect.stringMatching(/answer/) }])
    const stream = await fetch(`${nodeAt(1).url}/_gatehouse/events?last=0`)
    let told = ''
    for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
      told += Buffer.from(chunk)
      if (told.includes(`event: absent\ndata: {"absent":[{"node":"${name}"`)) break
    }
    // On the command line beside the records, so that these can be read by a program.
    const tail = spawn(process.execPath, [MAIN, 'tail', '--json', '--last', '1', '--gateway', nodeAt(1).url])
    const [[record], [warning]] = (await Promise.all([
      once(tail.stdout, 'data'),
      once(tail.stderr, 'data'),
    ])) as [[Buffer], [Buffer]]
    tail.kill()
    expect(JSON.parse(String(record).split('\n')[0] ?? '')).toHaveProperty('node')
    expect(String(warning)).toContain(`the records of ${name} are missing: `)
    await nodes.pop()?.stop('SIGKILL')
    // Once its lease is over it is a node no longer.
    await vi.waitFor(async () => expect((await list(nodeAt(1))).absent).toBeUndefined())
  })
})
