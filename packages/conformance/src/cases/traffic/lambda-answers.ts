import { expect } from '../../matching/matchers.ts'
import { httpApi } from '../row.ts'
import { invokes, type Order, telling } from './functions.ts'
import { DEFAULT_STAGE, fault, type HttpSubject, http, type Outcome, type TrafficRow } from './scene.ts'

type Result = readonly [status: number, contentType: string | undefined, text: string, headers?: object]
const JSON_TYPE = 'application/json'
const PLAIN = 'text/plain; charset=utf-8'
const MALFORMED = 'malformed'
type Wanted = Result | typeof MALFORMED

/** What a function returns, and what comes of it in format 2.0 and, where that differs, in 1.0: http-apis §5.5. */
const RESULTS: readonly [title: string, result: unknown, v2: Wanted, v1?: Wanted][] = [
  ['a text', 'hello', [200, JSON_TYPE, 'hello'], MALFORMED],
  ['a number', 42, [200, JSON_TYPE, '42'], MALFORMED],
  ['a list', [1, 'a'], [200, JSON_TYPE, '[1,"a"]'], MALFORMED],
  ['a map', { a: 1 }, [200, JSON_TYPE, '{"a":1}'], MALFORMED],
  ['a map with a body only', { body: 'hi' }, [200, JSON_TYPE, '{"body":"hi"}'], MALFORMED],
  ['null', null, [200, JSON_TYPE, 'null'], MALFORMED],
  ['false', false, [200, JSON_TYPE, 'false'], MALFORMED],
  ['a status', { statusCode: 201 }, [201, PLAIN, '']],
  ['a status as text', { statusCode: '202', body: 'x' }, [202, PLAIN, 'x']],
  ['a status and a body', { statusCode: 404, body: 'no ümlaut' }, [404, PLAIN, 'no ümlaut']],
  ['no content', { statusCode: 204, body: 'never sent' }, [204, undefined, '']],
  ['a content type', { statusCode: 200, headers: { 'Content-Type': 'a/b' }, body: 'x' }, [200, 'a/b', 'x']],
  ['an empty body', { statusCode: 200, body: '' }, [200, PLAIN, '']],
  ['a null body', { statusCode: 200, body: null }, [200, PLAIN, '']],
  ['base64', { statusCode: 200, body: 'aGk=', isBase64Encoded: true }, [200, PLAIN, 'hi']],
  ['base64 without its end', { statusCode: 200, body: 'aGk', isBase64Encoded: true }, [200, PLAIN, 'hi']],
  ['what only looks like base64', { statusCode: 200, body: 'aGk=' }, [200, PLAIN, 'aGk=']],
  [
    'headers that are no texts',
    { statusCode: 200, headers: { 'x-number': 5, 'x-true': true, 'x-null': null } },
    [200, PLAIN, '', { 'x-number': '5', 'x-true': 'true', 'x-null': undefined }],
  ],
  [
    'headers of the connection',
    { statusCode: 200, headers: { 'transfer-encoding': 'chunked', 'x-own': '1', upgrade: 'x' }, body: 'x' },
    [200, PLAIN, 'x', { 'transfer-encoding': undefined, upgrade: undefined, 'x-own': '1' }],
  ],
  [
    'a wrong length',
    { statusCode: 200, headers: { 'Content-Length': '5000' }, body: 'four' },
    [200, PLAIN, 'four', { 'content-length': '4' }],
  ],
  [
    "the gateway's own header",
    { statusCode: 200, headers: { 'apigw-requestid': 'mine' } },
    [200, PLAIN, '', { 'apigw-requestid': expect.stringMatching(/^[\w-]{15}=$/) }],
  ],
  [
    'cookies',
    { statusCode: 200, cookies: ['a=1; Path=/', 'b=2'], headers: { 'set-cookie': 'c=3' } },
    [200, PLAIN, '', { 'set-cookie': ['a=1; Path=/', 'b=2', 'c=3'] }],
    [200, PLAIN, '', { 'set-cookie': ['c=3'] }],
  ],
  [
    'headers with several values',
    {
      statusCode: 200,
      multiValueHeaders: { 'x-many': ['1', '2'], 'x-one': ['3'] },
      headers: { 'X-One': '4' },
    },
    [200, PLAIN, '', { 'x-many': undefined, 'x-one': '4' }],
    [200, PLAIN, '', { 'x-many': '1, 2', 'x-one': '4, 3' }],
  ],
  [
    'a header in both maps',
    { statusCode: 200, multiValueHeaders: { 'x-one': ['1', '2'] }, headers: { 'x-one': '2' } },
    [200, PLAIN, '', { 'x-one': '2' }],
    [200, PLAIN, '', { 'x-one': '2, 1' }],
  ],
  [
    'headers beyond ASCII',
    { statusCode: 200, headers: { 'x-name': 'Zoë €' } },
    [200, PLAIN, '', { 'x-name': Buffer.from('Zoë €').toString('latin1') }],
  ],
  ['a status that is no number', { statusCode: 'ok' }, MALFORMED],
  [
    'a status that is null',
    { statusCode: null, body: 'x' },
    [200, JSON_TYPE, '{"statusCode":null,"body":"x"}'],
    MALFORMED,
  ],
  [
    'null for cookies',
    { statusCode: 200, cookies: null, body: 'x' },
    [200, PLAIN, 'x', { 'set-cookie': undefined }],
  ],
  [
    'null among cookies',
    { statusCode: 200, cookies: [null, 'a=1'] },
    [200, PLAIN, '', { 'set-cookie': ['a=1'] }],
    [200, PLAIN, '', { 'set-cookie': undefined }],
  ],
  ['null for headers', { statusCode: 200, headers: null, body: 'x' }, [200, PLAIN, 'x']],
  [
    'null for headers of several values',
    { statusCode: 200, multiValueHeaders: null, body: 'x' },
    [200, PLAIN, 'x'],
  ],
  [
    'null for a header of several values, and among them',
    { statusCode: 200, multiValueHeaders: { 'x-none': null, 'x-one': [null, '1'] } },
    [200, PLAIN, '', { 'x-none': undefined, 'x-one': undefined }],
    [200, PLAIN, '', { 'x-none': undefined, 'x-one': '1' }],
  ],
  ['null for base64', { statusCode: 200, body: 'aGk=', isBase64Encoded: null }, [200, PLAIN, 'aGk=']],
  [
    'null for all but the status',
    {
      statusCode: 203,
      headers: null,
      multiValueHeaders: null,
      cookies: null,
      body: null,
      isBase64Encoded: null,
    },
    [203, PLAIN, ''],
  ],
  ['a status that is a list', { statusCode: [200] }, MALFORMED],
  ['a status that is no whole number', { statusCode: 200.5 }, MALFORMED],
  ['a status that is too low', { statusCode: 99 }, MALFORMED],
  ['a status before the end', { statusCode: 101 }, MALFORMED],
  ['a status that is too high', { statusCode: 600 }, MALFORMED],
  ['a body that is a map', { statusCode: 200, body: { a: 1 } }, MALFORMED],
  ['a body that is a list', { statusCode: 200, body: [1] }, MALFORMED],
  ['a body that is a number', { statusCode: 200, body: 5 }, MALFORMED],
  ['base64 that is none', { statusCode: 200, body: '%%%', isBase64Encoded: true }, MALFORMED],
  ['headers that are a list', { statusCode: 200, headers: ['a'] }, MALFORMED],
  ['a header that is a map', { statusCode: 200, headers: { a: {} } }, MALFORMED],
  ['a header that breaks the line', { statusCode: 200, headers: { a: 'b\r\nx-evil: 1' } }, MALFORMED],
  ['a header whose name breaks the line', { statusCode: 200, headers: { 'a\r\nx-evil': '1' } }, MALFORMED],
  ['a header without a name', { statusCode: 200, headers: { '': '1' } }, MALFORMED],
]

