import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

test("the mock's README runs as it stands", async () => {
  const readme = await readFile(new URL('../../packages/mock/README.md', import.meta.url), 'utf8')
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
  expect(stdout).toContain('200 pet-shop')
  expect(stdout).toContain("404 { message: 'Invalid API identifier specified z9z9z9z9z9' }")
})
