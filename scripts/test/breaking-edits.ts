import { breakingResponses } from './breaking-responses.ts'
import { all, move, plus, put, type Sample, signed, without } from './edit-document.ts'

const text = { type: 'string' }
const query = { name: 'force', in: 'query', required: true, schema: text }
const butLast = (list: unknown[]) => list.slice(0, -1)
const server = 'server http://localhost:{port}'
const openApis = put('GetApis > security', [])

/** Edits that callers who keep to the released contract can trip over. */
export const breakingEdits: Sample[] = [
  ['an operation is gone', put('DeleteApi'), 'DeleteApi'],
  ['an operationId differs', put('GetApis > operationId', 'ListApis'), 'GetApis'],
  ['a path differs', move('paths > /v2/vpclinks', 'paths > /v2/vpc-links'), 'GetVpcLinks'],
  ['a method differs', move('paths > /v2/apis > put', 'paths > /v2/apis > patch'), 'ImportApi'],
  [
    'a link is gone',
    put('CreateApi > responses > 201 > links > GetApi'),
    'CreateApi, response 201, link GetApi',
  ],
  [
    'a link leads elsewhere',
    put('CreateApi > responses > 201 > links > GetApi > operationId', 'GetApis'),
    'CreateApi, response 201, link GetApi',
  ],
  ['a path goes with its operations', put('paths > /v2/vpclinks'), 'CreateVpcLink'],

  ['a required parameter is new', put('GetApis > parameters', plus(query)), 'GetApis, query parameter force'],
  [
    'an optional parameter is gone',
    put('ExportApi > parameters', butLast),
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
      put('schema CreateHttpApiInput > properties > owner', text),
      put('schema CreateHttpApiInput > required', plus('owner')),
    ),
    'schema CreateHttpApiInput, member owner',
  ],
  [
    'a request member is required',
    put('schema CreateHttpApiInput > required', plus('target')),
    'schema CreateHttpApiInput, member target',
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
    put('schema CreateHttpApiInput > properties > target > format', 'uri'),
    'schema CreateHttpApiInput, member target',
  ],
  [
    'a request number without bounds is an int32',
    put('schema CreateRoutingRuleInput > properties > priority > format', 'int32'),
    'schema CreateRoutingRuleInput, member priority',
    put('schema CreateRoutingRuleInput > properties > priority', { type: 'integer', minimum: 1 }),
  ],
  [
    'a request member is read-only',
    put('schema CreateStageInput > properties > description > readOnly', true),
    'schema CreateStageInput, member description',
  ],
  [
    'a request member is shorter',
    put('schema CreateHttpApiInput > properties > name > maxLength', 64),
    'schema CreateHttpApiInput, member name',
  ],
  [
    'a request member must be longer',
    put('schema CreateHttpApiInput > properties > name > minLength', 3),
    'schema CreateHttpApiInput, member name',
  ],
  [
    'a request number is less',
    put('schema CreateHttpProxyIntegrationInput > properties > timeoutInMillis > maximum', 29_000),
    'schema CreateHttpProxyIntegrationInput, member timeoutInMillis',
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
    put('schema CreateHttpApiInput > additionalProperties', false),
    'schema CreateHttpApiInput',
  ],
  [
    'a request has alternatives',
    put('schema CreateHttpApiInput > oneOf', [{ required: ['target'] }, { required: ['version'] }]),
    'schema CreateHttpApiInput',
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

  ...breakingResponses,

  [
    'an operation is no longer open to all',
    put('GetApis > security'),
    'GetApis, security',
    all(signed, openApis),
  ],
  ['the scheme of security differs', put('scheme sigv4 > in', 'query'), 'security of the document', signed],
  [
    'security takes one thing more',
    all(
      put('scheme key', { type: 'apiKey', in: 'header', name: 'x-api-key' }),
      put('security > 0 > key', []),
    ),
    'security of the document',
    signed,
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
