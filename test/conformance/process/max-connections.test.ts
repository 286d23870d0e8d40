import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { keepConnection } from '../../fixtures/workers.ts'

let gateway: GatewayProcess | undefined
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await gateway?.stop()
})

it.each([
  ['one process', [], 5],
  // Each has half of them. One that is slow to take connections gets none of a burst.
  ['two workers', ['--workers', '2'], 7],
])('connections beyond the limit are closed as they come, and counted: %s', async (_title, more, most) => {
  gateway = await startGatewayProcess(':memory:', ['--max-connections', '4', ...more])
  const { hostname, port } = new URL(gateway.url)
  const kept = keepConnection(gateway.url)
  // A connection of the start may not be gone yet.
  await expect
    .poll(async () => (await kept.ask('GET', '/_gatehouse/metrics')).text)
    .toMatch(/^gatehouse_open_connections 1$/m)
  const closed: Promise<unknown>[] = []
  for (let count = 0; count < 8; count += 1) {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined).resume()
    sockets.push(socket)
    closed.push(once(socket, 'close').catch(() => undefined))
    await once(socket, 'connect')
  }
  let ended = 0
  for (const one of closed) one.then(() => (ended += 1)).catch(() => undefined)
  await expect.poll(() => ended, { timeout: 60_000 }).toBeGreaterThanOrEqual(5)
  // Each process counts for itself; who is asked sums up what the others said.
  await expect
    .poll(async () => {
      const { text } = await kept.ask('GET', '/_gatehouse/metrics')
      return Number(/^gatehouse_refused_total\{Reason="connections"\} (\d+)$/m.exec(text)?.[1]) - ended
    })
    .toBe(0)
  expect(ended).toBeLessThanOrEqual(most)
  kept.close()
})
