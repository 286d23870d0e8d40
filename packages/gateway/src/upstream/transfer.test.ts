import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  ByteCollector,
  MACHINE_CLOCK,
  MAX_BODY_BYTES,
  readBody,
  type UpstreamRequest,
} from '@gatehouse/runtime'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createHttpUpstream } from './upstream.ts'

const KB = 1024
const nothing = () => undefined
const LOG = { error: nothing, warn: nothing, info: nothing, debug: nothing }

afterEach(() => {
  vi.restoreAllMocks()
})

/** Asks a backend, whose answers are gathered or pass as they come. */
async function open(listener: RequestListener, streams: boolean) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const upstream = createHttpUpstream(LOG, { clock: MACHINE_CLOCK, streams })
  onTestFinished(() => {
    upstream.close()
    server.closeAllConnections()
    server.close()
  })
  const request: UpstreamRequest = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    method: 'GET',
    target: '/',
    headers: [],
    body: null,
    timeoutMs: 60_000,
  }
  return () => upstream.send(request, nothing)
}

/** The system gives no memory when a test asks it to. */
function refuseMemory(): void {
  const refuse = () => {
    throw new RangeError('Array buffer allocation failed')
  }
  vi.spyOn(ByteCollector.prototype, 'finishInTurns').mockImplementationOnce(refuse)
  vi.spyOn(ByteCollector.prototype, 'finish').mockImplementationOnce(refuse)
}

describe.each([
  ['that are gathered', false],
  ['that pass as they come', true],
])('answers %s', (_title, streams) => {
  it('for which there is no memory fail their request, and the next is answered', async () => {
    const bytes = Buffer.alloc(200 * KB, 'x')
    // Of no length that is said before, and in several pieces.
    const send = await open((_request, response) => {
      response.write(bytes)
      response.end()
    }, streams)
    refuseMemory()
    expect(await send()).toMatchObject({ failure: 'overloaded' })
    vi.restoreAllMocks()
    const answer = await send()
    if ('failure' in answer) throw new Error(answer.detail)
    expect(await readBody(answer.body, MAX_BODY_BYTES)).toHaveLength(bytes.length)
  }, 20_000)
})
