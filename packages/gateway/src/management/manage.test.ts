import { EventEmitter, once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ManagementAnswer } from '@gatehouse/control/calls'
import { expect, it, onTestFinished } from 'vitest'
import { createMemoryBudget } from '../memory/memory-budget.ts'
import type { Denial } from './authenticate.ts'
import { type ManagementContext, serveManagement } from './manage.ts'

const nothing = () => undefined

type Work = () => Promise<never>

const OK: ManagementAnswer = { status: 200, headers: {}, body: undefined }
const DENIED: Denial = { denial: 'AccessDeniedException', message: 'no' }

it.each<[string, object, (work: Work) => object]>([
  ['served', OK, (answer) => ({ management: { answer } })],
  ['known to be of who may do it', DENIED, (authenticate) => ({ management: {}, authenticate })],
])('counts the body of a call whose client has left until it is %s', async (_title, outcome, toContext) => {
  const memory = createMemoryBudget({ maxBytes: 64_000_000, onRefused: nothing, onSlow: nothing })
  const calls = new EventEmitter()
  const work: Work = () => new Promise((finish) => void calls.emit('begun', finish))
  const context = { memory, ...toContext(work) } as ManagementContext
  let gone: Promise<unknown> | undefined
  let served: Promise<void> | undefined
  const server = createServer((incoming, response) => {
    gone = once(response, 'close')
    served = serveManagement(context, incoming, response)
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const body = JSON.stringify('x'.repeat(1_000_000))
  const begun = once(calls, 'begun')
  const client = request({ port, host: '127.0.0.1', method: 'POST', path: '/v2/apis' }).on('error', nothing)
  client.end(body)
  const [finish] = (await begun) as [(outcome: object) => void]
  expect(memory.heldBytes).toBe(body.length)
  client.destroy()
  await gone
  expect(memory.heldBytes).toBe(body.length)
  finish(outcome)
  await served
  expect(memory.heldBytes).toBe(0)
})
