import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const folder = new URL('../../docs/decisions/', import.meta.url)
const files = (await readdir(folder)).filter((name) => /^\d{4}-/.test(name)).sort()

test('the list of decisions has each of them by number, title and date, in order', async () => {
  const list = await readFile(new URL('README.md', folder), 'utf8')
  const rows = [...list.matchAll(/^\| \[(\d{4})\]\((.+?)\) \| (.+) \| (\d{4}-\d\d-\d\d) \|$/gm)]
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))
  const decisions = texts.map((text, at) => {
    const [title = '', , date = ''] = text.split('\n')
    return [files[at]?.slice(0, 4), files[at], title.replace('# ', ''), date]
  })
  expect(rows.map(([, ...row]) => row)).toEqual(decisions)
})

test.each(files)('the decision %s has at most fifteen lines', async (name) => {
  const text = await readFile(new URL(name, folder), 'utf8')
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
})
