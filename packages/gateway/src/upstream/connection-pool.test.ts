import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { MACHINE_CLOCK } from '@gatehouse/runtime'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createConnectionPool } from './connection-pool.ts'

it('hands out a kept connection again, and none that is about to be closed', async () => {
  const server = createServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const origin = { isTls: false, hostname: '127.0.0.1', port, clock: MACHINE_CLOCK }
  const told: string[] = []
  const listener = { onUsed: () => told.push('used'), onEmpty: () => told.push('empty') }
  const pool = createConnectionPool(origin, listener)
  onTestFinished(() => {
    pool.close()
    server.close()
  })
  expect(told).toEqual([])
  const first = pool.take()
  expect(told).toEqual(['used'])
  await vi.waitFor(() => expect(first.openedAt).toBeDefined(), { timeout: 60_000 })
  pool.giveBack(first, undefined)
  const again = pool.take()
  expect(again).toBe(first)

  pool.giveBack(first, undefined)
  first.destroy()
  // What tells the pool of it comes later.
  expect(pool.take()).not.toBe(first)

  expect(told).toEqual(['used'])
  pool.close()
  await vi.waitFor(() => expect(told).toEqual(['used', 'empty']), { timeout: 60_000 })
  pool.open()
  expect(told).toEqual(['used', 'empty', 'used'])
})
