import { expect } from '../../matching/matchers.ts'
import { httpApi, stage } from '../row.ts'
import { type HttpSubject, http, leads } from './scene.ts'

const URL = '/base?fixed=1&page=2&tag=a&tag=b'
const ADDRESS = expect.stringMatching(/^[\d.:a-f]+$/)
const BODY = JSON.stringify({ pet: { name: 'Rex', tags: ['a', 'b'] }, age: 3 })

/** A mapping, and the headers and the URL that the backend gets of it. */
type MappingRow = readonly [
  key: string,
  value: string,
  headers: Readonly<Record<string, unknown>>,
  url?: string,
]

/** http-apis §6.1 */
const rows: readonly MappingRow[] = [
  ['append:header.x-new', 'text', { 'x-new': 'text' }],
  ['append:header.x-a', '$request.header.X-B', { 'x-a': '1, 2' }],
  ['overwrite:header.x-a', '$request.header.x-b', { 'x-a': '2' }],
  ['remove:header.x-a', "''", { 'x-a': undefined }],
  ['overwrite:header.user-agent', 'Gatehouse', { 'user-agent': 'Gatehouse' }],
  ['append:header.x-id', '$request.path.id', { 'x-id': '7' }],
  ['append:header.x-path', '$request.path', { 'x-path': '/pets/7' }],
  ['append:header.x-q', '$request.querystring.tag', { 'x-q': 'a,b' }],
  ['append:header.x-body', '$request.body.pet.name', { 'x-body': 'Rex' }],
  ['append:header.x-body', '$request.body.pet.tags[1]', { 'x-body': 'b' }],
  ['append:header.x-body', '$request.body.pet.tags', { 'x-body': '["a","b"]' }],
  ['append:header.x-body', '$request.body.age', { 'x-body': '3' }],
  ['append:header.x-stage', '$context.stage', { 'x-stage': 'dev' }],
  ['append:header.x-key', '$context.routeKey', { 'x-key': 'ANY /pets/{id}' }],
  ['append:header.x-ip', '$context.identity.sourceIp', { 'x-ip': ADDRESS }],
  ['append:header.x-table', '$stageVariables.table', { 'x-table': 'pets-dev' }],
  ['append:header.x-t', '${request.path.id}-${context.stage}!', { 'x-t': '7-dev!' }],
  ['append:header.x-t', 'a${request.header.nothing}b', { 'x-t': 'ab' }],
  ['append:header.x-none', '$request.header.nothing', { 'x-none': undefined }],
  ['append:header.x-none', '$stageVariables.nothing', { 'x-none': undefined }],
  ['append:header.x-none', '$request.body.nothing.at.all', { 'x-none': undefined }],
  ['append:querystring.new', 'a b&c', {}, `${URL}&new=a%20b%26c`],
  ['append:querystring.tag', 'c', {}, `${URL}&tag=c`],
  ['overwrite:querystring.tag', '$request.path.id', {}, '/base?fixed=1&page=2&tag=7'],
  ['remove:querystring.tag', "''", {}, '/base?fixed=1&page=2'],
  ['overwrite:path', '/other/${request.path.id}', {}, '/other/7?fixed=1&page=2&tag=a&tag=b'],
  ['overwrite:path', '$request.path', {}, '/pets/7?fixed=1&page=2&tag=a&tag=b'],
  ['overwrite:path', '/$request.path.id', {}, '/7?fixed=1&page=2&tag=a&tag=b'],
  ['overwrite:path', '/product/$request.path.id/review', {}, '/product/7/review?fixed=1&page=2&tag=a&tag=b'],
  ['overwrite:path', '/$request.path.id/$request.querystring.page', {}, '/7/2?fixed=1&page=2&tag=a&tag=b'],
  ['overwrite:path', '/v1$request.path', {}, '/v1/pets/7?fixed=1&page=2&tag=a&tag=b'],
  ['append:header.x-t', 'Bearer $request.header.x-b', { 'x-t': 'Bearer 2' }],
  ['append:header.x-t', '$request.header.x-a $request.header.x-b', { 'x-t': '1 2' }],
  ['append:header.x-t', '$request.header.x-a-$request.header.x-b', { 'x-t': '1-2' }],
  ['append:header.x-t', 'api.$context.stage', { 'x-t': 'api.dev' }],
  ['append:header.x-t', '$request.path.id/$request.path.id', { 'x-t': '7/7' }],
  ['append:header.x-t', '{"pet":"$request.body.pet.name"}', { 'x-t': '{"pet":"Rex"}' }],
  ['append:header.x-t', '$request.body.pet.name, $request.body.age', { 'x-t': 'Rex, 3' }],
  ['append:header.x-t', '$stageVariables.table.example', { 'x-t': 'pets-dev.example' }],
  ['append:header.x-t', '$request.path.id${context.stage}$5', { 'x-t': '7dev$5' }],
  ['append:header.x-t', 'a$request.header.nothing/b', { 'x-t': 'a/b' }],
  ['append:querystring.new', '$request.querystring.page&x=$context.stage', {}, `${URL}&new=2%26x%3Ddev`],
  ['overwrite:path', 'no slash?#', {}, '/no%20slash%3F%23?fixed=1&page=2&tag=a&tag=b'],
]

/** What parameter mappings make of requests: an API for each. */
export const requestMappings: readonly HttpSubject[] = rows.map(([key, value, headers, url = URL]) =>
  http('request mappings', 'http-apis §6.1', {
    given: [
      httpApi,
      ...leads('ANY /pets/{id}', '/base?fixed=1', { requestParameters: { [key]: value } }),
      stage('dev', { autoDeploy: true, stageVariables: { table: 'pets-dev', odd: 'a_b-c' } }),
    ],
    rows: [
      {
        title: `${key} from ${value}`,
        when: {
          method: 'POST',
          path: '/dev/pets/7?page=2&tag=a&tag=b',
          headers: ['x-a', '1', 'x-b', '2'],
          body: BODY,
        },
        outcome: { status: 200, received: { url, body: BODY }, receivedHeaders: headers },
      },
    ],
  }),
)
