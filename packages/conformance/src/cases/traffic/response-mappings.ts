import { httpApi, stage } from '../row.ts'
import { type HttpSubject, http, leads, type TrafficRow } from './scene.ts'

/** Mappings, and the status and the headers that the client gets of them. */
type MappingRow = readonly [
  title: string,
  mappings: Readonly<Record<string, string>>,
  status: number,
  headers: Readonly<Record<string, unknown>>,
]

/** http-apis §6.2 */
const rows: readonly MappingRow[] = [
  ['append:header.x-new', { 'append:header.x-new': 'text' }, 200, { 'x-new': 'text' }],
  ['append:header.x-kind', { 'append:header.x-kind': 'b' }, 200, { 'x-kind': 'pet, b' }],
  ['overwrite:header.x-kind', { 'overwrite:header.x-kind': 'b' }, 200, { 'x-kind': 'b' }],
  ['remove:header.x-kind', { 'remove:header.x-kind': "''" }, 200, { 'x-kind': undefined }],
  ['from a header', { 'append:header.x-c': '$response.header.X-Kind' }, 200, { 'x-c': 'pet' }],
  ['from several headers', { 'append:header.x-c': '$response.header.x-many' }, 200, { 'x-c': '1,2' }],
  ['from the body', { 'append:header.x-c': '$response.body.pet.name' }, 200, { 'x-c': 'Rex' }],
  ['from nothing', { 'append:header.x-c': '$response.body.empty' }, 200, { 'x-c': undefined }],
  ['from the context', { 'append:header.x-c': '$context.stage' }, 200, { 'x-c': 'dev' }],
  ['from a stage variable', { 'append:header.x-c': '$stageVariables.odd' }, 200, { 'x-c': 'a_b-c' }],
  [
    'from a template',
    { 'append:header.x-c': '${response.body.pet.age}/${context.stage}' },
    200,
    { 'x-c': '3/dev' },
  ],
  [
    'from text and variables',
    { 'append:header.x-c': 'was $response.header.x-kind/$context.stage' },
    200,
    { 'x-c': 'was pet/dev' },
  ],
  [
    'from two variables',
    { 'append:header.x-c': '$response.body.pet.age-$response.body.pet.name' },
    200,
    { 'x-c': '3-Rex' },
  ],
  ['of the status by text and a variable', { 'overwrite:statuscode': '20$response.body.pet.age' }, 203, {}],
  ['of the status', { 'overwrite:statuscode': '203' }, 203, {}],
  ['of the status by the body', { 'overwrite:statuscode': '$response.body.pet.age' }, 200, {}],
]

const PET = { pet: { name: 'Rex', tags: ['a', 'b'], age: 3 }, empty: null }

/** An API whose backend always says the same of a pet, by the status that it is asked for. */
function subject(responseParameters: object, ...rowsOf: readonly TrafficRow[]): HttpSubject {
  return http('response mappings', 'http-apis §6.2', {
    given: [
      httpApi,
      ...leads('ANY /pet', '/pet', { responseParameters }),
      stage('dev', { autoDeploy: true, stageVariables: { odd: 'a_b-c' } }),
    ],
    rows: rowsOf,
  })
}

function gives(
  title: string,
  path: string,
  status: number,
  headers: Readonly<Record<string, unknown>>,
): TrafficRow {
  return { title, when: { path }, outcome: { status, headers, received: PET } }
}

/** What parameter mappings make of answers: an API for each. */
export const responseMappings: readonly HttpSubject[] = [
  ...rows.map(([title, mappings, status, headers]) =>
    subject({ '200': mappings }, gives(title, '/dev/pet', status, headers)),
  ),
  subject(
    {
      '200': { 'append:header.x-was': '200' },
      '404': { 'append:header.x-was': '404', 'overwrite:statuscode': '410' },
    },
    gives('are those of the status', '/dev/pet?status=404', 410, { 'x-was': '404' }),
    gives('are none where there are none of the status', '/dev/pet?status=202', 202, {
      'x-was': undefined,
    }),
  ),
]
