import { describe, expect, it } from 'vitest'
import { compileRouteTable } from './route-table.ts'

/** The route that a request matches, as `key` or `key name=value …`; `none` without a match. */
function matched(keys: readonly string[], request: string): string {
  const [method = '', path = ''] = request.split(' ')
  const match = compileRouteTable(keys.map((key) => [key, key] as const)).match(method, path)
  if (!match) return 'none'
  return [match.route, ...Object.entries(match.parameters).map(([name, value]) => `${name}=${value}`)].join(
    ' ',
  )
}

const SHOP = [
  'GET /pets/dog/1',
  'GET /pets/dog/{id}',
  'GET /pets/{proxy+}',
  'ANY /{proxy+}',
  'POST /pets',
  '$default',
]

describe('the worked table of http-apis §2.4', () => {
  it.each([
    ['GET /pets/dog/1', 'GET /pets/dog/1'],
    ['GET /pets/dog/2', 'GET /pets/dog/{id} id=2'],
    ['GET /pets/dog/2/x', 'GET /pets/{proxy+} proxy=dog/2/x'],
    ['GET /pets/cat/1', 'GET /pets/{proxy+} proxy=cat/1'],
    ['POST /pets', 'POST /pets'],
    ['GET /pets', 'ANY /{proxy+} proxy=pets'],
    ['DELETE /pets/dog/1', 'ANY /{proxy+} proxy=pets/dog/1'],
    ['POST /test/5', 'ANY /{proxy+} proxy=test/5'],
    ['GET /', '$default'],
    ['HEAD /pets/dog/1', 'ANY /{proxy+} proxy=pets/dog/1'],
    ['GET /PETS/dog/1', 'ANY /{proxy+} proxy=PETS/dog/1'],
  ])('%s matches %s', (request, route) => {
    expect(matched(SHOP, request)).toBe(route)
  })

  it.each([
    'GET /pets',
    'DELETE /pets/dog/1',
    'POST /test/5',
    'GET /',
    'HEAD /pets/dog/1',
    'GET /PETS/dog/1',
  ])('%s matches nothing without ANY /{proxy+} and $default', (request) => {
    expect(
      matched(
        SHOP.filter((key) => !['ANY /{proxy+}', '$default'].includes(key)),
        request,
      ),
    ).toBe('none')
  })
})

it.each([
  ['an exact method before ANY', ['ANY /a', 'GET /a'], 'GET /a', 'GET /a'],
  ['ANY for another method', ['ANY /a', 'GET /a'], 'PUT /a', 'ANY /a'],
  [
    'a literal with ANY before a variable with the method',
    ['GET /t/{p}', 'ANY /t/fixed'],
    'GET /t/fixed',
    'ANY /t/fixed',
  ],
  [
    'a variable where the literal has no such method',
    ['GET /t/{p}', 'POST /t/fixed'],
    'GET /t/fixed',
    'GET /t/{p} p=fixed',
  ],
  [
    'a variable where the literal leads to a dead end',
    ['GET /a/b/c', 'GET /{x}/b/d'],
    'GET /a/b/d',
    'GET /{x}/b/d x=a',
  ],
  ['literals from the left', ['GET /{x}/b', 'GET /a/{y}'], 'GET /a/b', 'GET /a/{y} y=b'],
  [
    'a full match before a longer greedy one',
    ['GET /{x}/{y}', 'GET /a/{p+}'],
    'GET /a/b',
    'GET /{x}/{y} x=a y=b',
  ],
  [
    'the greedy route that goes deepest',
    ['ANY /{p+}', 'ANY /a/{p+}', 'ANY /a/b/{p+}'],
    'GET /a/b/c/d',
    'ANY /a/b/{p+} p=c/d',
  ],
  [
    'a greedy route below a variable',
    ['ANY /{v}/x/{p+}', 'ANY /{p+}'],
    'GET /1/x/y/z',
    'ANY /{v}/x/{p+} v=1 p=y/z',
  ],
  [
    'a shallower greedy route when the deeper lacks the method',
    ['POST /a/{p+}', 'GET /{p+}'],
    'GET /a/b',
    'GET /{p+} p=a/b',
  ],
  [
    'a greedy route for a bare trailing slash',
    ['ANY /metrics/{p+}'],
    'GET /metrics/',
    'ANY /metrics/{p+} p=',
  ],
  ['no greedy route for what lies above it', ['ANY /metrics/{p+}'], 'GET /metrics', 'none'],
  ['no variable for an empty segment', ['GET /a/{x}'], 'GET /a/', 'none'],
  ['a greedy route for empty segments', ['GET /{p+}', 'GET /a/{x}/b'], 'GET /a//b', 'GET /{p+} p=a//b'],
  ['no literal for a trailing slash', ['GET /a'], 'GET /a/', 'none'],
  ['the root', ['GET /', 'GET /{p+}'], 'GET /', 'GET /'],
  ['variables with dots, colons and hyphens', ['GET /{a.b:c-d}'], 'GET /x', 'GET /{a.b:c-d} a.b:c-d=x'],
  [
    'names of object members as variables',
    ['GET /{constructor}/{p+}'],
    'GET /x/y',
    'GET /{constructor}/{p+} constructor=x p=y',
  ],
  ['nothing in an empty table', [], 'GET /', 'none'],
])('finds %s', (_title, keys, request, route) => {
  expect(matched(keys, request)).toBe(route)
})

it('is without a route that was removed as if it had never been there, whatever order they came in', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((it) => [
    `GET /${it}`,
    `GET /${it}/{x}`,
    `ANY /${it}/{p+}`,
    `POST /${it}/x/y`,
  ])
  keys.push('GET /{any}', 'GET /', '$default', 'ANY /{p+}')
  const requests = [
    'GET /a',
    'GET /b/1',
    'POST /c/x/y',
    'GET /d/x/y',
    'GET /f',
    'GET /q',
    'GET /',
    'PUT /e/1',
    'PUT /q/r',
  ]
  const table = compileRouteTable(keys.map((key) => [key, key] as const))
  const left = new Set(keys)
  const ask = (request: string) => {
    const [method = '', path = ''] = request.split(' ')
    return table.match(method, path)?.route
  }
  // A fixed order that takes from all over.
  for (let at = 0; left.size > 0; at = (at + 7) % left.size) {
    const key = [...left][at % left.size] ?? ''
    left.delete(key)
    table.remove(key)
    for (const request of requests) {
      const expected = matched([...left], request)
      expect(ask(request) ?? 'none', request).toBe(expected.replace(/ \w+=.*$/, ''))
    }
  }
  table.set('GET /a', 'GET /a')
  expect(ask('GET /a')).toBe('GET /a')
})
