import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { Log } from '../logs/log.ts'
import { createExporter, type Span } from './exporter.ts'

const SPAN: Span = {
  traceId: '0'.repeat(32),
  spanId: '0'.repeat(16),
  isSampled: true,
  name: 'GET /pets',
  startMs: 0,
  endMs: 1,
  attributes: {},
  isError: false,
}

it('holds a few thousand spans for a collector that does not answer, and sends them once it does', async () => {
  const asked: ServerResponse[] = []
  let spans = 0
  let answers = false
  const collector = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    spans += JSON.parse(text).resourceSpans[0].scopeSpans[0].spans.length
    asked.push(response)
    if (answers) response.end()
    collector.emit('asked')
  })
  collector.listen(0, '127.0.0.1')
  await once(collector, 'listening')
  onTestFinished(() => void collector.close())
  const { port } = collector.address() as AddressInfo
  const warn = vi.fn()
  const url = `http://127.0.0.1:${port}/v1/traces`
  const exporter = createExporter({ url, headers: {}, resource: {} }, { warn } as unknown as Log)

  const arrives = once(collector, 'asked')
  for (let count = 0; count < 10_000; count += 1) exporter.add(SPAN)
  await arrives
  expect([asked.length, spans]).toEqual([1, 512])
  expect(warn.mock.calls.map(([, text]) => text)).toEqual(
    Array(2).fill('spans were lost: the collector is too slow'),
  )

  answers = true
  asked[0]?.end()
  await exporter.close()
  expect(spans).toBe(10_000 - 2 * 4_096)
})
