import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerDocsPage } from './docs-page.ts'

test('a page that is not built is a 404 that says how to build it', async () => {
  const { status, headers, body } = await answerDocsPage(join(tmpdir(), 'gatehouse-no-such-page.html'))
  expect([status, headers['content-type']]).toEqual([404, 'application/json'])
  expect(JSON.parse(body ?? '')).toEqual({
    message: 'The documentation page is not built yet: run `npm run docs`',
  })
})
