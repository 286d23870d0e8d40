import { describe, expect, it } from 'vitest'
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
