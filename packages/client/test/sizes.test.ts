import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { bundleForBrowsers, gzippedBytes } from './bundle.ts'

/** What a page imports, and how many bytes of it travel at most, compressed; chunks that are loaded later do not count. */
const BUDGETS: readonly (readonly [string, string, number])[] = [
  [
    'one operation with the core',
    `import { createCaller } from '@gatehouse/client'
     import { getRoute } from '@gatehouse/client/operations'
     export const call = (apiId, routeId) => getRoute(createCaller(), { apiId, routeId })`,
    4_000,
  ],
  ['the client', "export { createClient } from '@gatehouse/client'\n", 9_000],
  ['the functions of all operations', "export * from '@gatehouse/client/operations'\n", 4_500],
  ['the waiters', "export * from '@gatehouse/client/waiters'\n", 3_000],
  ['what finds or creates', "export * from '@gatehouse/client/find-or-create'\n", 2_800],
  ['one schema for zod', "export { routeSchema } from '@gatehouse/client/zod'\n", 600],
  ['all schemas for zod', "export * from '@gatehouse/client/zod'\n", 8_000],
  [
    'options of TanStack Query for one operation',
    "export { getRouteOptions } from '@gatehouse/client/tanstack-query'\n",
    1_600,
  ],
  [
    'options of TanStack Query for all operations',
    "export * from '@gatehouse/client/tanstack-query'\n",
    8_000,
  ],
  ['one handler of MSW', "export { handleGetRoute } from '@gatehouse/client/msw'\n", 1_600],
  ['all handlers of MSW', "export * from '@gatehouse/client/msw'\n", 10_000],
  ['the signer', "export * from '@gatehouse/client/signer'\n", 8_000],
]

/** A page has them of its own. */
const PEERS = ['msw', 'zod', '@tanstack/query-core']

describe('an entry keeps to its budget', () => {
  test.each(BUDGETS)('%s', async (name, code, maxBytes) => {
    const { files, builtins } = await bundleForBrowsers(code, PEERS)
    const bytes = gzippedBytes(files.get('entry.js'))
    console.log(`${name}: ${bytes} of ${maxBytes} bytes`)
    expect(builtins).toEqual([])
    expect(bytes).toBeLessThan(maxBytes)
    // A budget that is far too large holds nothing.
    expect(bytes).toBeGreaterThan(maxBytes * 0.6)
  })

  test('an operation that is not imported is not loaded, and neither are the signer and the operation table', async () => {
    const { files } = await bundleForBrowsers(BUDGETS[0]?.[1] ?? '')
    expect([...files.keys()]).toEqual(['entry.js'])
    const code = files.get('entry.js')
    expect(code).toContain('/v2/apis/{apiId}/routes/{routeId}')
    expect(code).not.toMatch(/integrations|AWS4-HMAC-SHA256|vpclinks/)
  })
})

/** What the README's table is about, line by line. */
const STATED = {
  'one function, with the caller': BUDGETS[0]?.[1] ?? '',
  'all functions, with the caller':
    "export { createCaller } from '@gatehouse/client'\nexport * from '@gatehouse/client/operations'\n",
  'the client': "export { createClient } from '@gatehouse/client'\n",
  'the signer': "export * from '@gatehouse/client/signer'\n",
}

test.each(Object.entries(STATED))(
  'the README states the size of %s, to within 150 bytes',
  async (name, code) => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
    const [, stated = ''] = new RegExp(`\\| ${name} \\| ([\\d,]+) \\|`).exec(readme) ?? []
    const { files } = await bundleForBrowsers(code, PEERS)
    const bytes = gzippedBytes(files.get('entry.js'))
    console.log(`${name}: ${bytes} bytes`)
    expect(Math.abs(Number(stated.replace(',', '')) - bytes)).toBeLessThan(150)
  },
)
