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
  const PART = 'Endpoint response body before transformations'
  const BEGINNING = `(r=) ${PART}: `
  const ROOM = 1024 - BEGINNING.length

  /** What is logged of an answer to a handshake that showed a secret, and the processor's time for it in ms. */
  function trace(secret: string, answer: string) {
    const events: string[] = []
    const settings = { loggingLevel: 'INFO' as const, dataTraceEnabled: true }
    const log = compileExecutionLog({ settings, write: (event) => void events.push(event) })
    const exchange = { headers: ['authorization', secret], query: '' }
    const before = process.cpuUsage()
    log?.trace({ requestId: 'r=', exchange, client: {} } as unknown as Facts, PART, Buffer.from(answer))
    return { event: events.join(), ms: process.cpuUsage(before).user / 1000 }
  }

  it('costs what it shows, however long an answer and a secret are', () => {
    const { event, ms } = trace(`${'a'.repeat(8)}b${'a'.repeat(12_000)}`, 'a'.repeat(10_000_000))
    expect(event).toBe(`${BEGINNING}${'a'.repeat(ROOM - ' [TRUNCATED]'.length)} [TRUNCATED]`)
    expect(ms).toBeLessThan(1000)
  })

  it.each(['a', 'é'])('shows no part of a secret that the cut divides, behind many of %s', (character) => {
    const secret = `${'s'.repeat(100)}t${'s'.repeat(10_000)}`
    const room = Math.floor(ROOM / Buffer.byteLength(character))
    for (let before = room - 30; before < room + 5; before += 1) {
      const { event } = trace(secret, `${character.repeat(before)}${secret}.`)
      expect(event.slice(BEGINNING.length)).not.toContain('s')
      expect(Buffer.byteLength(event)).toBeLessThanOrEqual(1024)
    }
  })
})
