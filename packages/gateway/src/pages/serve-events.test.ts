import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { createRecordRing } from '../records/record-ring.ts'
import { serveEvents } from './serve-events.ts'

const MEGABYTE = 1024 * 1024
const COUNT = 200

it('holds no more of the records that are kept than their reader takes', async () => {
  const store = createRecordRing(COUNT)
  const json = JSON.stringify('x'.repeat(MEGABYTE / 8))
  for (let index = 0; index < COUNT; index += 1)
    store.add([{ head: { id: `${index}`, kind: 'request', startedAt: '' }, json }])
  let response: ServerResponse | undefined
  const server = createServer((request, answering) => {
    response = answering
    void serveEvents({ store, visible: () => true }, request, answering)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const asked = get({ host: '127.0.0.1', port, path: `/?last=${COUNT}`, agent: false })
  const [stream] = (await once(asked, 'response')) as [IncomingMessage]
  onTestFinished(() => {
    store.close()
    stream.destroy()
    server.close()
  })
  for (let turns = 0; turns < 100; turns += 1) await turn()
  expect(response?.writableLength).toBeLessThan(MEGABYTE)

  let text = ''
  stream.on('data', (chunk) => {
    text += chunk
  })
  await expect.poll(() => text.split('id: ').length - 1).toBe(COUNT)
  expect(response?.listenerCount('close')).toBeLessThan(10)
})
