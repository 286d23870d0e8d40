import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the example of each README prints, a line an item. Those of the other packages run elsewhere, with servers. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  store: ["1 [ 'put rex', 'put tom' ]", "[ 'Rex' ]"],
  control: [
    '201 pets',
    '400 BadRequestException The provided route key is not formatted properly for HTTP protocol. Format should be "[HTTP METHOD] /[RESOURCE PATH]" or "$default"',
  ],
  runtime: ["abc123 { stageName: 'live', path: '/pets/7' }", 'orders/v1/items /7'],
  gateway: ['200'],
  faults: ['{ latencyMs: 5, status: undefined, abort: undefined }', 'undefined true'],
  'command-line': [
    "{ port: 8080, logLevel: 'debug', quiet: true }",
    '  --port <number>       port to listen on; 0 takes a free one (8080)',
    "APP_PORT: --port must be a number from 0 to 65535, not 'x'",
  ],
}

test.each(Object.entries(PRINTED))('the README of %s runs as it stands', async (name, lines) => {
  const readme = await readFile(join(root, 'packages', name, 'README.md'), 'utf8')
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
  expect(stdout.trim().split('\n')).toEqual(lines)
})
