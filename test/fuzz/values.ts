import type { Random } from './random.ts'

export interface Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
}

const LAMBDA = 'arn:aws:lambda:us-east-1:111122223333:function:pets'

/** Texts that mean something somewhere: what a member of the name usually holds, and what it must not. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  routeKey: [
    '$default',
    'GET /pets',
    'ANY /pets/{id}',
    'POST /{proxy+}',
    '$connect',
    '$disconnect',
    'join',
    'GET pets',
    'GET /{a}/{b+}/c',
  ],
  target: ['https://pets.example', LAMBDA],
  protocolType: ['HTTP', 'WEBSOCKET'],
  routeSelectionExpression: ['$request.body.action', '$request.method $request.path', '${request.body.a', ''],
  integrationUri: [
    'https://pets.example/{proxy}',
    LAMBDA,
    'http://',
    'file:///etc/passwd',
    'https://[::1',
    'arn:aws:apigateway:us-east-1:sqs:action/SendMessage',
  ],
  integrationMethod: ['GET', 'ANY', 'get', 'TRACE'],
  integrationSubtype: ['SQS-SendMessage', 'EventBridge-PutEvents', 'S3-PutObject'],
  credentialsArn: ['arn:aws:iam::111122223333:role/pets', 'arn:aws:iam::*:user/*'],
  payloadFormatVersion: ['1.0', '2.0', '3.0'],
  authorizerPayloadFormatVersion: ['1.0', '2.0', '3.0'],
  authorizerUri: [`arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${LAMBDA}/invocations`],
  identitySource: ['$request.header.Authorization', 'route.request.header.Auth', '$context.x', 'header'],
  issuer: ['https://issuer.example', 'http://issuer.example', 'https://'],
  schema: ['{}', '{"type":"object"}', '{', '[]', '{"$ref":"#"}', '{"pattern":"("}'],
  stageName: ['$default', 'prod', 'with-hyphen', 'with space', '../..'],
  domainName: ['api.example.com', '*.example.com', 'API.example.com', 'a_b.example.com', 'localhost'],
  certificateArn: [
    'arn:aws:acm:us-east-1:111122223333:certificate/x',
    'arn:aws:acm:eu-west-1:1:certificate/x',
  ],
  apiMappingKey: ['', 'v1', 'a/b', '/a', 'a/', 'a//b'],
  destinationArn: [
    'arn:aws:logs:us-east-1:111122223333:log-group:pets',
    'arn:aws:firehose:us-east-1:111122223333:x',
  ],
  format: ['$context.requestId', '$context.path'],
  integrationResponseKey: ['$default', '/200/', '/(/', '/(a+)+$/'],
  routeResponseKey: ['$default', 'x'],
  routeResponseSelectionExpression: ['$default', ''],
  truststoreUri: ['s3://bucket/store.pem', ''],
  body: [
    '{"openapi":"3.0.1","info":{"title":"t","version":"1"},"paths":{}}',
    'openapi: 3.0.1',
    'openapi: 3.0.1\ninfo: {title: t}\npaths: {/a: {$ref: "#/paths/~1a"}}',
    'openapi: 3.0.1\ninfo: {title: t}\npaths: {/a: {get: {security: [{x: []}]}, trace: 1}, 1: 2}\ncomponents: {securitySchemes: {x: 7}}',
    '{',
    'a: &a [*a]',
    '%YAML 1.2\n---\n- &x [*x, *x]',
  ],
  basepath: ['ignore', 'prepend', 'split', 'x'],
  outputType: ['JSON', 'YAML', 'XML'],
  specification: ['OAS30', 'OAS20'],
  nextToken: ['', 'x', 'W10', 'eyJhIjoxfQ'],
  maxResults: ['1', '0', '-1', '100000000000000000000', '1e3', 'x'],
}

const KEYS = [
  'append:header.x',
  'overwrite:path',
  'remove:querystring.a',
  'integration.request.header.x',
  'route.request.header.a',
  '200',
  '404',
  'application/json',
  '$default',
  'GET /pets',
  'name',
  '__proto__',
  'constructor',
  'aws:x',
  '',
  'é\u0000',
  'QueueUrl',
  'MessageBody',
]

const TEXTS = [
  '',
  'x',
  'text',
  "''",
  '$request.header.a',
  '${stageVariables.a}',
  '$default',
  '\u0000',
  '\ud800',
  'é漢🙂',
  '../../etc',
  '%00',
  '<script>',
  "' OR 1=1 --",
  'x'.repeat(129),
  'x'.repeat(3000),
  'x'.repeat(70_000),
  'toString',
  '__proto__',
  '1',
  'true',
  'null',
  '[object Object]',
]

const ODD: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  -0,
  2 ** 53,
  '',
  'x',
  [],
  {},
  [[]],
  [null],
  { a: null },
  { __proto__: null, a: {} },
]

/** A value that a member of the schema may have, or one that it may not. */
export function createValue(random: Random, name: string, schema: Schema, depth = 0): unknown {
  if (random.chance(0.04)) return random.chance(0.1) ? nested(random.below(3000)) : random.pick(ODD)
  if (schema.enum && random.chance(0.9)) return random.pick(schema.enum)
  if (schema.type === 'object' || schema.properties) return createObject(random, schema, depth)
  if (schema.type === 'array') {
    return Array.from({ length: random.below(random.chance(0.02) ? 200 : 4) }, () =>
      createValue(random, name, schema.items ?? {}, depth + 1),
    )
  }
  if (schema.type === 'boolean') return random.chance(0.5)
  if (schema.type === 'integer' || schema.type === 'number') return createNumber(random, schema)
  const words = WORDS[name]
  return words && random.chance(0.85) ? random.pick(words) : random.pick(TEXTS)
}

function createObject(random: Random, schema: Schema, depth: number): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const wanted = schema.required?.includes(name) ? 0.95 : 0.3
    if (random.chance(wanted)) value[name] = createValue(random, name, member, depth + 1)
  }
  if (typeof schema.additionalProperties === 'object') {
    for (let count = random.below(4); count > 0; count -= 1)
      value[random.pick(KEYS)] = createValue(random, 'value', schema.additionalProperties, depth + 1)
  }
  if (random.chance(0.05)) value[random.pick(KEYS)] = random.pick(ODD)
  return value
}

function createNumber(random: Random, { minimum = -2, maximum = 40_000 }: Schema): number {
  if (random.chance(0.2)) return random.pick([minimum, maximum, minimum - 1, maximum + 1, 0.5, 1e15])
  return minimum + random.below(maximum - minimum)
}

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { a: value }
  return value
}

/** Text for a query parameter or a label. */
export function createText(random: Random, name: string): string {
  return random.chance(0.8) && WORDS[name] ? random.pick(WORDS[name]) : random.pick(TEXTS)
}
