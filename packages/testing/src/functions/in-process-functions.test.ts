import { createTurnedClock } from '@gatehouse/gateway/testing'
import { expect, it } from 'vitest'
import { createInProcessFunctions, type InProcessFunction } from './in-process-functions.ts'

const turned = createTurnedClock()
/** What waits for its time. */
const waiting = new Set<object>()

const clock: Parameters<typeof createInProcessFunctions>[1] = {
  now: turned.now,
  after(ms, listener) {
    const timer = turned.after(ms, listener)
    waiting.add(timer)
    return {
      ...timer,
      stop() {
        waiting.delete(timer)
        timer.stop()
      },
    }
  },
}

const HANDLERS: Record<string, InProcessFunction> = {
  hello: () => 'hello',
  broken: () => {
    throw new Error('broken')
  },
  endless: () => new Promise(() => undefined),
}

const invoke = (name: string) =>
  createInProcessFunctions((it) => HANDLERS[it], clock).invoke({
    functionArn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    payload: '{}',
    timeoutMs: 30_000,
  })

it.each([
  ['hello', { payload: '"hello"' }],
  ['broken', { failure: 'error', detail: 'broken' }],
])(
  'leaves nothing to wait for its time when %s has answered, and the clock stands still',
  async (name, outcome) => {
    expect(await invoke(name)).toMatchObject(outcome)
    expect(waiting.size).toBe(0)
  },
)

it('leaves nothing to wait for its time once it was too late', async () => {
  const invoked = invoke('endless')
  expect(waiting.size).toBe(1)
  turned.advance(3_000)
  expect(await invoked).toMatchObject({ failure: 'error', detail: 'Task timed out after 3.00 seconds' })
  expect(waiting.size).toBe(0)
})
