import type { RoutingRule } from '@gatehouse/contract'
import { describe, expect, it } from 'vitest'
import { compileRoutingRules } from './routing-rules.ts'

const onHeader = (header: string, valueGlob: string) => ({ matchHeaders: { anyOf: [{ header, valueGlob }] } })
const onPath = (basePath: string) => ({ matchBasePaths: { anyOf: [basePath] } })

function rule(
  priority: number,
  conditions: RoutingRule['conditions'],
  stripBasePath: boolean | undefined = undefined,
): RoutingRule {
  const invokeApi = {
    apiId: 'shop',
    stage: 'prod',
    ...(stripBasePath === undefined ? {} : { stripBasePath }),
  }
  return { actions: [{ invokeApi }], conditions, priority, routingRuleArn: '', routingRuleId: `r${priority}` }
}

const VERSIONS = ['account', 'alpha', 'backup', 'beta', 'users']

describe('a condition on a header', () => {
  // The table of the developer guide.
  it.each<[string[], string[]]>([
    [['a*'], ['account', 'alpha']],
    [['*a'], ['alpha', 'beta']],
    [['*a*'], ['account', 'alpha', 'backup', 'beta']],
    [
      ['*a*', '*b*'],
      ['backup', 'beta'],
    ],
    [['b*', '*a'], ['beta']],
    [['*'], VERSIONS],
    [['beta'], ['beta']],
    [['Beta'], []],
    [['bet'], []],
    [['.*'], []],
    [['b.ta'], []],
    [['b?ta'], []],
  ])('x-version: %j takes %j', (globs, taken) => {
    const select = compileRoutingRules([
      rule(
        1,
        globs.map((glob) => onHeader('X-Version', glob)),
      ),
    ])
    const found = VERSIONS.filter((value) => select({ path: '/', headers: ['x-version', value] }))
    expect(found).toEqual(taken)
  })

  it.each<[string, string[], boolean]>([
    ['*json', ['Accept', 'application/json', 'Accept', 'text/xml'], true],
    ['*json', ['Accept', 'application/json,text/xml'], false],
    ['*json*', ['Accept', 'application/json', 'Accept', 'text/xml'], true],
    ['*json*', ['Accept', 'application/json,text/xml'], true],
    ['*', ['Accept', ''], true],
    ['*', ['Accept-Language', 'en'], false],
    ['*', [], false],
    ['Accept', ['X', 'Accept'], false],
  ])('Accept: %s on %j: %s', (glob, headers, fits) => {
    const select = compileRoutingRules([rule(1, [onHeader('accept', glob)])])
    expect(select({ path: '/', headers }) !== undefined).toBe(fits)
  })
})

describe('a condition on the base path', () => {
  it.each<[string, boolean, string, string | undefined]>([
    ['PetStoreShopper/dogs', true, '/PetStoreShopper/dogs', '/'],
    ['PetStoreShopper/dogs', false, '/PetStoreShopper/dogs', '/PetStoreShopper/dogs'],
    ['PetStoreShopper', true, '/PetStoreShopper/dogs', '/dogs'],
    ['PetStoreShopper', false, '/PetStoreShopper/dogs', '/PetStoreShopper/dogs'],
    ['PetStoreShopper', true, '/PetStoreShopper', '/'],
    ['PetStoreShopper', true, '/PetStoreShopper/', '/'],
    ['PetStoreShopper', false, '/PetStoreShopper', '/PetStoreShopper'],
    ['New/Users', true, '/new/users', undefined],
    ['shop', true, '/shopper', undefined],
    ['shop', true, '/a/shop', undefined],
    ['shop', true, '/', undefined],
  ])('%s, stripped: %s, takes %s as %s', (basePath, strips, path, rest) => {
    const select = compileRoutingRules([rule(1, [onPath(basePath)], strips)])
    expect(select({ path, headers: [] })?.path).toBe(rest)
  })
})

it('tries rules by priority, whatever order they were made in, and the first that fits wins', () => {
  const select = compileRoutingRules([
    rule(100, []),
    rule(50, [onHeader('hello', 'World'), onHeader('x-version', 'beta')]),
    rule(10, [onHeader('hello', 'World')]),
    rule(9, [onHeader('hello', 'World'), onPath('shop')]),
  ])
  const chosen = (path: string, ...headers: string[]) => select({ path, headers })?.rule.routingRuleId
  expect(chosen('/', 'Hello', 'World')).toBe('r10')
  expect(chosen('/', 'Hello', 'World', 'x-version', 'beta')).toBe('r10')
  expect(chosen('/shop', 'Hello', 'World')).toBe('r9')
  expect(chosen('/shop', 'x-version', 'beta')).toBe('r100')
  expect(chosen('/')).toBe('r100')
})

it('takes nothing where there is no rule', () => {
  expect(compileRoutingRules([])({ path: '/', headers: [] })).toBeUndefined()
})
