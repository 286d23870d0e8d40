import { describe, expect, it } from 'vitest'
import { type MappingSide, type MappingValue, parseMappingValue, type Source } from './mapping-value.ts'

const header = (name: string): Source => ({ from: 'request.header', name })
const query = (name: string): Source => ({ from: 'request.querystring', name })
const path = (name = ''): Source => ({ from: 'request.path', name })
const body = (...steps: (string | number)[]): Source => ({ from: 'request.body', path: steps })
const context = (name: string): Source => ({ from: 'context', name })
const variable = (name: string): Source => ({ from: 'stageVariables', name })
const answered = (name: string): Source => ({ from: 'response.header', name })
const answer = (...steps: (string | number)[]): Source => ({ from: 'response.body', path: steps })

type Part = string | Source

/** What a value consists of; `undefined` where it is refused. One variable without braces stands in no list. */
function partsOf(value: MappingValue | undefined): Part | readonly Part[] | undefined {
  if (value?.kind === 'text') return value.text
  return value?.kind === 'source' ? value.source : value?.parts
}

type Row = [text: string, parts: Part | readonly Part[] | undefined, side?: MappingSide]

const FIXED: readonly Row[] = [
  ['', ''],
  ['fixed', 'fixed'],
  ['costs $5', 'costs $5'],
  ['$', '$'],
  ['a$', 'a$'],
  ['$$', '$$'],
  ['$default', '$default'],
  ['$requestor.x', '$requestor.x'],
  ['$contextual', '$contextual'],
  ['$Context.stage', '$Context.stage'],
  ['$.store.book', '$.store.book'],
  ['{"a":"b"}', '{"a":"b"}'],
  ['request.header.x', 'request.header.x'],
]

const ALONE: readonly Row[] = [
  ['$request.header.x', header('x')],
  ['$request.header.X-Request-Id', header('X-Request-Id')],
  ['$request.header.x_y.z', header('x_y.z')],
  ['$request.querystring.page', query('page')],
  ['$request.querystring.page[size]', query('page[size]')],
  ['$request.querystring.ids[]', query('ids[]')],
  ['$request.path', path()],
  ['$request.path.id', path('id')],
  ['$request.path.a:b', path('a:b')],
  ['$request.body', body()],
  ['$request.body.a.b', body('a', 'b')],
  ['$request.body.a[0]', body('a', 0)],
  ['$request.body[0].a', body(0, 'a')],
  ["$request.body['odd name'].x", body('odd name', 'x')],
  ['$request.body.a-b', body('a-b')],
  ['$request.body.$ref', body('$ref')],
  ['$context.stage', context('stage')],
  ['$context.identity.sourceIp', context('identity.sourceIp')],
  ['$context.authorizer.claims.sub', context('authorizer.claims.sub')],
  ['$context.authorizer.tenant_id', context('authorizer.tenant_id')],
  ['$context.authorizer', context('authorizer')],
  ['$stageVariables.table', variable('table')],
  ['$response.header.x', answered('x'), 'response'],
  ['$response.body', answer(), 'response'],
  ['$response.body.a[1]', answer('a', 1), 'response'],
  ['$context.identity.sourceIp', context('identity.sourceIp'), 'response'],
]

const MIXED: readonly Row[] = [
  ['/$request.path.proxy', ['/', path('proxy')]],
  ['/product/$request.path.id/review', ['/product/', path('id'), '/review']],
  ['$request.path.a/$request.path.b', [path('a'), '/', path('b')]],
  ['/$request.path.a/$request.path.b/', ['/', path('a'), '/', path('b'), '/']],
  ['$request.path.a$request.path.b', [path('a'), path('b')]],
  ['$request.path.a-$request.path.b', [path('a'), '-', path('b')]],
  ['$request.path.a.$request.path.b', [path('a'), '.', path('b')]],
  ['$request.path.a:$request.path.b', [path('a'), ':', path('b')]],
  ['/v1$request.path', ['/v1', path()]],
  ['$request.path/more', [path(), '/more']],
  ['$request.path.', [path(), '.']],
  ['$request.path.proxy?x=1', [path('proxy'), '?x=1']],
  ['Bearer $request.header.x', ['Bearer ', header('x')]],
  ['Basic $request.header.x==', ['Basic ', header('x'), '==']],
  ['$request.header.a $request.header.b', [header('a'), ' ', header('b')]],
  ['$request.header.a,$request.header.b', [header('a'), ',', header('b')]],
  ['$request.header.a;q=1', [header('a'), ';q=1']],
  ['"$request.header.a"', ['"', header('a'), '"']],
  ["'$request.header.a'", ["'", header('a'), "'"]],
  ['($request.header.x-y)', ['(', header('x-y'), ')']],
  ['hello $request.header.name.', ['hello ', header('name'), '.']],
  ['a=$request.querystring.a&b=$request.querystring.b', ['a=', query('a'), '&b=', query('b')]],
  ['$request.querystring.a-$request.querystring.b', [query('a'), '-', query('b')]],
  ['$request.querystring.a/$request.querystring.b', [query('a'), '/', query('b')]],
  ['api.$context.stage', ['api.', context('stage')]],
  ['$context.stage-pets', [context('stage'), '-pets']],
  ['https://$context.stage/x', ['https://', context('stage'), '/x']],
  ['$context.apiId/$context.stage', [context('apiId'), '/', context('stage')]],
  ['$context.authorizer.sub:$context.stage', [context('authorizer.sub'), ':', context('stage')]],
  ['$stageVariables.host.example.com', [variable('host'), '.example.com']],
  ['$stageVariables.a-$stageVariables.b', [variable('a'), '-', variable('b')]],
  ['{"pet":"$request.body.pet.name"}', ['{"pet":"', body('pet', 'name'), '"}']],
  ['{"all":$request.body}', ['{"all":', body(), '}']],
  ['$request.body.a-$request.body.b', [body('a'), '-', body('b')]],
  ['$request.body.a$request.body.b', [body('a'), body('b')]],
  ['$request.body.a[0]/$request.body.a[1]', [body('a', 0), '/', body('a', 1)]],
  ['it is $request.body.name.', ['it is ', body('name'), '.']],
  ['$request.body.a. $request.body.b', [body('a'), '. ', body('b')]],
  ['${request.path.id}-${context.requestId}!', [path('id'), '-', context('requestId'), '!']],
  ['${request.path.id}', [path('id')]],
  ['${request.path}', [path()]],
  ['${request.path.id}x', [path('id'), 'x']],
  ['${request.header.x!y}', [header('x!y')]],
  ['${request.querystring.a:b}', [query('a:b')]],
  ['{${request.path.id}}', ['{', path('id'), '}']],
  ['$${request.path.id}', ['$', path('id')]],
  ['${request.path.a}/$request.path.b', [path('a'), '/', path('b')]],
  ['$request.path.a/${request.path.b}', [path('a'), '/', path('b')]],
  ['$request.path.a${request.path.b}$5', [path('a'), path('b'), '$5']],
  ['was $response.header.x/$context.stage', ['was ', answered('x'), '/', context('stage')], 'response'],
  ['$response.body.a,$response.body.b', [answer('a'), ',', answer('b')], 'response'],
]

