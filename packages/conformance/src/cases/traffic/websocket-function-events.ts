import { expect } from '../../matching/matchers.ts'
import { stage, webSocketApi } from '../row.ts'
import type { WebSocketSubject } from './scene.ts'
import {
  CONNECTION_ID,
  invokesFunction,
  LIVE,
  NUMBER,
  oneWay,
  REQUEST_ID,
  shaking,
  twoWay,
  websocket,
} from './websocket-scene.ts'

const contextOf = (routeKey: string, eventType: string, members: object = {}) => ({
  routeKey,
  eventType,
  extendedRequestId: REQUEST_ID,
  requestId: REQUEST_ID,
  requestTime: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
  requestTimeEpoch: NUMBER,
  messageDirection: 'IN',
  stage: 'live',
  connectedAt: NUMBER,
  domainName: expect.stringMatching(/^[a-z0-9]{10}\.execute-api\./),
  connectionId: CONNECTION_ID,
  apiId: expect.stringMatching(/^[a-z0-9]{10}$/),
  identity: { sourceIp: expect.stringMatching(/^[\d.:a-f]+$/) },
  ...members,
})

const WITH_VARIABLES = stage('live', { autoDeploy: true, stageVariables: { tier: 'beta' } })
const TELLS = { statusCode: 403 }
const AGENT = { identity: { userAgent: 'demo/1.0', sourceIp: expect.stringMatching(/^[\d.:a-f]+$/) } }

/** What functions are told: the event of `$connect` comes back as the refusal of a handshake. */
export const functionEvents: readonly WebSocketSubject[] = [
  websocket('events of functions of WebSocket APIs', 'websocket-apis §5.2', {
    given: [webSocketApi, invokesFunction(), oneWay('$connect'), ...twoWay('$default'), WITH_VARIABLES],
    rows: [
      {
        title: 'of a message have its text, and nothing of the handshake',
        handshake: { query: 'room=blue', headers: { 'User-Agent': 'demo/1.0' } },
        steps: [
          { send: '{"a": 1}' },
          {
            getsWhole: {
              requestContext: contextOf('$default', 'MESSAGE', { messageId: CONNECTION_ID, ...AGENT }),
              stageVariables: { tier: 'beta' },
              body: '{"a": 1}',
              isBase64Encoded: false,
            },
          },
        ],
      },
      {
        title: 'of $connect have headers and query as the client wrote them, and no body',
        handshake: {
          query: 'room=red&room=blue&q=a+b%21',
          headers: { 'User-Agent': 'demo/1.0', 'X-RoOm': 'red', ...shaking(TELLS).headers },
        },
        refusal: {
          status: 403,
          json: {
            headers: expect.objectContaining({ 'X-RoOm': 'red', 'User-Agent': 'demo/1.0' }),
            multiValueHeaders: expect.objectContaining({ 'X-RoOm': ['red'] }),
            queryStringParameters: { room: 'blue', q: 'a b!' },
            multiValueQueryStringParameters: { room: ['red', 'blue'], q: ['a b!'] },
            stageVariables: { tier: 'beta' },
            requestContext: contextOf('$connect', 'CONNECT', AGENT),
            isBase64Encoded: false,
          },
        },
        steps: [],
      },
      {
        title: 'of $connect have no headers about the upgrade',
        handshake: shaking(TELLS),
        refusal: {
          status: 403,
          text: expect.toSatisfy(
            (text: string) => !/"(connection|upgrade)":/i.test(text) && /"sec-websocket-key":/i.test(text),
            'no Connection and no Upgrade',
          ),
        },
        steps: [],
      },
    ],
  }),
  websocket('events of functions of WebSocket APIs', 'websocket-apis §5.2', {
    given: [webSocketApi, invokesFunction(), ...twoWay('$default'), LIVE],
    rows: [
      {
        title: 'leave out what is absent',
        steps: [
          { send: 'x' },
          {
            getsWhole: {
              requestContext: contextOf('$default', 'MESSAGE', { messageId: CONNECTION_ID }),
              body: 'x',
              isBase64Encoded: false,
            },
          },
        ],
      },
    ],
  }),
]
