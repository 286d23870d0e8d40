import { describe, expect, it } from 'vitest'
import { compileUri, resolveStageVariables } from './uri-template.ts'

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
    ['https://pets.example/{none}/x', {}, 'https://pets.example', '//x'],
    ['https://{shop}.example/{id}', { shop: 'cats', id: '1' }, 'https://cats.example', '/1'],
    ['http://[::1]:8080/a', {}, 'http://[::1]:8080', '/a'],
  ])('%s with %o', (uri, parameters, origin, target) => {
    expect(compileUri(uri)(parameters)).toEqual({ origin, target })
  })

  it.each(['pets.example', 'ftp://pets.example', '', 'https:///x', '{uri}'])('refuses %j', (uri) => {
    expect(() => compileUri(uri)).toThrow()
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
