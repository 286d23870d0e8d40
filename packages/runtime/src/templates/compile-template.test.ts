import { describe, expect, it } from 'vitest'
import { compileTemplate, type TemplateFailure } from './compile-template.ts'

const MESSAGE = {
  action: 'join',
  room: 'blue',
  size: 7,
  none: null,
  list: [1, 2, 3],
  nested: { a: 1, b: [{ c: 5 }] },
  quote: 'it\'s "so"',
  books: [
    { title: 'A', price: 5 },
    { title: 'B', price: 15, tags: ['x'] },
  ],
}

function render(template: string, body = JSON.stringify(MESSAGE)): string | TemplateFailure {
  const compiled = compileTemplate(template)
  if (typeof compiled !== 'function') return compiled
  return compiled({
    body,
    context: { connectionId: 'C=', connectedAt: 1790294513979, authorizer: { principalId: 'u-17' } },
    stageVariables: { tier: 'beta', 'two words': 'yes' },
    params: {
      path: {},
      querystring: { room: 'red', both: 'query' },
      header: { Origin: 'o', both: 'header' },
    },
  })
}

const FAILURE = { templateError: expect.any(String) as string }

/** websocket-apis §8.1 */
describe('$input', () => {
  it.each([
    ['$input.body', JSON.stringify(MESSAGE)],
    ["$input.json('$')", JSON.stringify(MESSAGE)],
    ["$input.json('$.room')", '"blue"'],
    ["$input.json('room')", '"blue"'],
    ["$input.json('$.size')", '7'],
    ["$input.json('$.none')", 'null'],
    ["$input.json('$.nested')", '{"a":1,"b":[{"c":5}]}'],
    ["$input.json('$.nothing')", '""'],
    ["$input.json('$.quote')", '"it\'s \\"so\\""'],
    ["$input.path('$.room')", 'blue'],
    ["$input.path('$').room", 'blue'],
    ["$input.path('$.size')", '7'],
    ["$input.path('$.nested')", '{a=1, b=[{"c":5}]}'],
    ["$input.path('$.list')", '[1,2,3]'],
    ["$input.path('$.list').size()", '3'],
    ["$input.path('$.list')[1]", '2'],
    ["$input.path('$.list').get(2)", '3'],
    ["$input.path('$.nested').b[0].c", '5'],
    ["$input.path('$.nothing')", ''],
    ["$input.path('$.nested').nothing", ''],
    ["$input.params('room')", 'red'],
    ["$input.params('both')", 'query'],
    ["$input.params('origin')", 'o'],
    ["$input.params('nothing')", ''],
    ['$input.params().header.Origin', 'o'],
    ["$input.params().querystring.get('room')", 'red'],
    ['$input.params().path.size()', '0'],
    ['$input.nothing', ''],
  ])('%s is %s', (template, text) => {
    expect(render(template)).toBe(text)
  })

  it.each([
    ['$input.body', '', '{}'],
    ["$input.json('$')", '', '{}'],
    ["$input.json('$')", 'no JSON', '"no JSON"'],
    ["$input.path('$')", 'no JSON', 'no JSON'],
    ["$input.json('$.__proto__')", '{"__proto__":{"a":1}}', '{"a":1}'],
    ["$input.json('$[1]')", '[1,"é"]', '"é"'],
  ])('%s of the body %j is %s', (template, body, text) => {
    expect(render(template, body)).toBe(text)
  })
})

/** websocket-apis §8.1: of a path that can lead to one value only the value, else a list. */
describe('JSONPath', () => {
  it.each([
    ['$.books[0].title', '"A"'],
    ["$['books'][1]['title']", '"B"'],
    ['$.books[-1].title', '"B"'],
    ['$.books[5].title', '""'],
    ['$.books[*].title', '["A","B"]'],
    ['$.books.*.title', '["A","B"]'],
    ['$..title', '["A","B"]'],
    ['$..b[0].c', '[5]'],
    ['$..nothing', '[]'],
    ['$.list[0,2]', '[1,3]'],
    ['$.list[1:]', '[2,3]'],
    ['$.list[:-1]', '[1,2]'],
    ["$['room','size']", '["blue",7]'],
    ['$.books[?(@.price < 10)].title', '["A"]'],
    ["$.books[?(@.title == 'B')].price", '[15]'],
    ['$.books[?(@.tags)].title', '["B"]'],
    ['$.books[?(!@.tags)].title', '["A"]'],
    ['$.books[?(@.price > 4 && @.price <= 5 || @.price == 99)].title', '["A"]'],
    ["$.books[?(@.title in ['B', 'C'])].title", '["B"]'],
    ['$.books[?(@.title =~ /a/i)].title', '["A"]'],
    ['$.books[?(@.price < $.size)].title', '["A"]'],
    ['$.list.length()', '3'],
    ['$.room.constructor', '""'],
    ['$.list.length', '""'],
  ])('%s leads to %s', (path, json) => {
    expect(render(`$input.json("${path}")`)).toBe(json)
  })

  it.each(['$[', '$.', '$.a[?(', '$.a[?(@.b ==)]', '$.a b', "$['a", '$.a[?(process.exit())]'])(
    '%s is an error of the template',
    (path) => {
      expect(render(`$input.json("${path}")`)).toEqual(FAILURE)
    },
  )
})

/** websocket-apis §8.1 */
describe('$util', () => {
  it.each([
    ["$util.escapeJavaScript($input.path('$.quote'))", `it\\'s \\"so\\"`],
    [`$util.escapeJavaScript($input.path('$.quote')).replaceAll("\\\\'","'")`, `it's \\"so\\"`],
    ["$util.escapeJavaScript('a\nb\\c/é')", 'a\\nb\\\\c/\\u00E9'],
    [`$util.parseJson('{"a":{"b":[1,2]}}').a.b[1]`, '2'],
    ["$util.urlEncode('a b&c=é*~')", 'a+b%26c%3D%C3%A9*%7E'],
    ["$util.urlDecode('a+b%26c%3D%C3%A9')", 'a b&c=é'],
    ["$util.base64Encode('hé')", 'aMOp'],
    ["$util.base64Decode('aMOp')", 'hé'],
    ['$util.urlEncode($nothing)', ''],
    ["$util.nothing('a')", ''],
  ])('%s is %s', (template, text) => {
    expect(render(template)).toBe(text)
  })

  it.each(["$util.parseJson('{')", "$util.urlDecode('%')"])('%s fails', (template) => {
    expect(render(template)).toEqual(FAILURE)
  })
})

/** websocket-apis §8.1, §8.2 */
describe('what the service names', () => {
  it.each([
    ['$context.connectionId', 'C='],
    ['${context.connectionId}x', 'C=x'],
    ['$context.connectedAt', '1790294513979'],
    ['$context.authorizer.principalId', 'u-17'],
    ['$context.nothing', ''],
    ['$context.requestOverride.header.a', ''],
    ['$stageVariables.tier', 'beta'],
    ["$stageVariables['two words']", 'yes'],
    ["${stageVariables['tier']}", 'beta'],
    ['$stageVariables.nothing', ''],
  ])('%s is %j', (template, text) => {
    expect(render(template)).toBe(text)
  })
})
