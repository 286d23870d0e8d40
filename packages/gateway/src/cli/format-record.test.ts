import type { EventRecord } from '@gatehouse/contract'
import { expect, it } from 'vitest'
import { formatRecord } from './format-record.ts'

const FAULT = { code: 'function-error', message: 'Failed', cause: 'It\nfailed', hint: 'Mend it' }

it('escapes what a client, a function or a backend would write to the terminal', () => {
  const head = { id: 'r1', startedAt: '2026-01-02T03:04:05.006Z', durationMs: 20 }
  const message = {
    ...head,
    kind: 'message',
    direction: 'in',
    routeKey: 'a\nb',
    body: { text: 'hi\u001b[2J\u009b31m' },
    fault: { ...FAULT, detail: 'boom\u001b]0;title\u0007\nforged' },
    remarks: [{ code: 'odd', cause: 'It is \u001b[2J', hint: 'See' }],
    function: { output: ['\u001b[32mgreen\u001b[0m\u001b[2J'] },
  } as unknown as EventRecord
  expect(formatRecord(message, { colors: false }).split('\n')).toEqual([
    '03:04:05.006  → hi\\u001b[2J\\u009b31m  20 ms  a\\nb  r1',
    '  function-error: It\\nfailed',
    '  Mend it',
    '  boom\\u001b]0;title\\u0007\\nforged',
    '  odd: It is \\u001b[2J',
    '  See',
    '  | \u001b[32mgreen\u001b[0m\\u001b[2J',
  ])
})

it('shows an address that is no URL as it came', () => {
  const request = {
    id: 'r1',
    startedAt: '2026-01-02T03:04:05.006Z',
    durationMs: 20,
    kind: 'request',
    status: 404,
    request: { method: 'GET', url: 'http://localhost:99999/pets?a=b' },
  } as unknown as EventRecord
  expect(formatRecord(request, { colors: false })).toContain('GET http://localhost:99999/pets?a=b 404')
})
