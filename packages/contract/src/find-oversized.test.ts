import { describe, expect, it } from 'vitest'
import { findTooLong, findTooMany } from './find-oversized.ts'

const findOversized = (parts: { body?: unknown }) => [...findTooMany(parts), ...findTooLong(parts)]

const list = (length: number) => Array.from({ length }, (_, at) => `https://${at}.example.com`)
const map = (length: number) => Object.fromEntries(list(length).map((key) => [key, 'x']))
const mapOf = (length: number, make: () => unknown) =>
  Object.fromEntries(Array.from({ length }, (_, at) => [`key${at}`, make()]))
const nested = (depth: number, value: unknown): unknown =>
  depth === 0 ? value : { x: nested(depth - 1, value) }
const text = (length: number) => 'x'.repeat(length)

describe('a request', () => {
  it.each([
    [
      'origins',
      { corsConfiguration: { allowOrigins: list(500_000) } },
      'corsConfiguration.allowOrigins',
      'maxItems',
    ],
    [
      'headers',
      { corsConfiguration: { exposeHeaders: list(1_001) } },
      'corsConfiguration.exposeHeaders',
      'maxItems',
    ],
    ['scopes', { authorizationScopes: list(1_001) }, 'authorizationScopes', 'maxItems'],
    ['audiences', { jwtConfiguration: { audience: list(1_001) } }, 'jwtConfiguration.audience', 'maxItems'],
    ['variables', { stageVariables: map(1_001) }, 'stageVariables', 'maxProperties'],
    ['parameters', { requestParameters: map(1_001) }, 'requestParameters', 'maxProperties'],
    ['settings', { routeSettings: map(1_001) }, 'routeSettings', 'maxProperties'],
    ['a long URI', { integrationUri: text(32_769) }, 'integrationUri', 'maxLength'],
    [
      'a long value',
      { responseParameters: { 200: { 'append:header.a': text(32_769) } } },
      'responseParameters.200.append:header.a',
      'maxLength',
    ],
    ['a long key', { tags: { [text(32_769)]: 'x' } }, 'tags', 'maxLength'],
    ['values in all', { responseParameters: mapOf(200, () => map(50)) }, 'body', 'maxProperties'],
    ['depth, in a long text', nested(5_000, text(32_769)), `${'x.'.repeat(500)}…`, 'maxLength'],
  ])('with too much of %s is told the member', (_what, body, member, rule) => {
    expect(findOversized({ body }).map((problem) => [problem.member, problem.rule])).toEqual([[member, rule]])
  })

  // With the whole way to each, these are as many gigabytes as there are members.
  it('with too much behind long keys is told the beginning of the way, whose rest nobody holds', () => {
    const ways = (levels: number, value: unknown): unknown =>
      levels === 0 ? value : { ['Ā'.padEnd(32_768, 'x')]: ways(levels - 1, value) }
    const problems = findOversized({ body: ways(60, Array(490).fill(Array(1_001).fill(0))) })
    expect(problems).toHaveLength(490)
    expect(new Set(problems.map(({ member }) => member.length))).toEqual(new Set([1_001]))
  })

  it.each([
    ['as many items as there may be', { corsConfiguration: { allowOrigins: list(1_000) } }],
    ['a text of 32 KB', { schema: text(32_768) }],
    ['a document of 6 MB, which has a limit of its own', { body: text(6_291_456) }],
    ['no body', undefined],
  ])('with %s is taken', (_what, body) => {
    expect(findOversized({ body })).toEqual([])
  })
})
