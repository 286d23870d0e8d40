import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'

const within = (limit: number) => ['sh', '-c', `ulimit -n ${limit}; exec "$@"`, 'sh']

let gateway: GatewayProcess | undefined
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await gateway?.stop()
  gateway = undefined
})

describe.each([
  ['one process', []],
  ['two workers', ['--workers', '2']],
])('a gateway that may open few files: %s', (_title, args) => {
  it.each([32, 40, 150])('does not start with %i, and says in one line what to do', async (limit) => {
    await expect(startGatewayProcess(':memory:', args, within(limit))).rejects.toThrow(
      new RegExp(`ended with 1: gatehouse: ${limit} open files [^\\n]* ulimit -n \\d+\\n$`),
    )
  })

  it('closes connections that are too many, tells of it, and goes on when they are over', async () => {
    gateway = await startGatewayProcess(':memory:', args, within(192))
    const { hostname, port } = new URL(gateway.url)
    let closed = 0
    for (let count = 0; count < 300; count += 1) {
      const socket = connect(Number(port), hostname)
      sockets.push(socket)
      socket.on('error', () => undefined).resume()
      socket.once('close', () => {
        closed += 1
      })
      await once(socket, 'connect')
    }
    await expect.poll(() => closed, { timeout: 20_000 }).toBeGreaterThan(100)
    for (const socket of sockets.splice(0)) socket.destroy()
    await expect
      .poll(async () => (await sendHttp(gateway?.url ?? '', '/v2/apis').catch(() => undefined))?.status, {
        timeout: 120_000,
      })
      .toBe(200)
    expect(gateway.process.exitCode).toBe(null)
    const told = gateway.output().match(/of the 192 descriptors of this process .* \(ulimit -n\)/g) ?? []
    expect(told.length).toBeGreaterThan(0)
    // Each process tells for itself.
    expect(told.length).toBeLessThanOrEqual(args.length === 0 ? 1 : 2)
  })
})
