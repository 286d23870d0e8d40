import { describe, expect, it } from 'vitest'
import { compileUri, isHttpUri, resolveStageVariables } from './uri-template.ts'

describe('compileUri', () => {
  it.each([
    ['https://pets.example', {}, 'https://pets.example', '/'],
    ['https://pets.example/', {}, 'https://pets.example', '/'],
    ['http://PETS.example:80/a', {}, 'http://pets.example', '/a'],
    ['http://pets.example:8080/a/b?c=d', {}, 'http://pets.example:8080', '/a/b?c=d'],
    ['https://pets.example?c=d', {}, 'https://pets.example', '/?c=d'],
    ['https://pets.example/a#fragment', {}, 'https://pets.example', '/a'],
    ['https://pets.example/{id}/x', { id: '7' }, 'https://pets.example', '/7/x'],
    ['https://pets.example/{proxy}', { proxy: 'a/b c' }, 'https://pets.example', '/a/b%20c'],
    ['https://pets.example/{proxy+}', { proxy: 'a/b' }, 'https://pets.example', '/a/b'],
    ['https://pets.example/x?id={id}', { id: 'a?b#c' }, 'https://pets.example', '/x?id=a%3Fb%23c'],
    [
      'https://pets.example/x?id={id}',
      { id: '1&role=admin' },
      'https://pets.example',
      '/x?id=1%26role%3Dadmin',
    ],
    ['https://pets.example/{id}?id={id}', { id: 'a&b' }, 'https://pets.example', '/a&b?id=a%26b'],
    ['https://pets.example?{id}', { id: 'a=b' }, 'https://pets.example', '/?a%3Db'],
    ['https://pets.example/{id}', { id: '\ud800' }, 'https://pets.example', '/%EF%BF%BD'],
    ['https://pets.example/{constructor}', {}, 'https://pets.example', '/'],
    ['https://pets.example/{none}/x', {}, 'https://pets.example', '//x'],
    ['https://{shop}.example/{id}', { shop: 'cats', id: '1' }, 'https://cats.example', '/1'],
    ['http://[::1]:8080/a', {}, 'http://[::1]:8080', '/a'],
  ])('%s with %o', (uri, parameters, origin, target) => {
    expect(compileUri(uri)(parameters)).toEqual({ origin, target })
  })

  it.each([
    ...['..', '.', '../a', 'a/../b', 'a\\..\\b', '..;x', '%2e%2e', '..%2fa', 'a/.%2E/b'].map((v) => [
      'path',
      '/a/{v}/b',
      v,
    ]),
    ...['a/b', 'a@b', 'a:b', 'a?b', 'a#b', 'a b', 'a\r\nb', '\ud800', 'ä', '[::1]', 'a\\b', 'a%00'].map(
      (v) => ['host', '', v],
    ),
  ] as const)('has a problem with its %s: %s with %j', (problem, path, v) => {
    const uri = problem === 'host' ? 'https://{v}.example/' : `https://pets.example${path}`
    expect(compileUri(uri)({ v: v as string })).toEqual({ problem })
  })

  it.each([
    ...['pets.example', 'ftp://pets.example', '', 'https:///x', 'https:/x', 'http:\\\\x', '{uri}'],
    ...['http://a b/', 'http://a:99999/', 'http://[::1/'],
  ])('refuses %j, as isHttpUri says', (uri) => {
    expect(() => compileUri(uri)).toThrow()
    expect(isHttpUri(uri)).toBe(false)
  })
})

describe('resolveStageVariables', () => {
  it.each([
    ['https://${stageVariables.host}/x', { host: 'pets.example' }, 'https://pets.example/x'],
    ['${stageVariables.a}${stageVariables.b}', { a: '1', b: '2' }, '12'],
    ['https://pets.example/{id}', {}, 'https://pets.example/{id}'],
    ['${stageVariables.empty}', { empty: '' }, ''],
    ['${stageVariables.none}', {}, undefined],
    ['${stageVariables.constructor}', {}, undefined],
  ])('%s with %o is %s', (text, variables, resolved) => {
    expect(resolveStageVariables(text, variables)).toBe(resolved)
  })
})
