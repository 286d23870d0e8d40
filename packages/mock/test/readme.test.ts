import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMock } from '@gatehouse/mock'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../..', import.meta.url))

test("the mock's README runs as it stands", async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
  expect(stdout).toContain('200 pet-shop')
  expect(stdout).toContain("404 { message: 'Invalid API identifier specified p4e8t1s6h9' }")
})

test('fetch takes a request with its body, as handlers of other libraries get it, whatever its origin', async () => {
  const mock = await createMock()
  const init = { method: 'POST', body: '{"name":"pet-shop","protocolType":"HTTP"}' }
  const request = new Request('https://apigateway.us-east-1.amazonaws.com/v2/apis', init)
  const copy = request.clone()
  const response = await mock.fetch(request)
  expect(response).toBeInstanceOf(Response)
  expect([response.status, (await response.json()).apiId]).toEqual([201, 'p4e8t1s6h9'])
  expect(await copy.text()).toBe(init.body)
  await mock.close()
})
