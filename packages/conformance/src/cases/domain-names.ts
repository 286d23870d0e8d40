import { expect } from '../matching/matchers.ts'
import {
  bad,
  conflict,
  created,
  DOMAIN,
  domain,
  gone,
  inRegion,
  mapping,
  missing,
  ok,
  patch,
  post,
  quickApi,
  type Row,
  remove,
  save,
  stage,
} from './row.ts'

const createDomain = (domainName: string, ...configurations: object[]) =>
  post('/domainnames', { domainName, domainNameConfigurations: configurations })
const MAPPING = `/domainnames/${DOMAIN}/apimappings/<apiMapping>`
const noDomain = missing('Invalid domain name identifier specified')
const startsBadly = bad("API mapping key should not start with a '/' or have consecutive '/'s.")
const oneConfiguration = bad('Invalid input. Expected one domain name configuration')
const truststore = { truststoreUri: 's3://bucket/store.pem' }

/** management §2.11 */
export const domainNames: readonly Row[] = [
  [
    'fills the configuration in',
    [],
    createDomain(DOMAIN, {}),
    created({
      apiMappingSelectionExpression: '$request.basepath',
      domainNameArn: `arn:aws:apigateway:us-east-1::/domainnames/${DOMAIN}`,
      domainNameConfigurations: [
        {
          apiGatewayDomainName: expect.stringMatching(
            /^d-[a-z0-9]{10}\.execute-api\.us-east-1\.amazonaws\.com$/,
          ),
          domainNameStatus: 'AVAILABLE',
          endpointType: 'REGIONAL',
          hostedZoneId: 'Z1UJRXOUMOOFQ8',
          ipAddressType: 'ipv4',
          securityPolicy: 'TLS_1_2',
        },
      ],
      routingMode: 'API_MAPPING_ONLY',
      tags: {},
    }),
  ],
  [
    'refuses a name that is taken',
    [domain],
    createDomain(DOMAIN, {}),
    bad('The domain name you provided already exists.'),
  ],
  [
    'refuses a name that is taken in another region',
    [inRegion('eu-west-1', domain)],
    domain,
    bad('The domain name you provided already exists.'),
  ],
  ...[
    ...['127.0.0.1', '127.1', '0x7f.1', '0177.0.0.1', '127.0.0.0x1', '1.2.3.0x', '*.0.0.1', '[::1]', '::1'],
    ...['127.0.0.1.', '127.0.0.1:80', '2130706433', 'localhost', 'pets.localhost', '*.localhost'],
    ...[
      'a.b.localhost',
      'x.execute-api.example.com',
      'a.x.execute-api.example.com',
      'execute-api.example.com',
    ],
    ...['*.execute-api.example.com', '*.eu-west-1.execute-api.example.com', 'apigateway.example.com'],
    ...['apigateway.us-east-1.localhost', 'amazonaws.com', 's3.amazonaws.com', '*.amazonaws.com', '*.com.cn'],
    ...['sqs.cn-north-1.amazonaws.com.cn', '*.us-east-1.amazonaws.com', 'sqs.us-east-1.api.aws', '*.api.aws'],
  ].map(
    (name): Row => [
      `refuses ${name}, which is an address of the gateway or the service`,
      [],
      createDomain(name, {}),
      bad(expect.stringContaining(`Invalid domain name specified: ${name}`)),
    ],
  ),
  ...['apigateways.example.com', 'my-execute-api.example.com', '127.0.0.1.nip.io', '*.4u.example.com'].map(
    (name): Row => [`takes ${name}`, [], createDomain(name, {}), created({ domainName: name })],
  ),
  ['frees the name when it is deleted', [domain, remove(`/domainnames/${DOMAIN}`)], domain, created()],
  ['takes a wildcard', [], createDomain(`*.${DOMAIN}`, {}), created({ domainName: `*.${DOMAIN}` })],
  ['refuses no configuration', [], createDomain(DOMAIN), oneConfiguration],
  ['refuses two configurations', [], createDomain(DOMAIN, {}, {}), oneConfiguration],
  [
    'refuses an underscore',
    [],
    createDomain('a_b.example.com', {}),
    bad('Domain names cannot contain an underscore character'),
  ],
  [
    'refuses capitals',
    [],
    createDomain('API.example.com', {}),
    bad('Invalid domain name specified: API.example.com'),
  ],
  [
    'refuses EDGE',
    [],
    createDomain(DOMAIN, { endpointType: 'EDGE' }),
    bad('EDGE endpoint type is not supported for APIGatewayV2 domainName'),
  ],
  [
    'refuses TLS 1.0',
    [],
    createDomain(DOMAIN, { securityPolicy: 'TLS_1_0' }),
    bad('TLS_1_0 is not supported for APIGatewayV2 domainName.'),
  ],
  [
    'refuses a certificate of another region',
    [],
    createDomain(DOMAIN, { certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1' }),
    bad(
      "Invalid certificate ARN: arn:aws:acm:eu-west-1:111122223333:certificate/1. Certificate must be in 'us-east-1'.",
    ),
  ],
  [
    'switches mutual TLS off with an empty truststore',
    [
      post('/domainnames', {
        domainName: DOMAIN,
        domainNameConfigurations: [{}],
        mutualTlsAuthentication: truststore,
      }),
    ],
    patch(`/domainnames/${DOMAIN}`, {
      domainNameConfigurations: [{}],
      mutualTlsAuthentication: { truststoreUri: '' },
    }),
    ok({ domainName: DOMAIN }, ['mutualTlsAuthentication']),
  ],
  [
    'takes its mappings along when it is deleted',
    [quickApi, domain, mapping(), remove(`/domainnames/${DOMAIN}`)],
    remove('/apis/<api>'),
    gone,
  ],
  [
    'is not found once it is deleted',
    [domain, remove(`/domainnames/${DOMAIN}`)],
    remove(`/domainnames/${DOMAIN}`),
    noDomain,
  ],

  [
    'reads a root mapping back with an empty key',
    [quickApi, domain],
    mapping(),
    created({ apiMappingKey: '', stage: '$default' }),
  ],
  [
    'refuses a second root mapping',
    [quickApi, domain, mapping()],
    mapping({ apiMappingKey: '' }),
    conflict('ApiMapping key already exists for this domain name'),
  ],
  [
    'takes a mapping key of several levels',
    [quickApi, domain],
    mapping({ apiMappingKey: 'a/b/c' }),
    created({ apiMappingKey: 'a/b/c' }),
  ],
  [
    'refuses a mapping to an unknown API',
    [domain],
    mapping({ apiId: 'none' }),
    bad('Invalid API identifier specified'),
  ],
  [
    'refuses a mapping to an unknown stage',
    [quickApi, domain],
    mapping({ stage: 'none' }),
    bad('Invalid stage identifier specified'),
  ],
  [
    'refuses a mapping key with a slash first',
    [quickApi, domain],
    mapping({ apiMappingKey: '/a' }),
    startsBadly,
  ],
  [
    'refuses a mapping key with two slashes',
    [quickApi, domain],
    mapping({ apiMappingKey: 'a//b' }),
    startsBadly,
  ],
  [
    'refuses a mapping key with a slash last',
    [quickApi, domain],
    mapping({ apiMappingKey: 'a/' }),
    bad("API mapping key should not end with a '/'."),
  ],
  [
    'refuses other characters in a mapping key',
    [quickApi, domain],
    mapping({ apiMappingKey: 'a b' }),
    bad("An ApiMapping key may contain only letters, numbers and one of $-_.+!*'()"),
  ],
  [
    'moves a mapping to another stage',
    [quickApi, stage('dev'), domain, mapping()],
    patch(MAPPING, { apiId: '<api>', stage: 'dev' }),
    ok({ apiMappingKey: '', stage: 'dev' }),
  ],
  [
    'asks an update of a mapping for the API',
    [quickApi, domain, mapping()],
    patch(MAPPING, {}),
    bad(expect.stringContaining("'apiId'")),
  ],
  [
    'lets an API go that its mapping has moved on from',
    [quickApi, domain, mapping(), save('api2', quickApi), patch(MAPPING, { apiId: '<api2>' })],
    remove('/apis/<api>'),
    gone,
  ],
]
