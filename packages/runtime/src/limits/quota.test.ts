import { describe, expect, it } from 'vitest'
import { createQuotaCounts, type Quota } from './quota.ts'

const at = (text: string) => new Date(`${text}Z`)
const quota = (period: Quota['period'], limit = 1, offset = 0): Quota => ({ limit, period, offset })

describe('the counts of quotas', () => {
  it.each<[Quota['period'], same: string, next: string]>([
    ['DAY', '2026-09-25T23:59:59.999', '2026-09-26T00:00:00'],
    ['WEEK', '2026-09-26T23:59:59.999', '2026-09-27T00:00:00'],
    ['MONTH', '2026-09-30T23:59:59.999', '2026-10-01T00:00:00'],
  ])('begin anew with each %s', (period, same, next) => {
    const { take } = createQuotaCounts(at('2026-09-25T12:00:00'))
    expect(take('a', quota(period), at('2026-09-25T12:00:00'))).toBe(true)
    expect(take('a', quota(period), at(same))).toBe(false)
    expect(take('a', quota(period), at(next))).toBe(true)
    expect(take('a', quota(period), at(next))).toBe(false)
  })

  it('are kept by name, and what is refused is not counted', () => {
    const { take } = createQuotaCounts(at('2026-09-25T12:00:00'))
    const now = at('2026-09-25T12:00:00')
    expect([1, 2, 3].map(() => take('a', quota('DAY', 2), now))).toEqual([true, true, false])
    expect(take('b', quota('DAY', 2), now)).toBe(true)
    expect(take('a', quota('DAY', 3), now)).toBe(true)
  })

  it('have less by the offset in the period that they began in, and only there', () => {
    const { take } = createQuotaCounts(at('2026-09-25T12:00:00'))
    const [today, tomorrow] = [at('2026-09-25T13:00:00'), at('2026-09-26T00:00:00')]
    const two = quota('DAY', 2, 1)
    expect([1, 2].map(() => take('a', two, today))).toEqual([true, false])
    expect([1, 2, 3].map(() => take('a', two, tomorrow))).toEqual([true, true, false])
    expect(take('b', quota('DAY', 2, 5), today)).toBe(false)
  })
})
