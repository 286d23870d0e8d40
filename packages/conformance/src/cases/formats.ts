import {
  bad,
  created,
  DOMAIN,
  domain,
  get,
  httpApi,
  ok,
  PROXY,
  patch,
  post,
  type Row,
  route,
  webSocketApi,
} from './row.ts'

const proxy = (integrationUri: string) => post('/apis/<api>/integrations', { ...PROXY, integrationUri })
const ORIGINS = [
  '*',
  'http://*',
  'https://*',
  'https://a.example',
  'http://localhost:3000',
  'https://A.example:8443',
  'http://127.0.0.1',
  'http://[::1]:3000',
]
const BAD_ORIGINS = [
  'capacitor://localhost',
  'ionic://localhost',
  'chrome-extension://abc',
  'null',
  'a.example',
  '//a.example',
  'https://*.example.com',
  'https://a.*',
  'http://*:3000',
  'https://a.example/',
  'https://a.example/path',
  'https://a.example?x',
  'https://user@a.example',
  'https://',
  'https://a.example:',
  'https://a.example:port',
  'ftp://*',
  '*.example.com',
  '',
]
const cors = (...allowOrigins: string[]) => ({ corsConfiguration: { allowOrigins } })
const TRUSTSTORE = 's3://bucket/clients.pem'
const createDomain = (mutualTlsAuthentication: object) =>
  post('/domainnames', { domainName: DOMAIN, domainNameConfigurations: [{}], mutualTlsAuthentication })
const guarded = createDomain({ truststoreUri: TRUSTSTORE })
const ONE = bad('Invalid input. Expected one domain name configuration')
const NO_TRUSTSTORE = bad('A truststore URI must be specified for mutual TLS authentication.')
const updateDomain = (members: object) => patch(`/domainnames/${DOMAIN}`, members)

/**
 * Origins, truststores, URIs with stage variables, empty keys: what people write and what comes of it.
 * management §2.2, §2.11, §4.5
 */
export const formats: readonly Row[] = [
  ...ORIGINS.map(
    (origin): Row => [
      `takes the origin ${origin}`,
      [],
      post('/apis', { name: 'pets', protocolType: 'HTTP', ...cors(origin) }),
      created(cors(origin)),
    ],
  ),
  ...BAD_ORIGINS.flatMap((origin): Row[] => [
    [
      `refuses the origin ${origin}`,
      [],
      post('/apis', { name: 'pets', protocolType: 'HTTP', ...cors('https://a.example', origin) }),
      bad(`Invalid format for origin ${origin}`),
    ],
    [
      `refuses a change to the origin ${origin}`,
      [httpApi],
      patch('/apis/<api>', cors(origin)),
      bad(`Invalid format for origin ${origin}`),
    ],
  ]),
  ['refuses mutual TLS without a truststore', [], createDomain({}), NO_TRUSTSTORE],
  ['refuses a version without a truststore', [], createDomain({ truststoreVersion: '1' }), NO_TRUSTSTORE],
  [
    'refuses a change to mutual TLS alone',
    [guarded],
    updateDomain({ mutualTlsAuthentication: { truststoreUri: 's3://b/c' } }),
    ONE,
  ],
  [
    'refuses a change that turns mutual TLS off alone',
    [guarded],
    updateDomain({ mutualTlsAuthentication: { truststoreUri: '' } }),
    ONE,
  ],
  [
    'leaves mutual TLS on in a refused change',
    [guarded, { ...updateDomain({ mutualTlsAuthentication: { truststoreUri: '' } }), refused: true }],
    get(`/domainnames/${DOMAIN}`),
    ok({ mutualTlsAuthentication: { truststoreUri: TRUSTSTORE } }),
  ],
  [
    'leaves mutual TLS on where nothing is said of it',
    [guarded],
    updateDomain({ domainNameConfigurations: [{}], mutualTlsAuthentication: {} }),
    ok({ mutualTlsAuthentication: { truststoreUri: TRUSTSTORE } }),
  ],
  [
    'refuses to turn mutual TLS on without a truststore',
    [domain],
    updateDomain({ domainNameConfigurations: [{}], mutualTlsAuthentication: {} }),
    NO_TRUSTSTORE,
  ],
  ...[
    'http://host:${stageVariables.port}/',
    'https://${stageVariables.host}:${stageVariables.port}',
    'http://host:80${stageVariables.port}/a?b=c',
    'http://a.${stageVariables.tld}:${stageVariables.port}?x',
    'http://host/${stageVariables.a}/{b}',
  ].flatMap((integrationUri): Row[] => [
    [`takes the URI ${integrationUri}`, [httpApi], proxy(integrationUri), created({ integrationUri })],
    [
      `takes the URI ${integrationUri} on a WebSocket API`,
      [webSocketApi],
      proxy(integrationUri),
      created({ integrationUri }),
    ],
  ]),
  ...[
    'http://host:{port}/',
    'http://host:port/',
    'http://host:${port',
    'http://host:99999/',
    'http://host:8080x${stageVariables.a}/',
  ].map(
    (integrationUri): Row => [
      `refuses the URI ${integrationUri}`,
      [httpApi],
      proxy(integrationUri),
      bad('Invalid integration URI specified'),
    ],
  ),
  [
    'refuses an empty route key in a change',
    [webSocketApi, route('say')],
    patch('/apis/<api>/routes/<route>', { routeKey: '' }),
    bad('Route key is required'),
  ],
]
