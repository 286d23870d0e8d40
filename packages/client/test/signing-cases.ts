import type { Operations } from '@gatehouse/client'

/** One call: the operation by name, and its input as the client takes it. */
export type SigningCase = {
  [N in keyof Operations]: readonly [N, NonNullable<Parameters<Operations[N]>[0]>]
}[keyof Operations]

const apiId = 'p4e8t1s6h9'
const ARN = `arn:aws:apigateway:us-east-1::/apis/${apiId}`

/** Requests that a signature or a URL is easily wrong for. The SDK writes required members of a body first, so they stand first here. */
export const SIGNING_CASES: readonly SigningCase[] = [
  ['getApis', {}],
  ['getApis', { maxResults: '5', nextToken: 'a+b/c==&d=%20 e' }],
  ['getApi', { apiId }],
  ['getApi', { apiId: `!'()*` }],
  ['getApi', { apiId: '-._~' }],
  ['getApi', { apiId: 'a;b,c:d@e&f=g$h+i' }],
  ['getApi', { apiId: 'a%2Fb%25 %' }],
  ['getApi', { apiId: 'a//b/../c' }],
  ['getApi', { apiId: '?x=1#y' }],
  ['getApi', { apiId: 'Zoë 犬 🐕' }],
  ['deleteApi', { apiId }],
  ['updateApi', { apiId }],
  ['createApi', { name: 'Zoë 犬 🐕 \u2028 "\\\n', protocolType: 'HTTP' }],
  [
    'createApi',
    {
      name: 'x',
      protocolType: 'HTTP',
      corsConfiguration: { allowCredentials: false, allowOrigins: ['https://*.example.com'], maxAge: 0 },
      tags: { 'a b': '', 'é/=+-@:_.': '!' },
    },
  ],
  ['importApi', { basepath: 'prepend', body: '{\n  "openapi": "3.0.1"\t}', failOnWarnings: false }],
  [
    'exportApi',
    { apiId, specification: 'OAS30', stageName: '$default', outputType: 'YAML', includeExtensions: true },
  ],
  ['createDeployment', { apiId }],
  ['createRoute', { apiId, routeKey: 'ANY /pets/{proxy+}', requestModels: { $default: 'pet' } }],
  ['getStage', { apiId, stageName: '$default' }],
  ['updateStage', { apiId, stageName: '$default', stageVariables: { url: 'https://x.example/?a=b&c' } }],
  ['deleteRouteSettings', { apiId, stageName: '$default', routeKey: 'GET /pets/{id}' }],
  [
    'deleteRouteRequestParameter',
    { apiId, routeId: 'r1', requestParameterKey: 'route.request.querystring.a b' },
  ],
  ['resetAuthorizersCache', { apiId, stageName: 'v1' }],
  ['getDomainName', { domainName: '*.example.com' }],
  ['getApiMapping', { domainName: 'xn--bcher-kva.example', apiMappingId: 'm4p6k1' }],
  ['getTags', { resourceArn: ARN }],
  ['tagResource', { resourceArn: `${ARN}/stages/$default`, tags: { team: 'a b' } }],
  ['untagResource', { resourceArn: `${ARN}/stages/$default`, tagKeys: ['team'] }],
  [
    'untagResource',
    {
      resourceArn: 'arn:aws:apigateway:us-east-1::/domainnames/*.example.com',
      tagKeys: ['z', 'a', 'a', 'A', `!'()*`, 'a b', 'a+b', 'é', '&=?#/%', 'a~b', ''],
    },
  ],
]
