import { httpApi, patch, remove, stage } from '../row.ts'
import {
  BAD_REQUEST,
  DEFAULT_STAGE,
  ECHO,
  type HttpSubject,
  http,
  leads,
  NOT_FOUND,
  reaches,
  row,
  type TrafficRow,
} from './scene.ts'

const R1TO3 = [
  ...leads('GET /pets/dog/1', '/R1'),
  ...leads('GET /pets/dog/{id}', '/R2?id={id}'),
  ...leads('GET /pets/{proxy+}', '/R3?proxy={proxy}'),
]
/** Which stage and which route a request reaches. */
export const routing: readonly HttpSubject[] = [
  http('route selection', 'http-apis §2.2', {
    given: [
      httpApi,
      ...R1TO3,
      ...leads('ANY /{proxy+}', '/R4?proxy={proxy}'),
      ...leads('POST /pets', '/R5'),
      ...leads('$default', '/R6'),
      DEFAULT_STAGE,
    ],
    rows: [
      row('GET /pets/dog/1', reaches('/R1'), 'a literal match beats a variable'),
      row('GET /pets/dog/2', reaches('/R2?id=2'), 'a full match with a variable'),
      row('GET /pets/dog/2/x', reaches('/R3?proxy=dog/2/x'), 'the most literal greedy match'),
      row('GET /pets/cat/1', reaches('/R3?proxy=cat/1'), 'a greedy match'),
      row('POST /pets', reaches('/R5', 'POST'), 'the exact method'),
      row('GET /pets', reaches('/R4?proxy=pets'), 'a greedy variable is not empty'),
      row('DELETE /pets/dog/1', reaches('/R4?proxy=pets/dog/1', 'DELETE'), 'ANY for other methods'),
      row('POST /test/5', reaches('/R4?proxy=test/5'), 'greedy beats $default'),
      row('GET /', reaches('/R6/'), 'a greedy variable does not cover the root'),
      row('GET /PETS/dog/1', reaches('/R4?proxy=PETS/dog/1'), 'paths are case-sensitive'),
      row(
        'HEAD /pets/dog/1',
        { status: 200, text: '', headers: { 'x-method': 'HEAD', 'x-url': '/R4?proxy=pets/dog/1' } },
        'GET routes do not serve HEAD',
      ),
    ],
  }),
  http('route selection without ANY and $default', 'http-apis §2.1', {
    given: [httpApi, ...R1TO3, ...leads('POST /pets', '/R5'), DEFAULT_STAGE],
    rows: ['GET /pets', 'DELETE /pets/dog/1', 'POST /test/5', 'GET /', 'GET /PETS/dog/1', 'GET /pets/'].map(
      (request) =>
        row(request, request === 'GET /pets/' ? reaches('/R3?proxy=') : NOT_FOUND, 'no other route'),
    ),
  }),
  http('decoding', 'http-apis §2.3', {
    given: ECHO,
    rows: (
      [
        ['/capture/space%20value', '/capture/space value'],
        ['/capture/hash%23value', '/capture/hash#value'],
        ['/capture/slash%2Fvalue', '/capture/slash/value'],
        ['/capture/unicode-%CE%BB', '/capture/unicode-λ'],
        ['/capture/question%3Fvalue', '/capture/question'],
        ['/capture/literal%252Fvalue', '/capture/literal/value'],
        ['/capture/literal%253Fvalue', '/capture/literal?value'],
        ['/capture/literal%2525value', '/capture/literal%value'],
      ] as const
    )
      .map(
        ([path, decodedUrl]): TrafficRow => ({
          title: `${path} is ${decodedUrl}`,
          when: { path },
          outcome: { status: 200, decodedUrl },
        }),
      )
      .concat(
        row('GET /capture/percent%25done', BAD_REQUEST, 'refused by the second pass'),
        row('GET /capture/%zz', BAD_REQUEST, 'refused by the first pass'),
        row(
          'GET /a?q=%2520%2F&x=a+b&x',
          reaches('/a?q=%2520%2F&x=a+b&x'),
          'a query string stays as it was sent',
        ),
      ),
  }),
  http('stage selection', 'http-apis §1.1', {
    given: [
      httpApi,
      ...leads('GET /dog', '/dog'),
      ...leads('GET /pets/dog', '/never'),
      ...leads('GET /', '/root'),
      ...leads('GET /petshop', '/petshop'),
      DEFAULT_STAGE,
      stage('pets', { autoDeploy: true }),
      stage('idle'),
    ],
    rows: [
      row('GET /dog', reaches('/dog'), 'the $default stage'),
      row('GET /pets/dog', reaches('/dog'), 'a stage beats a route, and its segment is removed'),
      row('GET /pets', reaches('/root'), 'a stage alone is its root'),
      row('GET /pets/', reaches('/root'), 'a stage with a slash is its root'),
      row('GET /p%65ts/dog', reaches('/dog'), 'a percent-encoded stage'),
      row('GET /petshop', reaches('/petshop'), 'a stage is a whole segment'),
      row('GET /Pets/dog', NOT_FOUND, 'stages are case-sensitive'),
      row('GET /idle/dog', NOT_FOUND, 'a stage without a deployment serves nothing'),
      row('GET /$default/dog', reaches('/dog'), 'the prefix form can name $default', 'path'),
      row('GET /$default/dog', NOT_FOUND, 'the host form cannot name $default', 'host'),
    ],
  }),
  http('an API without a $default stage', 'http-apis §1.1', {
    given: [httpApi, ...leads('$default', ''), stage('dev', { autoDeploy: true })],
    rows: [
      row('GET /dev/dog', reaches('/dog'), 'its stage'),
      row('GET /dog', NOT_FOUND, 'no stage'),
      row('GET /', NOT_FOUND, 'no stage'),
    ],
  }),
  http('a disabled endpoint', 'http-apis §1.2', {
    given: [...ECHO, patch('/apis/<api>', { disableExecuteApiEndpoint: true })],
    rows: [row('GET /', NOT_FOUND, 'is not found')],
  }),
  http('a deleted API', 'http-apis §1.2', {
    given: [...ECHO, remove('/apis/<api>')],
    rows: [row('GET /', NOT_FOUND, 'is not found')],
  }),
]
