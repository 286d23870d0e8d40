import { describe, expect, it } from 'vitest'
import { parseJsonPath } from './json-path.ts'
import {
  type Destination,
  parseMappingValue,
  parseRequestDestination,
  parseResponseDestination,
} from './parameter-mapping.ts'
import { parseSelectionExpression } from './selection-expression.ts'

describe('a JSON path', () => {
  it.each([
    ['', []],
    ['.a.b', ['a', 'b']],
    ['.pets[0].name', ['pets', 0, 'name']],
    ["['odd name'].x", ['odd name', 'x']],
    ['..a', undefined],
    ['.a[*]', undefined],
    ['.a[?(@.b)]', undefined],
    ['a', undefined],
  ])('%j is %j', (text, path) => expect(parseJsonPath(text)).toEqual(path))
})

describe('a destination of a request', () => {
  it.each<[string, Destination | undefined]>([
    ['append:header.x-shop', { action: 'append', place: 'header', name: 'x-shop' }],
    ['remove:querystring.page', { action: 'remove', place: 'querystring', name: 'page' }],
    ['overwrite:path', { action: 'overwrite', place: 'path', name: '' }],
    ['overwrite:header.Host', { action: 'overwrite', place: 'header', name: 'Host' }],
    ...[
      'append:path',
      'remove:path',
      'header.x',
      'append:header.',
      'append:header.a b',
      'append:body.x',
      'overwrite:statuscode',
      'Append:header.x',
      'append:header.Authorization',
      'overwrite:header.X-Amz-Date',
      'remove:header.via',
      'append:header.Access-Control-Allow-Origin',
    ].map((key): [string, undefined] => [key, undefined]),
  ])('%j is %j', (key, destination) => expect(parseRequestDestination(key)).toEqual(destination))
})

describe('a destination of an answer', () => {
  it.each<[string, Destination | undefined]>([
    ['overwrite:statuscode', { action: 'overwrite', place: 'statuscode', name: '' }],
    ['append:header.x', { action: 'append', place: 'header', name: 'x' }],
    ...['append:statuscode', 'overwrite:path', 'append:querystring.x', 'append:overwrite.static'].map(
      (key): [string, undefined] => [key, undefined],
    ),
  ])('%j is %j', (key, destination) => expect(parseResponseDestination(key)).toEqual(destination))
})

describe('the value of a mapping', () => {
  const source = (it: object) => ({ kind: 'source', source: it })
  it.each([
    ['fixed', 'request', { kind: 'text', text: 'fixed' }],
    ['', 'request', { kind: 'text', text: '' }],
    ['costs $5', 'request', { kind: 'text', text: 'costs $5' }],
    ['$request.header.x', 'request', source({ from: 'request.header', name: 'x' })],
    ['$request.path', 'request', source({ from: 'request.path', name: '' })],
    ['$request.path.id', 'request', source({ from: 'request.path', name: 'id' })],
    ['$request.body.a[0]', 'request', source({ from: 'request.body', path: ['a', 0] })],
    ['$context.identity.sourceIp', 'response', source({ from: 'context', name: 'identity.sourceIp' })],
    ['$response.body', 'response', source({ from: 'response.body', path: [] })],
    [
      '${request.path.id}-${context.requestId}!',
      'request',
      {
        kind: 'template',
        parts: [{ from: 'request.path', name: 'id' }, '-', { from: 'context', name: 'requestId' }, '!'],
      },
    ],
    ...(
      [
        ['$request.header.a $request.header.b', 'request'],
        ['id $request.path.id', 'request'],
        ['$request.header', 'request'],
        ['$request.cookie.x', 'request'],
        ['$request.body..a', 'request'],
        ['${request.path.id', 'request'],
        ['${nonsense}', 'request'],
        ['$response.header.x', 'request'],
        ['$request.header.x', 'response'],
        ['$context', 'request'],
      ] as const
    ).map(([text, side]) => [text, side, undefined] as const),
  ] as const)('%j of the %s is %j', (text, side, value) =>
    expect(parseMappingValue(text, side)).toEqual(value),
  )
})

describe('a selection expression', () => {
  const text = (it: string) => ({ kind: 'text', text: it })
  const variable = (name: string) => ({ kind: 'variable', name })
  it.each([
    ['$request.body.action', [variable('request.body.action')]],
    [
      '${request.body.a}/${request.body.b}',
      [variable('request.body.a'), text('/'), variable('request.body.b')],
    ],
    ['\\$default', [text('$'), text('default')]],
    ['200', [text('200')]],
    ['${integration.response.statuscode}', [variable('integration.response.statuscode')]],
    ['${request.body.a', undefined],
    ['$', undefined],
    ['a$$b', undefined],
    ['${}', undefined],
  ])('%j is %j', (expression, parts) => expect(parseSelectionExpression(expression)).toEqual(parts))
})
