import { getHeapSpaceStatistics } from 'node:v8'
import { expect, it } from 'vitest'
import { collectGarbage } from './collect-garbage.ts'

const MEGABYTE = 1024 * 1024

it('gives the memory for new objects back', async () => {
  let kept: object[] = []
  for (let round = 0; newSpaceBytes() < 16 * MEGABYTE; round += 1) {
    expect(round).toBeLessThan(1_000)
    kept = Array.from({ length: 100_000 }, (_, index) => ({ index }))
  }
  expect(kept.length).toBeGreaterThan(0)
  kept = []
  collectGarbage()
  await expect.poll(newSpaceBytes, { timeout: 20_000 }).toBeLessThan(8 * MEGABYTE)
  collectGarbage()
})

function newSpaceBytes(): number {
  return getHeapSpaceStatistics().find((it) => it.space_name === 'new_space')?.space_size ?? 0
}
