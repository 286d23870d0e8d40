import { expect } from '../matching/matchers.ts'
import {
  bad,
  deployment,
  get,
  httpApi,
  invalid,
  ok,
  patch,
  post,
  type Row,
  route,
  save,
  WEBSOCKET,
} from './row.ts'

const notPositive = (value: string) =>
  invalid('maxResults', value, 'satisfy regular expression pattern: ^[1-9][0-9]*$')
const tooMany = (value: string) => invalid('maxResults', value, 'have value less than or equal to 500')
const foreignToken = bad('Invalid pagination token specified in nextToken')

const THREE = [httpApi, route('GET /a'), route('GET /b'), route('GET /c')]
const page1 = save('page', get('/apis/<api>/routes?maxResults=2'))

/** Pages of lists. management §1.4 */
export const pagination: readonly Row[] = [
  [
    'prints the items of an empty list, and no token',
    [httpApi],
    get('/apis/<api>/routes'),
    ok({ items: [] }, ['nextToken']),
  ],
  [
    'gives a token while there is more',
    THREE,
    get('/apis/<api>/routes?maxResults=2'),
    ok({ items: [{ routeKey: 'GET /a' }, { routeKey: 'GET /b' }], nextToken: expect.any(String) }),
  ],
  [
    'continues where a token stands',
    [...THREE, page1],
    get('/apis/<api>/routes?maxResults=2&nextToken=<page.nextToken>'),
    ok({ items: [{ routeKey: 'GET /c' }] }, ['nextToken']),
  ],
  [
    'gives no token with a page that just holds the rest',
    THREE,
    get('/apis/<api>/routes?maxResults=3'),
    ok({ items: [{}, {}, {}] }, ['nextToken']),
  ],
  [
    'takes the largest page',
    THREE,
    get('/apis/<api>/routes?maxResults=500'),
    ok({ items: [{}, {}, {}] }, ['nextToken']),
  ],
  [
    'keeps an updated item at its place',
    [...THREE, patch('/apis/<api>/routes/<route>', { routeKey: 'GET /d' })],
    get('/apis/<api>/routes'),
    ok({ items: [{}, {}, { routeKey: 'GET /d' }] }),
  ],
  [
    'lists deployments newest first',
    [httpApi, route('GET /'), deployment({ description: '1' }), deployment({ description: '2' })],
    get('/apis/<api>/deployments?maxResults=1'),
    ok({ items: [{ description: '2' }], nextToken: expect.any(String) }),
  ],
  [
    'continues from newest to oldest',
    [
      httpApi,
      route('GET /'),
      deployment({ description: '1' }),
      deployment({ description: '2' }),
      save('page', get('/apis/<api>/deployments?maxResults=1')),
    ],
    get('/apis/<api>/deployments?nextToken=<page.nextToken>'),
    ok({ items: [{ description: '1' }] }, ['nextToken']),
  ],
  [
    'refuses the token of another list',
    [...THREE, page1],
    get('/apis/<api>/integrations?nextToken=<page.nextToken>'),
    foreignToken,
  ],
  ['refuses a token that was never given', [httpApi], get('/apis/<api>/routes?nextToken=AAAA'), foreignToken],
  ['refuses more than the largest page', [], get('/apis?maxResults=501'), tooMany('501')],
  ['refuses far more than the largest page', [], get('/apis?maxResults=1000000000'), tooMany('1000000000')],
  ['refuses maxResults of 0', [], get('/apis?maxResults=0'), notPositive('0')],
  ['refuses a negative maxResults', [], get('/apis?maxResults=-1'), notPositive('-1')],
  ['refuses a maxResults that is not a number', [], get('/apis?maxResults=abc'), notPositive('abc')],
  ['lists no models on an HTTP API', [httpApi], get('/apis/<api>/models'), ok({ items: [] })],
  [
    'lists WebSocket and HTTP APIs together',
    [save('api', post('/apis', WEBSOCKET)), httpApi],
    get('/apis'),
    ok({ items: [{ name: 'chat' }, { name: 'pets' }] }),
  ],
]
