import { describe, expect, it } from 'vitest'
import { formatInvocationUri, isFunctionArn, parseIntegrationUri } from './integration-uri.ts'

const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:pets'
const invocationOf = (arn: string) =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${arn}/invocations`

describe('an integration URI', () => {
  it.each([
    [FUNCTION, { kind: 'function', functionArn: FUNCTION, isInvocation: false }],
    [`${FUNCTION}:live`, { kind: 'function', functionArn: `${FUNCTION}:live`, isInvocation: false }],
    [invocationOf(FUNCTION), { kind: 'function', functionArn: FUNCTION, isInvocation: true }],
    [
      invocationOf('arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.f}'),
      {
        kind: 'function',
        functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.f}',
        isInvocation: true,
      },
    ],
    [
      'arn:aws:apigateway:us-east-1:sqs:action/SendMessage&MessageBody=x',
      service('us-east-1', 'sqs', 'sqs', 'action', 'SendMessage&MessageBody=x'),
    ],
    [
      'arn:aws-cn:apigateway:local:bucket.s3:path/a/{b}',
      service('local', 'bucket.s3', 's3', 'path', 'a/{b}'),
    ],
    ['arn:aws:apigateway:us-east-1:sns:path/', service('us-east-1', 'sns', 'sns', 'path', '')],
    [
      'arn:aws:apigateway:us-east-1:lambda:action/Invoke',
      service('us-east-1', 'lambda', 'lambda', 'action', 'Invoke'),
    ],
    ...[
      'arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/a/b/c',
      'arn:aws:servicediscovery:us-east-1:123456789012:service/srv-1?stage=x',
    ].map((arn): [string, object] => [arn, { kind: 'private', arn }]),
    ...[
      'https://pets.example/{id}?a=${stageVariables.a}',
      'http://${stageVariables.host}:8080/',
      'http://a.example:${stageVariables.port}/x',
      'http://127.0.0.1:3000',
    ].map((url): [string, object] => [url, { kind: 'http' }]),
  ])('%s names %j', (uri, named) => {
    expect(parseIntegrationUri(uri)).toEqual(named)
  })

  it.each([
    '',
    'pets',
    'ftp://pets.example',
    'https://',
    'http://a b',
    'http://pets.example:{port}/',
    'arn:aws:lambda:us-east-1:1234:function:pets',
    'arn:aws:apigateway:us-east-1:a..b:path/x',
    'arn:aws:apigateway:us-east-1:.sqs:action/SendMessage',
    'arn:aws:apigateway:us-east-1:sqs:do/SendMessage',
    'arn:aws:apigateway:us/east:sqs:action/SendMessage',
    'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/a/b',
  ])('%j names nothing', (uri) => {
    expect(parseIntegrationUri(uri)).toBeUndefined()
  })
})

describe('the ARN of a function', () => {
  it.each([
    [FUNCTION, true],
    [`${FUNCTION}:live`, true],
    [`${FUNCTION}:$LATEST`, true],
    ['arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.f}', false],
    [`${FUNCTION}:a:b`, false],
    [`${FUNCTION}.a`, false],
    [invocationOf(FUNCTION), false],
  ])('%s: %j', (text, is) => {
    expect(isFunctionArn(text)).toBe(is)
  })

  it('has an invocation in its own partition and region', () => {
    expect(formatInvocationUri(FUNCTION)).toBe(invocationOf(FUNCTION))
    expect(formatInvocationUri('https://pets.example')).toBeUndefined()
  })
})

function service(region: string, label: string, name: string, call: string, rest: string): object {
  return { kind: 'service', region, label, service: name, call, rest }
}
