import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts/facts.ts'
import { compileExecutionLog } from './execution-log.ts'

const write = () => undefined

describe('an execution log', () => {
  it.each([
    {},
    { loggingLevel: 'OFF' as const },
    { loggingLevel: 'OFF' as const, dataTraceEnabled: true },
    { dataTraceEnabled: true },
  ])('is not there with the settings %o: an event has nothing to call', (settings) => {
    expect(compileExecutionLog({ settings, write })).toBeUndefined()
  })
})

describe('an event of an execution log', () => {
  /** What is logged of an answer to a handshake that showed a secret, and the processor's time for it in ms. */
  function trace(secret: string, answer: string) {
    const events: string[] = []
    const settings = { loggingLevel: 'INFO' as const, dataTraceEnabled: true }
    const log = compileExecutionLog({ settings, write: (event) => void events.push(event) })
    const exchange = { headers: ['authorization', secret], query: '' }
    const before = process.cpuUsage()
    log?.trace({ requestId: 'r=', exchange, client: {} } as unknown as Facts, 'Body', Buffer.from(answer))
    return { event: events.join(), ms: process.cpuUsage(before).user / 1000 }
  }

  it('costs what it shows, however long an answer and a secret are', () => {
    const { event, ms } = trace(`${'a'.repeat(8)}b${'a'.repeat(12_000)}`, 'a'.repeat(10_000_000))
    expect(event).toBe(`(r=) Body: ${'a'.repeat(1024 - 23)} [TRUNCATED]`)
    expect(ms).toBeLessThan(1000)
  })

  it.each([0, 500, 990, 1000, 1001, 1005, 1012, 1013, 1014, 1020, 1023])(
    'shows no part of a secret that begins %i characters into an answer',
    (before) => {
      const secret = `${'s'.repeat(100)}t${'s'.repeat(10_000)}`
      const { event } = trace(secret, `${'é'.repeat(before)}${secret}é`)
      expect(event).not.toMatch(/[st]{2}/)
      expect(Buffer.byteLength(event)).toBeLessThanOrEqual(1024)
    },
  )
})
