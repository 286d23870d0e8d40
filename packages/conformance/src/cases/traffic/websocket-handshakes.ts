import { type Call, integration, route, stage, webSocketApi } from '../row.ts'
import type { Handshake, MessageRow, Refusal, WebSocketSubject } from './scene.ts'
import { integrationResponse, mock, oneWay, websocket } from './websocket-scene.ts'

/** An API whose `$connect` route has this integration. */
function connectsBy(...calls: readonly Call[]): Call[] {
  return [
    webSocketApi,
    ...calls,
    oneWay('$connect'),
    route('$default'),
    stage('live', { autoDeploy: true, stageVariables: { tier: 'beta' } }),
  ]
}

function subject(given: readonly Call[], ...rows: readonly MessageRow[]): WebSocketSubject {
  return websocket('answers of $connect', 'websocket-apis §5.5', { given, rows })
}

const shakes = (title: string, refusal?: Refusal, handshake?: Handshake): MessageRow => ({
  title,
  ...(handshake && { handshake }),
  ...(refusal && { refusal }),
  steps: [],
})

const denies = integration({
  integrationType: 'HTTP',
  integrationMethod: 'POST',
  integrationUri: '<backend>/pet?status=401',
})

const PARAMETERS = {
  'method.response.header.X-Kind': 'integration.response.header.x-kind',
  'method.response.header.X-Name': 'integration.response.body.pet.name',
  'method.response.header.X-Tags': 'integration.response.body.pet.tags',
  'method.response.header.X-First': 'integration.response.body.pet.tags[0]',
  'method.response.header.X-Fixed': "'fixed'",
  'method.response.header.X-Stage': 'context.stage',
  'method.response.header.X-Tier': 'stageVariables.tier',
  'method.response.header.X-Nothing': 'integration.response.header.nothing',
}

const SEES_PARAMETERS =
  '#if($input.params(\'token\') == "secret" && $input.params().header.get(\'X-Room\') == "blue"){"statusCode":200}#{else}{"statusCode":403}#end'
const ROOM = { 'X-Room': 'blue' }

/** What `$connect` makes of a handshake where it is no proxy. */
export const webSocketHandshakes: readonly WebSocketSubject[] = [
  ...[200, 204].map((status) => subject(connectsBy(...mock(status, 'text')), shakes(`${status} lets in`))),
  ...[403, 302, 503].map((status) =>
    subject(connectsBy(...mock(status, 'text')), shakes(`${status} refuses`, { status, text: 'text' })),
  ),
  subject(
    connectsBy(denies, integrationResponse('$default', { responseParameters: PARAMETERS })),
    shakes('refuses with the headers of its response parameters, and no others of the backend', {
      status: 401,
      text: '{"pet":{"name":"Rex","tags":["a","b"],"age":3},"empty":null}',
      headers: {
        'x-kind': 'pet',
        'x-name': 'Rex',
        'x-tags': '["a","b"]',
        'x-first': 'a',
        'x-fixed': 'fixed',
        'x-stage': 'live',
        'x-tier': 'beta',
        'content-type': 'application/json; charset=UTF-8',
        'x-nothing': undefined,
        'x-many': undefined,
      },
    }),
  ),
  subject(
    connectsBy(denies, integrationResponse('/404/')),
    shakes('without a fitting response refuses by 500', { status: 500 }),
  ),
  subject(
    connectsBy(
      integration({ integrationType: 'MOCK', requestTemplates: { $default: SEES_PARAMETERS } }),
      integrationResponse('$default'),
    ),
    shakes('sees query and headers of the handshake', undefined, { query: 'token=secret', headers: ROOM }),
    shakes('sees another query', { status: 403 }, { query: 'token=wrong', headers: ROOM }),
    shakes('sees that a header is missing', { status: 403 }, { query: 'token=secret' }),
  ),
]
