import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(new URL('../../packages/testing/README.md', import.meta.url), 'utf8')

const BEGINS = "\nimport { test } from 'node:test'\ntest('begins', () => undefined)\n"

/** Each example, with the heading above it. */
const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(({ 1: code = '', index }) => {
  const heading = [...readme.slice(0, index).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? ''
  return { heading, code, line: readme.slice(0, index).split('\n').length }
})

describe('the README of the test kit', () => {
  test.each(examples)('$heading: the example at line $line runs as it stands', async ({ code }) => {
    // Hooks of a setup file run around tests.
    const begins = code.includes('after(') && !code.includes('test(') ? BEGINS : ''
    await run(process.execPath, ['--input-type=module', '-e', code + begins], { cwd: root })
  })

  test('has examples of others in no more lines than theirs', () => {
    const others = [...readme.matchAll(/<!-- (\S+): .*, (\d+) lines -->\n```js\n([\s\S]*?)```/g)]
    expect(others.map(([, name]) => name)).toEqual(['emulate', 'miniflare', 'MSW'])
    for (const [, , lines, code = ''] of others)
      expect(code.split('\n').filter((it) => it.trim() !== '').length).toBeLessThanOrEqual(Number(lines))
  })
})

test('an example application has its 30 tests pass', async () => {
  const { stdout } = await run(
    process.execPath,
    ['--test', '--test-reporter=tap', 'examples/library/library.test.mjs'],
    { cwd: root },
  )
  const count = (name: string) => Number(new RegExp(`^# ${name} ([\\d.]+)`, 'm').exec(stdout)?.[1])
  expect([count('pass') >= 30, count('fail'), count('skipped')]).toEqual([true, 0, 0])
  // On a machine that has more to do than it can, time says nothing of the suite.
  if ((loadavg()[0] ?? 0) < availableParallelism()) expect(count('duration_ms')).toBeLessThan(5_000)
})

test('the example in Python has its tests pass', async ({ skip }) => {
  const missing = spawnSync('python3', ['-m', 'pytest', '--version']).status !== 0
  if (missing) skip('python3 with pytest is not here')
  const main = `${process.execPath} ${fileURLToPath(new URL('../../packages/gateway/dist/main.js', import.meta.url))}`
  const args = ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', 'examples/pytest']
  const { stdout } = await run('python3', args, {
    cwd: root,
    env: { ...process.env, GATEHOUSE: main, PYTHONDONTWRITEBYTECODE: '1' },
  })
  expect(stdout).toMatch(/^5 passed/m)
})
