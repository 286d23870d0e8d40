import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'

const guide = await readFile(new URL('../../spec/guide.md', import.meta.url), 'utf8')
const service = await readFile(new URL('../../docs/service/management.md', import.meta.url), 'utf8')
const facts = section(service, '### 4.7 Quotas')

describe('the guide of the contract', () => {
  const quotas = [...section(guide, '## Quotas').matchAll(/(\d+) (APIs|custom domains|VPC links|\w+)/g)]

  test('names quotas', () => expect(quotas.length).toBeGreaterThan(5))

  test.each(quotas.map(([, figure = '', noun = '']) => [noun, figure]))(
    'says of %s the %s that the facts say',
    (noun, figure) => {
      const row = facts.split('\n').find((line) => line.startsWith('|') && line.split('|')[1]?.includes(noun))
      const [, subjects = '', figures = ''] = row?.split('|') ?? []
      const all = figures.split(',').map((it) => it.trim())
      // A row of several subjects has one figure for all of them, or one for each.
      const index = all.length === 1 ? 0 : subjects.split(',').findIndex((it) => it.includes(noun))
      expect(all[index]).toBe(figure)
    },
  )

  test('says of throttling the figures that the facts say', () => {
    const [, rate, burst] = /(\d+) calls a second.*burst of (\d+)/.exec(section(guide, '## Throttling')) ?? []
    expect(facts).toContain(`The management API takes ${rate} calls a second with a burst of ${burst}`)
  })
})

/** The text below a heading, to the next one. */
function section(text: string, heading: string): string {
  const [, after = ''] = text.split(`${heading}\n`)
  return after.split(/^#/m)[0] ?? ''
}
