import type { Pattern } from '../pattern.ts'

/** Rows of templates of WebSocket APIs. */
export const WEBSOCKET_ROWS: readonly Pattern[] = [
  {
    file: 'ws-authorizer.yaml',
    state: [
      '  $connect CUSTOM gate -> s-Function',
      '  $default NONE -> s-Function',
      'WEBSOCKET sockets: prod',
    ],
    missing: [],
    assumed: [],
    ignored: ['Role (AWS::IAM::Role)'],
  },
  {
    file: 'ws-chat.yaml',
    state: [
      '  $connect NONE -> s-Function',
      '  $disconnect NONE -> s-Function',
      '  sendmessage NONE -> s-Function',
      'WEBSOCKET sockets: prod',
    ],
    missing: ['Connections (AWS::DynamoDB::Table)'],
    assumed: [],
    ignored: ['Role (AWS::IAM::Role)'],
  },
  {
    file: 'ws-http-backend.yaml',
    state: [
      '  $connect NONE -> HTTP_PROXY https://backend.example/socket',
      '  $default NONE -> HTTP_PROXY https://backend.example/socket',
      'WEBSOCKET sockets: prod',
    ],
    missing: [],
    assumed: [],
    ignored: [],
  },
  {
    file: 'ws-mock-and-templates.yaml',
    state: ['  $connect NONE -> MOCK', '  ping NONE -> MOCK', 'WEBSOCKET sockets: prod'],
    missing: [],
    assumed: [],
    ignored: [],
  },
  {
    file: 'ws-model.yaml',
    state: ['  $connect NONE -> s-Function', '  say NONE -> s-Function', 'WEBSOCKET sockets: prod'],
    missing: [],
    assumed: [],
    ignored: ['Role (AWS::IAM::Role)'],
  },
  {
    file: 'ws-sqs-by-template.yaml',
    state: [
      '  $connect NONE -> AWS arn:aws:apigateway:us-east-1:sqs:path/000000000000/messages',
      '  $default NONE -> AWS arn:aws:apigateway:us-east-1:sqs:path/000000000000/messages',
      'WEBSOCKET sockets: prod',
    ],
    missing: ['Queue (AWS::SQS::Queue)'],
    assumed: [],
    ignored: ['Role (AWS::IAM::Role)'],
  },
]
