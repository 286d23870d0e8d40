import { spawnSync } from 'node:child_process'
import { getHeapSpaceStatistics } from 'node:v8'
import { expect, it } from 'vitest'
import { collectGarbage } from './collect-garbage.ts'

const MEGABYTE = 1024 * 1024

it('gives the memory for new objects back', async () => {
  // Tests that ran before may have made it large already.
  for (let round = 0; newSpaceBytes() < 16 * MEGABYTE; round += 1) {
    expect(round).toBeLessThan(1_000)
    expect(Array.from({ length: 100_000 }, (_, index) => ({ index }))).toHaveLength(100_000)
  }
  collectGarbage()
  await expect.poll(newSpaceBytes).toBeLessThan(8 * MEGABYTE)
})

it('ends no process that must not be inspected', () => {
  const flag = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission'
  const code = `(${collectGarbage})(); console.log('goes on')`
  const { stdout } = spawnSync(process.execPath, [flag, '-e', code], { encoding: 'utf8' })
  expect(stdout).toBe('goes on\n')
})

function newSpaceBytes(): number {
  return getHeapSpaceStatistics().find((it) => it.space_name === 'new_space')?.space_size ?? 0
}
