import type { PortalPages } from '@gatehouse/control'
import { expect, it } from 'vitest'
import { formatPortal } from './format-portal.ts'

/** A portal whose one product has pages with these texts. */
function portalOf(...bodies: string[]): PortalPages {
  const pages = bodies.map((body) => ({ displayContent: { title: 'How', body } }))
  return {
    owner: { account: '111122223333', region: 'us-east-1' },
    portal: { portalContent: { displayName: 'Pets', theme: { customColors: {} } } },
    products: [
      { product: { portalProductId: 'p', displayName: 'Adoption', description: '' }, pages, sections: [] },
    ],
  } as unknown as PortalPages
}

const linesOf = async (body: string) => (await formatPortal(portalOf(body))).html.split('\n')

it.each([
  ['of a line', 'see pets.example.com, or https://pets.example.com/a', 2],
  ['of a line that is too long to be looked through', `pets.example.com ${'x'.repeat(1_000)}`, 0],
  ['of which each may go on to the end', 'a.co/['.repeat(5_000), 0],
])('links %s are found', async (_title, body, count) => {
  const links = (await linesOf(body)).join('\n').match(/<a href="http/g) ?? []
  expect(links).toHaveLength(count)
})

it('a portal of many pages lets others have their turn', async () => {
  let isOver = false
  setImmediate(() => {
    isOver = true
  })
  const { html } = await formatPortal(portalOf('one', 'two'))
  expect([html.includes('two'), isOver]).toEqual([true, true])
})
