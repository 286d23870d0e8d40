import type { EventRecord } from '@gatehouse/contract'
import { expect, it } from 'vitest'
import type { DevOutput } from './dev-output.ts'
import { createFunctionPrinter } from './print-functions.ts'
import { pathOf, printRecord } from './print-records.ts'

/** Keeps what is for people. */
function createLines(): DevOutput & { readonly lines: string[] } {
  const lines: string[] = []
  return { lines, isText: true, line: (text) => void lines.push(text), style: (_format, text) => text }
}

it.each([
  ['http://localhost:4080/_aws/execute-api/a1b2c3d4e5/caf%C3%A9?x=1', '/café'],
  ['http://localhost:4080/_aws/execute-api/a1b2c3d4e5', '/'],
  ['http://localhost:4080/_aws/execute-api/a1b2c3d4e5/%E0%A4', '/%E0%A4'],
  ['http://localhost:4080/%', '/%'],
  ['*', '*'],
])('shows the path of %s', (url, path) => {
  expect(pathOf(url)).toBe(path)
})

it.each([
  ['a line', 'x%0AGET%20/forged%20200', '/x\\nGET /forged 200'],
  ['over another', 'x%0D%1B%5B2Kforged', '/x\\r\\u001b[2Kforged'],
  ['what terminals obey', '%C2%9B31m%1B%5D0;title%07', '/\\u009b31m\\u001b]0;title\\u0007'],
])('lets no client write %s', (_title, path, shown) => {
  const output = createLines()
  printRecord(
    {
      kind: 'request',
      request: { method: 'GET', url: `http://localhost:4080/${path}` },
      status: 500,
      durationMs: 20,
      fault: { message: 'Failed', cause: 'It failed', detail: 'boom\u001b[31m\nforged', hint: 'Mend it' },
    } as unknown as EventRecord,
    output,
  )
  expect(output.lines).toEqual([`GET ${shown} 500 20 ms\n  Failed: boom\\u001b[31m\\nforged\n  Mend it`])
})

it('shows what functions print in colour, and nothing else that terminals obey', () => {
  const output = createLines()
  const text = '\u001b[32mgreen\u001b[0m\u001b[2J\u001b]0;title\u0007\rforged'
  createFunctionPrinter(output).print(text, { name: 'pets', requestId: undefined, text, codeFolder: '/' })
  expect(output.lines).toEqual(['pets \u001b[32mgreen\u001b[0m\\u001b[2J\\u001b]0;title\\u0007\\rforged'])
})
