import { describe, expect, it, vi } from 'vitest'
import { open } from './opened.ts'

/** For what depends on how busy the machine is. */
const LONG = { timeout: 120_000, interval: 50 }

describe('what a function prints', () => {
  it('is printed as much as a log can take, and says how much was dropped', {
    timeout: 120_000,
  }, async () => {
    const { call, printed } = await open({
      'pets.mjs': `export const handler = async () => {
        for (let n = 0; n < 200_000; n += 1) console.log('line', n)
        return 'x'
      }`,
      'pets.function.json': '{"timeout":100}',
    })
    const startedAt = performance.now()
    expect(await call('pets', {})).toMatchObject({ payload: '"x"' })
    const seconds = (performance.now() - startedAt) / 1000
    const told = printed.flatMap((line) => /(\d+) lines were dropped/.exec(line)?.[1] ?? [])
    const shown = printed.filter((line) => / line \d+$/.test(line)).length
    expect(shown + told.reduce((sum, count) => sum + Number(count), 0)).toBe(200_000)
    expect(shown).toBeLessThanOrEqual(10_000 * (seconds + 1))
  })

  it('of children waits where it is more than a log can take, and is its call’s', async () => {
    const { call, printed } = await open({
      'pets.mjs': `import { spawnSync } from 'node:child_process'
        export const handler = async () => { spawnSync('sh', ['-c', 'seq 20000; echo end >&2'], { stdio: 'inherit' }) }`,
    })
    const { requestId } = await call('pets')
    // Of so many lines none is listed at each try.
    const hasPrinted = (text: string) => printed.includes(`pets ${requestId}: ${text}`)
    await vi.waitFor(() => expect(hasPrinted('20000')).toBe(true), LONG)
    await vi.waitFor(() => expect(hasPrinted('end')).toBe(true), LONG)
  })
})
