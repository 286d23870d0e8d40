import { describe, expect, it } from 'vitest'
import { parseJsonPath } from './json-path.ts'
import { type Destination, parseRequestDestination, parseResponseDestination } from './parameter-mapping.ts'
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

describe('a selection expression', () => {
  const text = (it: string) => ({ kind: 'text', text: it })
  const variable = (name: string) => ({ kind: 'variable', name })
  it.each([
    ['$request.body.action', [variable('request.body.action')]],
    [
      '${request.body.a}/${request.body.b}',
      [variable('request.body.a'), text('/'), variable('request.body.b')],
    ],
    [
      '$request.body.a-$request.body.b.',
      [variable('request.body.a'), text('-'), variable('request.body.b'), text('.')],
    ],
    ["$request.body['a-b']/x", [variable("request.body['a-b']"), text('/x')]],
    ['\\$default', [text('$'), text('default')]],
    ['200', [text('200')]],
    ['${integration.response.statuscode}', [variable('integration.response.statuscode')]],
    ['${request.body.a', undefined],
    ['$', undefined],
    ['a$$b', undefined],
    ['${}', undefined],
  ])('%j is %j', (expression, parts) => expect(parseSelectionExpression(expression)).toEqual(parts))
})
