import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer } from '@gatehouse/runtime'
import { expect, it, onTestFinished } from 'vitest'
import { createLog } from '../logs/log.ts'
import type { RoutedConnectionCall } from '../state/state-link.ts'
import { type ClusterKeys, openClusterKeys } from './cluster-keys.ts'
import { type AnswerForwarded, openClusterListener } from './cluster-listener.ts'
import { createNodeCalls } from './node-calls.ts'

async function openKeys(): Promise<ClusterKeys> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-keys-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  writeFileSync(join(folder, 'keys'), 'k'.repeat(40))
  return openClusterKeys(join(folder, 'keys'))
}

async function openNode(answer: AnswerForwarded) {
  const keys = await openKeys()
  const listener = await openClusterListener({ host: '127.0.0.1', port: 0 }, keys, createLog('silent'))
  listener.serve('connections', answer)
  const calls = createNodeCalls(keys, 300)
  onTestFinished(async () => {
    calls.close()
    await listener.close()
  })
  const call = (encodedId: string) => calls.call(listener.address, { encodedId } as RoutedConnectionCall)
  return Object.assign(call, { address: listener.address })
}

const fine: Answer = { status: 200, headers: [], body: Buffer.from('fine') }
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

it('gives up a call that is not answered, and no other that is under way', async () => {
  const call = await openNode(async ({ encodedId }) => {
    if (encodedId === 'hangs') return new Promise(() => undefined)
    await after(150)
    return fine
  })
  const hanging = call('hangs').catch((error: Error) => error.message)
  // Under way when the first one is given up.
  await after(225)
  const other = call('works')
  expect(await hanging).toMatch(/did not answer within 300 ms/)
  expect(await other).toMatchObject({ status: 200 })
  expect(await call('works')).toMatchObject({ status: 200 })
})

it('rejects what another program answers', async () => {
  const server = createServer((_, response) => void response.end('not of ours')).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const calls = createNodeCalls(await openKeys(), 5_000)
  onTestFinished(() => calls.close())
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await expect(calls.call(address, { encodedId: 'x' } as RoutedConnectionCall)).rejects.toThrow()
})

it('refuses a stranger before it reads anything', async () => {
  const { address } = await openNode(async () => fine)
  const session = connect(address)
  onTestFinished(() => session.destroy())
  const stream = session.request({
    ':method': 'POST',
    ':path': '/connections',
    'x-signature': 'a'.repeat(64),
  })
  stream.write('what never ends')
  const [headers] = (await once(stream, 'response')) as [{ ':status': number }]
  expect(headers[':status']).toBe(403)
  await once(stream.resume(), 'close')
})

it('is told that the other node failed, which goes on', async () => {
  let isBroken = true
  const call = await openNode(async () => {
    if (isBroken) throw new Error('broken')
    return fine
  })
  await expect(call('x')).rejects.toThrow('another node answered 500')
  isBroken = false
  expect(await call('x')).toMatchObject({ status: 200 })
})
