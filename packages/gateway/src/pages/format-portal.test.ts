import type { PortalPages } from '@gatehouse/control'
import { expect, it } from 'vitest'
import { formatPortal } from './format-portal.ts'

function portalOf(pages: number, body: string): PortalPages {
  const page = { displayContent: { title: 'How', body } }
  const product = { portalProductId: 'p', displayName: 'Pets', description: '' }
  const portal = { portalContent: { displayName: 'Pets', theme: { customColors: {} } } }
  const products = [{ product, pages: Array(pages).fill(page), sections: [] }]
  return { portal, products } as unknown as PortalPages
}

it('gives each text a turn of the event loop', async () => {
  let turns = 0
  let isOver = false
  const count = () => {
    turns += 1
    if (!isOver) setImmediate(count)
  }
  setImmediate(count)
  const { html } = await formatPortal(portalOf(20, '# How'))
  isOver = true
  expect(html.match(/<h4>How<\/h4>/g)).toHaveLength(20)
  expect(turns).toBeGreaterThanOrEqual(20)
})

it('makes addresses to links, as long as they are not too many to look for their ends', async () => {
  const linksIn = async (body: string) => (await formatPortal(portalOf(1, body))).html.match(/<a href="http/g)
  expect(await linksIn('http://a/b '.repeat(100))).toHaveLength(100)
  const startedAt = performance.now()
  expect(await linksIn('http://a/('.repeat(3276))).toBeNull()
  expect(performance.now() - startedAt).toBeLessThan(2000)
})
