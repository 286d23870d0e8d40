import { all, move, plus, put, type Sample, without } from './edit-document.ts'

const text = { type: 'string' }
const ok = { description: 'Done.' }
const query = { name: 'force', in: 'query', required: true, schema: text }
const butFirst = (list: unknown[]) => list.slice(1)
const server = 'server http://localhost:{port}'
const openApis = put('GetApis > security', [])

/** Edits that callers who keep to the released contract can trip over. */
export const breakingEdits: Sample[] = [
  ['an operation is gone', put('DeleteApi'), 'DeleteApi'],
  ['an operationId differs', put('GetApis > operationId', 'ListApis'), 'GetApis'],
  ['a path differs', move('paths > /v2/vpclinks', 'paths > /v2/vpc-links'), 'GetVpcLinks'],
  ['a method differs', move('paths > /v2/apis > put', 'paths > /v2/apis > patch'), 'ImportApi'],
  ['a path goes with its operations', put('paths > /v2/vpclinks'), 'CreateVpcLink'],

  ['a required parameter is new', put('GetApis > parameters', plus(query)), 'GetApis, query parameter force'],
  [
    'an optional parameter is gone',
    put('ExportApi > parameters', butFirst),
    'ExportApi, query parameter exportVersion',
  ],
  ['a parameter is required', put('parameter MaxResults > required', true), 'parameter MaxResults'],
  [
    'a parameter moves to a header',
    put('parameter Basepath > in', 'header'),
    'ImportApi, query parameter basepath',
  ],
  [
    'a parameter is named otherwise',
    put('parameter TagKeys > name', 'keys'),
    'UntagResource, query parameter tagKeys',
  ],
  ['a list is written otherwise', put('parameter TagKeys > explode', false), 'parameter TagKeys'],
  [
    'a parameter takes fewer values',
    put('parameter Basepath > schema > enum', without('split')),
    'parameter Basepath',
  ],
  ['a parameter has a limit', put('parameter NextToken > schema > maxLength', 64), 'parameter NextToken'],
  ['a parameter has a pattern', put('parameter NextToken > schema > pattern', '^a'), 'parameter NextToken'],
  [
    'a parameter is of another type',
    put('parameter FailOnWarnings > schema > type', 'string'),
    'parameter FailOnWarnings',
  ],

  ['a body is required', put('UpdateApi > requestBody > required', true), 'UpdateApi, request body'],
  ['a body is gone', put('UpdateApi > requestBody'), 'UpdateApi, request body'],
  ['a required body is new', put('GetApis > requestBody', { required: true }), 'GetApis, request body'],
  [
    'a request is of another media type',
    move(
      'CreateApi > requestBody > content > application/json',
      'CreateApi > requestBody > content > text/plain',
    ),
    'CreateApi, request body, application/json',
  ],
  [
    'a required request member is new',
    all(
      put('schema CreateApiInput > properties > owner', text),
      put('schema CreateApiInput > required', plus('owner')),
    ),
    'schema CreateApiInput, member owner',
  ],
  [
    'a request member is required',
    put('schema CreateApiInput > required', plus('target')),
    'schema CreateApiInput, member target',
  ],
  [
    'a request member is gone',
    put('schema UpdateApiInput > properties > target'),
    'schema UpdateApiInput, member target',
  ],
  [
    'a request member is named otherwise',
    move('schema UpdateApiInput > properties > target', 'schema UpdateApiInput > properties > goal'),
    'schema UpdateApiInput, member target',
  ],
  [
    'a request member is of another type',
    put('schema CreateRouteInput > properties > apiKeyRequired > type', 'string'),
    'schema CreateRouteInput, member apiKeyRequired',
  ],
  [
    'a request member has a format',
    put('schema CreateApiInput > properties > target > format', 'uri'),
    'schema CreateApiInput, member target',
  ],
  [
    'a request member is shorter',
    put('schema CreateApiInput > properties > name > maxLength', 64),
    'schema CreateApiInput, member name',
  ],
  [
    'a request member must be longer',
    put('schema CreateApiInput > properties > name > minLength', 3),
    'schema CreateApiInput, member name',
  ],
  [
    'a request number is less',
    put('schema CreateIntegrationInput > properties > timeoutInMillis > maximum', 29_000),
    'schema CreateIntegrationInput, member timeoutInMillis',
  ],
  [
    'a request pattern differs',
    put('schema CreateModelInput > properties > name > pattern', '^[a-z]+$'),
    'schema CreateModelInput, member name',
  ],
  [
    'a request list must have more',
    put('schema CreateVpcLinkInput > properties > subnetIds > minItems', 2),
    'schema CreateVpcLinkInput, member subnetIds',
  ],
  [
    'a request default differs',
    put('schema CreateStageInput > properties > autoDeploy > default', true),
    'schema CreateStageInput, member autoDeploy',
  ],
  [
    'a request takes no further members',
    put('schema CreateApiInput > additionalProperties', false),
    'schema CreateApiInput',
  ],
  [
    'a request has alternatives',
    put('schema CreateApiInput > oneOf', [{ required: ['target'] }, { required: ['version'] }]),
    'schema CreateApiInput',
  ],
  [
    'a schema has a keyword without a rule',
    put('schema Cors > not', { required: ['maxAge'] }),
    'schema Cors',
  ],
  ['a map takes less', put('schema Tags > maxProperties', 49), 'schema Tags'],
  ["a map's keys are shorter", put('schema Tags > propertyNames > maxLength', 64), 'schema Tags, each name'],
  [
    "a map's values are shorter",
    put('schema StageVariablesMap > additionalProperties > maxLength', 9),
    'schema StageVariablesMap, each value',
  ],

  [
    'an enum of both sides gains a value',
    put('schema IpAddressType > enum', plus('ipv6')),
    'schema IpAddressType',
  ],
  [
    'an enum of both sides loses a value',
    put('schema LoggingLevel > enum', without('OFF')),
    'schema LoggingLevel',
  ],
  [
    'an enum of responses gains a value',
    put('schema VpcLinkStatus > enum', plus('LOST')),
    'schema VpcLinkStatus',
  ],
  ['a response member is gone', put('schema Api > properties > version'), 'schema Api, member version'],
  ['a response member may lack', put('schema Api > required', without('name')), 'schema Api, member name'],
  [
    'a response member is of another type',
    put('schema Model > properties > schema > type', 'object'),
    'schema Model, member schema',
  ],
  ['a response member has no format', put('schema Timestamp > format'), 'schema Timestamp'],
  [
    'a response member may be longer',
    put('schema Api > properties > name > maxLength', 256),
    'schema Api, member name',
  ],
  [
    "a response member's limit is gone",
    put('schema Api > properties > version > maxLength'),
    'schema Api, member version',
  ],
  [
    'a response member may be null',
    put('schema Api > properties > version > type', ['string', 'null']),
    'schema Api, member version',
  ],
  [
    'a response lists other things',
    put('schema Apis > properties > items > items', text),
    'schema Apis, member items, each item',
  ],
  [
    "a response map's values are of any form",
    put('schema RouteModels > additionalProperties', true),
    'schema RouteModels',
  ],
  ['a free response is empty', put('schema ExportedApi > additionalProperties', false), 'schema ExportedApi'],

  [
    'a success has another status',
    move('CreateApi > responses > 201', 'CreateApi > responses > 200'),
    'CreateApi, response 201',
  ],
  ['another success is new', put('GetApi > responses > 202', ok), 'GetApi, response 202'],
  ['an error is gone', put('CreateApi > responses > 409'), 'CreateApi, response 409'],
  [
    'a response lacks a media type',
    put('ExportApi > responses > 200 > content > application/yaml'),
    'ExportApi, response 200, application/yaml',
  ],
  [
    'a response lacks a header',
    put('GetApis > responses > 200 > headers'),
    'GetApis, response 200, header x-amzn-requestid',
  ],
  [
    'a response may lack a header',
    put('header RequestId > required'),
    'header RequestId',
    put('header RequestId > required', true),
  ],
  [
    'errors lack a header',
    put('response Conflict > headers > x-amzn-ErrorType'),
    'response Conflict, header x-amzn-errortype',
  ],

  ['an operation is no longer open to all', put('GetApis > security'), 'GetApis, security', openApis],
  ['the scheme of security differs', put('scheme sigv4 > in', 'query'), 'security of the document'],
  [
    'security takes one thing more',
    all(
      put('scheme key', { type: 'apiKey', in: 'header', name: 'x-api-key' }),
      put('security > 0 > key', []),
    ),
    'security of the document',
  ],
  ['a server has another url', put('servers > 0 > url', 'http://localhost:{port}/aws'), server],
  [
    'a server is gone',
    put('servers', (list: unknown[]) => list.slice(0, 1)),
    'server https://apigateway.{region}.amazonaws.com',
  ],
  [
    'a server has another port',
    put('servers > 0 > variables > port > default', '80'),
    `${server}, variable port`,
  ],
  ['the document is of another OpenAPI', put('openapi', '3.2.0'), 'the document'],
]
