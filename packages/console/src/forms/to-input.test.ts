import { describe, expect, it } from 'vitest'
import { type FieldSpec, toValues, type Values } from './field-spec.ts'
import { fieldOf, toInput } from './to-input.ts'

const SPECS: readonly FieldSpec[] = [
  { name: 'routeKey', kind: 'text' },
  { name: 'timeoutInMillis', kind: 'number' },
  { name: 'apiKeyRequired', kind: 'flag' },
  { name: 'authorizationScopes', kind: 'list' },
  { name: 'requestParameters', kind: 'json' },
  { name: 'jwtConfiguration.issuer', kind: 'text', when: ({ routeKey }) => routeKey !== 'none' },
  { name: 'jwtConfiguration.audience', kind: 'list' },
]
const RESOURCE = {
  routeKey: 'GET /pets',
  timeoutInMillis: 100,
  authorizationScopes: ['a', 'b'],
  jwtConfiguration: { issuer: 'https://one.example', audience: ['x'] },
}

const inputFor = (changes: Values, resource?: object) => {
  const before = toValues(SPECS, resource)
  return toInput(SPECS, { ...before, ...changes }, before)
}

describe('what a form sends', () => {
  it.each<[string, Values, object]>([
    ['nothing where nothing changed', {}, {}],
    ['what changed alone', { routeKey: 'GET /cats' }, { routeKey: 'GET /cats' }],
    ['an empty text, which takes a member away', { routeKey: '' }, { routeKey: '' }],
    ['a number', { timeoutInMillis: '250' }, { timeoutInMillis: 250 }],
    ['nothing for a number that was emptied', { timeoutInMillis: '' }, {}],
    ['a list, one a line', { authorizationScopes: ' c \n\n d ' }, { authorizationScopes: ['c', 'd'] }],
    ['an object', { requestParameters: '{"a":"b"}' }, { requestParameters: { a: 'b' } }],
    ['a flag', { apiKeyRequired: true }, { apiKeyRequired: true }],
    [
      'members of one object together, for the service replaces it',
      { 'jwtConfiguration.audience': 'y' },
      { jwtConfiguration: { issuer: 'https://one.example', audience: ['y'] } },
    ],
    [
      'no member that does not belong to what is chosen',
      { routeKey: 'none', 'jwtConfiguration.audience': 'y' },
      { routeKey: 'none', jwtConfiguration: { audience: ['y'] } },
    ],
  ])('is %s', (_, changes, input) => {
    expect(inputFor(changes, RESOURCE)).toEqual({ input, problems: {} })
  })

  it.each<[string, Values]>([
    ['timeoutInMillis', { timeoutInMillis: 'soon' }],
    ['requestParameters', { requestParameters: '{"a":' }],
  ])('is held back while %s cannot be read', (name, changes) => {
    const { input, problems } = inputFor(changes)
    expect([input, Object.keys(problems)]).toEqual([{}, [name]])
  })
})

it.each([
  ['Invalid routeKey specified', 'routeKey'],
  ['The provided route key is not formatted properly', 'routeKey'],
  ['The issuer is not valid', 'jwtConfiguration.issuer'],
  ['Something else', undefined],
])('a refusal is shown at the field that it names: %s', (message, field) => {
  expect(fieldOf(SPECS, message)).toBe(field)
})