/** What can never have a value. */
const REFUSED: readonly Row[] = [
  ...[
    '$request',
    '$request.',
    '$request.header',
    '$request.header.',
    '$request.header/x',
    '$request.header.é',
    '$request.headers.x',
    '$request.querystring',
    '$request.cookie.x',
    '$request.pathology',
    '/$request.cookie.x',
    '/$request.path.id/$request.nothing.x',
    '$request.bodyguard',
    '$request.body..a',
    '$request.body.a..b',
    '$request.body.a[*]',
    '$request.body.*',
    '$request.body.a[?(@.b)]',
    '$request.body.é',
    '$context',
    '$context.',
    '$context.nonsense',
    '$context.stage.example.com',
    '$context.authorizer.claims.cognito:groups',
    '$context.identity.nothing',
    '$stageVariables',
    '$stageVariables.',
    '$response.header.x',
    '$response.body',
    '/$response.header.x',
    '$method.request.header.x',
    'x $integration.response.header.y',
    '$route.request.body',
    '${request.path.id',
    'a ${request.path.id',
    '${nonsense}',
    '${}',
    '${ request.path.id }',
    '${request.path.a b}',
    '${request.header}',
    '${request.body..a}',
    '${context.nonsense}',
    '${context.authorizer.claims.cognito:groups}',
    '${response.header.x}',
    '${$request.path.id}',
    '$request.path.id/${nonsense}',
  ].map((text): Row => [text, undefined]),
  ...['$request.header.x', '$request.body', '$request.path', 'a$request.path.id', '${request.path.id}'].map(
    (text): Row => [text, undefined, 'response'],
  ),
]

/** http-apis §6.1, §6.2; the mixed ones are deployed by people's configurations. */
describe('the value of a mapping', () => {
  it.each(FIXED)('%j is text', (text, parts) =>
    expect(partsOf(parseMappingValue(text, 'request'))).toBe(parts),
  )
  it.each(ALONE)('%j is one source', (text, parts, side = 'request') =>
    expect(partsOf(parseMappingValue(text, side))).toEqual(parts),
  )
  it.each(MIXED)('%j is a template', (text, parts, side = 'request') =>
    expect(partsOf(parseMappingValue(text, side))).toEqual(parts),
  )
  it.each(REFUSED)('%j is refused', (text, _parts, side = 'request') =>
    expect(parseMappingValue(text, side)).toBeUndefined(),
  )
})

/** Whatever stands between two variables, nothing of it is lost and nothing of it becomes a name. */
describe('what separates two variables', () => {
  const KINDS: readonly (readonly [bare: string, source: Source])[] = [
    ['$request.header.x-id', header('x-id')],
    ['$request.querystring.page', query('page')],
    ['$request.path.id', path('id')],
    ['$request.body.pet.name', body('pet', 'name')],
    ['$context.requestId', context('requestId')],
    ['$stageVariables.table', variable('table')],
  ]
  const BETWEEN = [
    '',
    '/',
    ' ',
    ', ',
    ';',
    '=',
    '&',
    '?',
    '"',
    '-',
    '.',
    ':',
    '|',
    '@',
    '(',
    ')',
    '{',
    '}',
    '$',
    '%20',
    '/x/',
    ' é ',
  ]
  const rows = KINDS.flatMap(([left, a]) =>
    KINDS.flatMap(([right, b]) => BETWEEN.map((it) => ({ left, a, right, b, it }))),
  )

  it.each(rows)('$left, $it, $right', ({ left, a, right, b, it }) =>
    expect(partsOf(parseMappingValue(`<${left}${it}${right}>`, 'request'))).toEqual(
      ['<', a, it, b, '>'].filter((part) => part !== ''),
    ),
  )
})
