import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { whenToldToEnd } from './when-told-to-end.ts'

/** A process that npm started, or nobody of the kind. */
function start(env: NodeJS.ProcessEnv = {}) {
  const told = Object.assign(new EventEmitter(), { ppid: 7, env })
  const act = vi.fn()
  whenToldToEnd(act, told)
  return { told, act }
}

const BY_NPX = { npm_lifecycle_event: 'npx' }

describe('a process', () => {
  it.each(['SIGINT', 'SIGTERM'])('ends once it is told to by %s', (signal) => {
    const { told, act } = start()
    told.emit(signal)
    told.emit('SIGTERM')
    expect(act).toHaveBeenCalledTimes(1)
  })

  it('ends when the npx that started it is gone', async () => {
    const { told, act } = start(BY_NPX)
    expect(act).not.toHaveBeenCalled()
    told.ppid = 1
    await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(1), { timeout: 10_000 })
  })

  it.each([[{}], [{ npm_lifecycle_event: 'pretest' }]])(
    'outlives who started it where that is not npx: %j',
    async (env) => {
      const [own, other] = [start(env), start(BY_NPX)]
      own.told.ppid = 1
      other.told.ppid = 1
      await vi.waitFor(() => expect(other.act).toHaveBeenCalled(), { timeout: 10_000 })
      expect(own.act).not.toHaveBeenCalled()
    },
  )
})
