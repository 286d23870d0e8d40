import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { placeOf, readSourceLine } from './source-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-test-'))
const other = mkdtempSync(join(tmpdir(), 'gatehouse-test-'))
afterAll(() => {
  for (const it of [folder, other]) rmSync(it, { recursive: true })
})

const own = join(folder, 'index.mjs')
writeFileSync(own, 'one\n  two\n')
writeFileSync(join(other, 'secret.txt'), 'secret\n')
symlinkSync(join(other, 'secret.txt'), join(folder, 'link.mjs'))
execFileSync('mkfifo', [join(folder, 'pipe')])
writeFileSync(join(folder, 'large.mjs'), 'large\n')
truncateSync(join(folder, 'large.mjs'), 9 * 1024 * 1024)

it.each([
  ['a call', `    at f (${own}:2:3)`, '  two'],
  ['no call', `at ${own}:1:1`, 'one'],
  ['an awaited one', `    at async ${pathToFileURL(own)}:2:3`, '  two'],
  ['an awaited call', `    at async f (${pathToFileURL(own)}?changed=1:2:3)`, '  two'],
  ['a line that is not there', `    at f (${own}:9:1)`, undefined],
  ['a pipe', `    at f (${join(folder, 'pipe')}:1:1)`, undefined],
  ['a large file', `    at f (${join(folder, 'large.mjs')}:1:1)`, undefined],
  ['the folder itself', `    at f (${folder}:1:1)`, undefined],
  ['a device', '    at f (/dev/zero:1:1)', undefined],
  ['a file elsewhere', `    at f (${join(other, 'secret.txt')}:1:1)`, undefined],
  [
    'a way to one',
    `    at f (${folder}/../${other.slice(other.lastIndexOf('/'))}/secret.txt:1:1)`,
    undefined,
  ],
  ['a link to one', `    at f (${join(folder, 'link.mjs')}:1:1)`, undefined],
  ['a file of another host', '    at f (file://elsewhere/index.mjs:1:1)', undefined],
  ['what is evaluated', `    at eval (eval at f (${own}:1:1), <anonymous>:1:1)`, undefined],
  ['something else', 'Error: boom', undefined],
])('reads the line of source of %s', (_title, frame, source) => {
  const place = placeOf(frame)
  expect(place && readSourceLine(place, folder)).toBe(source)
})

it('reads nothing for a function whose code is not known', () => {
  expect(readSourceLine({ file: own, line: 1 }, undefined)).toBe(undefined)
})

it.each([
  ['slashes', ' at '.padEnd(250_000, '/:')],
  ['spaces', ' at '.padEnd(250_000, ' ')],
  ['brackets', ' at '.padEnd(8_000, '(/')],
  ['digits', ' at '.padEnd(8_000, ':1')],
  ['file addresses', ' at '.padEnd(8_000, 'file:///')],
])('is done at once with a long line of %s', (_title, line) => {
  const beganAt = performance.now()
  for (let count = 0; count < 20; count += 1) placeOf(`${line}x`)
  expect(performance.now() - beganAt).toBeLessThan(200)
})
