import { all, plus, put, type Sample, signed, without } from './edit-document.ts'

const text = { type: 'string' }
const error = { $ref: '#/components/responses/Conflict' }
const query = { name: 'force', in: 'query', schema: text }
const operation = { operationId: 'HeadApis', responses: { 200: { description: 'Done.' } } }
const regional = { url: 'https://apigateway.example.com' }

/** Edits that callers may use and need not know. */
export const additiveEdits: Sample[] = [
  ['an operation is new', put('paths > /v2/apis > head', operation), 'HeadApis'],
  ['an operation is new on a new path', put('paths > /v2/houses', { get: operation }), 'HeadApis'],
  [
    'a link is new',
    put('CreateApi > responses > 201 > links > Lists', { operationId: 'GetApis' }),
    'CreateApi, response 201, link Lists',
  ],
  ['an operation is deprecated', put('ImportApi > deprecated', true), 'ImportApi'],

  [
    'an optional parameter is new',
    put('GetApis > parameters', plus(query)),
    'GetApis, query parameter force',
  ],
  [
    'a parameter of a path is new',
    put('paths > /v2/apis > parameters', [query]),
    'CreateApi, query parameter force',
  ],
  ['a parameter may be left out', put('parameter OutputType > required', false), 'parameter OutputType'],
  [
    'a parameter takes more values',
    put('parameter Basepath > schema > enum', plus('keep')),
    'parameter Basepath',
  ],
  [
    "a parameter's values are open",
    put('parameter ExportVersion > schema > enum'),
    'parameter ExportVersion',
  ],
  ["a parameter's pattern is gone", put('parameter MaxResults > schema > pattern'), 'parameter MaxResults'],
  [
    'a parameter may be longer',
    put('parameter ResourceArn > schema > maxLength', 4096),
    'parameter ResourceArn',
  ],
  ['a parameter may be an empty list', put('parameter TagKeys > schema > minItems', 0), 'parameter TagKeys'],
  [
    'a parameter is deprecated',
    put('parameter FailOnWarnings > deprecated', true),
    'parameter FailOnWarnings',
  ],
  ['a parameter has a default', put('parameter NextToken > schema > default', 'x'), 'parameter NextToken'],

  ['a body may be left out', put('CreateApi > requestBody > required', false), 'CreateApi, request body'],
  ['an optional body is new', put('GetApis > requestBody', { content: {} }), 'GetApis, request body'],
  [
    'a request may be of another media type',
    put('CreateApi > requestBody > content > text/plain', { schema: text }),
    'CreateApi, request body, text/plain',
  ],
  [
    'an optional request member is new',
    put('schema CreateHttpApiInput > properties > owner', text),
    'schema CreateHttpApiInput, member owner',
  ],
  [
    'a request member may be left out',
    put('schema CreateHttpApiInput > required', without('name')),
    'schema CreateHttpApiInput, member name',
  ],
  [
    'a request member may be longer',
    put('schema CreateHttpApiInput > properties > name > maxLength', 256),
    'schema CreateHttpApiInput, member name',
  ],
  [
    'a request member has no limit',
    put('schema CreateHttpApiInput > properties > description > maxLength'),
    'schema CreateHttpApiInput, member description',
  ],
  [
    'a request number may be more',
    put('schema CreateHttpProxyIntegrationInput > properties > timeoutInMillis > maximum', 60_000),
    'schema CreateHttpProxyIntegrationInput, member timeoutInMillis',
  ],
  [
    'a request number may be a fraction',
    put('schema CreateHttpProxyIntegrationInput > properties > timeoutInMillis > type', 'number'),
    'schema CreateHttpProxyIntegrationInput, member timeoutInMillis',
  ],
  [
    'a request member may be null',
    put('schema UpdateStageInput > properties > description > type', ['string', 'null']),
    'schema UpdateStageInput, member description',
  ],
  [
    'a request list may have more',
    put('schema CreateVpcLinkInput > properties > subnetIds > maxItems', 20),
    'schema CreateVpcLinkInput, member subnetIds',
  ],
  [
    'a request pattern is gone',
    put('schema CreateModelInput > properties > name > pattern'),
    'schema CreateModelInput, member name',
  ],
  [
    'a request takes further members',
    put('schema CreateHttpApiInput > additionalProperties'),
    'schema CreateHttpApiInput',
    put('schema CreateHttpApiInput > additionalProperties', false),
  ],
  [
    'a request number may be beyond an int32',
    put('schema CreateRoutingRuleInput > properties > priority > format', 'int64'),
    'schema CreateRoutingRuleInput, member priority',
    put('schema CreateRoutingRuleInput > properties > priority', { type: 'integer', format: 'int32' }),
  ],
  [
    'a request member is no longer read-only',
    put('schema DomainNameConfiguration > properties > hostedZoneId > readOnly'),
    'schema DomainNameConfiguration, member hostedZoneId',
  ],
  [
    'a request default is said',
    put('schema CreateStageInput > properties > description > default', ''),
    'schema CreateStageInput, member description',
  ],
  [
    'a request member is deprecated',
    put('schema CreateHttpApiInput > properties > credentialsArn > deprecated', true),
    'schema CreateHttpApiInput, member credentialsArn',
  ],
  [
    'a member of both sides is new',
    put('schema Cors > properties > varies', text),
    'schema Cors, member varies',
  ],

  ['a response member is new', put('schema Api > properties > owner', text), 'schema Api, member owner'],
  [
    'a response member is always there',
    put('schema Api > required', plus('version')),
    'schema Api, member version',
  ],
  [
    'a response member is shorter',
    put('schema Api > properties > name > maxLength', 64),
    'schema Api, member name',
  ],
  [
    'a response member has a format',
    put('schema Api > properties > version > format', 'uri'),
    'schema Api, member version',
  ],
  ['a response names no further members', put('schema Api > additionalProperties', false), 'schema Api'],
  [
    'an enum of responses loses a value',
    put('schema VpcLinkStatus > enum', without('FAILED')),
    'schema VpcLinkStatus',
  ],
  ['an error is new', put('GetApis > responses > 409', error), 'GetApis, response 409'],
  ['any other error is said', put('GetApis > responses > 5XX', error), 'GetApis, response 5XX'],
  [
    'a response has another media type',
    put('GetApis > responses > 200 > content > text/plain', { schema: text }),
    'GetApis, response 200, text/plain',
  ],
  [
    'a response has another header',
    put('GetApis > responses > 200 > headers > etag', {}),
    'GetApis, response 200, header etag',
  ],
  ['a response always has a header', put('header RequestId > required', true), 'header RequestId'],

  ['an operation is open to all', put('GetApis > security', []), 'GetApis, security', signed],
  [
    'another scheme is enough',
    all(put('scheme bearer', { type: 'http', scheme: 'bearer' }), put('security', plus({ bearer: [] }))),
    'security of the document',
    signed,
  ],
  ['a server is new', put('servers', plus(regional)), 'server https://apigateway.example.com'],
  [
    'a server has one port more',
    put('servers > 0 > variables > port > enum', ['4080', '80']),
    'server http://localhost:{port}, variable port',
    put('servers > 0 > variables > port > enum', ['4080']),
  ],
]
