import {
  authorizer,
  bad,
  type Call,
  created,
  DOMAIN,
  domain,
  httpApi,
  JWT,
  ok,
  patch,
  post,
  quickApi,
  type Row,
  route,
  stage,
  webSocketApi,
} from './row.ts'

const times = (count: number, make: (number: number) => Call): Call[] =>
  Array.from({ length: count }, (_, index) => make(index))
const full = (words: string, body = 'this API'): Row[3] => ({
  status: 429,
  errorType: 'ConflictException',
  body: {
    message: `Maximum number of ${words} for ${body} has been reached. Please contact AWS if you need additional ${words}.`,
  },
})
const mapping = (apiMappingKey: string) =>
  post(`/domainnames/${DOMAIN}/apimappings`, { apiId: '<api>', stage: '$default', apiMappingKey })
const link = () => post('/vpclinks', { name: 'link', subnetIds: ['subnet-1'] })

/** management §4.7, §1.3, and the members whose number is limited. */
export const quotas: readonly Row[] = [
  [
    'refuses the 301st route',
    [httpApi, ...times(300, (number) => route(`GET /pets/${number}`))],
    post('/apis/<api>/routes', { routeKey: 'GET /one-more' }),
    full('Routes'),
  ],
  [
    'refuses a route that exists before it counts',
    [webSocketApi, ...times(300, (number) => route(`action-${number}`))],
    post('/apis/<api>/routes', { routeKey: 'action-7' }),
    { status: 409, errorType: 'ConflictException' },
  ],
  [
    'refuses the eleventh stage',
    [httpApi, ...times(10, (number) => stage(`s${number}`))],
    post('/apis/<api>/stages', { stageName: 'one-more' }),
    full('Stages'),
  ],
  [
    'counts nothing of a refused call',
    [httpApi, ...times(10, (number) => stage(`s${number}`))],
    patch('/apis/<api>/stages/s9', { description: 'still ten' }),
    ok({ description: 'still ten' }),
  ],
  [
    'refuses the eleventh authorizer',
    [httpApi, ...times(10, (number) => authorizer({ ...JWT, name: `a${number}` }))],
    post('/apis/<api>/authorizers', { ...JWT, name: 'one-more' }),
    full('Authorizers'),
  ],
  [
    'refuses the eleventh VPC link in other words',
    times(10, link),
    link(),
    bad('There are too many Vpc Links defined for this account. Limit is 10.'),
  ],
  [
    'counts the mappings of several levels only',
    [quickApi, domain, ...times(20, (number) => mapping(`one${number}`)), mapping('')],
    mapping('two/levels'),
    created(),
  ],
  [
    'refuses the 201st mapping of several levels',
    [quickApi, domain, ...times(200, (number) => mapping(`two/${number}`))],
    mapping('two/one-more'),
    full('ApiMappings', 'this domain name'),
  ],
  [
    'refuses WebSocket APIs on a domain name of HTTP APIs',
    [quickApi, domain, mapping(''), webSocketApi, post('/apis/<api>/stages', { stageName: 'prod' })],
    post(`/domainnames/${DOMAIN}/apimappings`, { apiId: '<api>', stage: 'prod', apiMappingKey: 'chat' }),
    bad('WebSocket APIs and HTTP APIs cannot be mapped to the same domain name'),
  ],
  [
    'refuses keys of several levels for WebSocket APIs',
    [webSocketApi, domain, post('/apis/<api>/stages', { stageName: 'prod' })],
    post(`/domainnames/${DOMAIN}/apimappings`, { apiId: '<api>', stage: 'prod', apiMappingKey: 'a/b' }),
    bad('API mapping keys with more than one level are not supported for WebSocket APIs'),
  ],
]