const FORMATS = ['2.0', '1.0'] as const

/** What comes of what functions return, in both formats. */
export const lambdaAnswers: readonly HttpSubject[] = FORMATS.map((format) =>
  http(`answers of functions in format ${format}`, 'http-apis §5.5', {
    given: [httpApi, ...invokes('$default', { payloadFormatVersion: format }), DEFAULT_STAGE],
    rows: [
      ...RESULTS.map(([title, returns, v2, v1 = v2]) =>
        row(title, { returns }, toOutcome(format === '1.0' ? v1 : v2)),
      ),
      row(
        'nothing at all',
        { returnsNothing: true },
        toOutcome(format === '1.0' ? MALFORMED : [200, JSON_TYPE, 'null']),
      ),
      row('a failure', { throws: 'no pets today' }, toOutcome(MALFORMED)),
      row('the end of its process', { exits: true }, toOutcome(MALFORMED)),
      {
        title: 'nothing of a body for HEAD',
        when: { method: 'HEAD', path: '/' },
        outcome: { status: 200, isOwn: true, text: '' },
      },
    ],
  }),
)

/** What comes of functions that cannot be asked. */
export const lambdaFailures: readonly HttpSubject[] = [
  http('functions that are not there', 'http-apis §5.5', {
    given: [httpApi, ...invokes('$default', { integrationUri: '<function>-nowhere' }), DEFAULT_STAGE],
    rows: [row('are an error of the server', { returns: 1 }, toOutcome(MALFORMED))],
  }),
]

function row(title: string, order: Order, outcome: Outcome): TrafficRow {
  return { title, when: telling(order), outcome }
}

function toOutcome(wanted: Wanted): Outcome {
  if (wanted === MALFORMED) return fault(500, 'Internal Server Error')
  const [status, contentType, text, headers = {}] = wanted
  return { status, isOwn: true, text, headers: { 'content-type': contentType, ...headers } }
}
