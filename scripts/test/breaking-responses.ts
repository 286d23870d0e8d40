import { move, plus, put, type Sample, without } from './edit-document.ts'

const text = { type: 'string' }
const ok = { description: 'Done.' }

/** Breaking edits of what callers receive, or both send and receive. */
export const breakingResponses: Sample[] = [
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
  [
    'a response member is write-only',
    put('schema Api > properties > version > writeOnly', true),
    'schema Api, member version',
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
  ['all other errors are gone', put('CreateApi > responses > default'), 'CreateApi, response default'],
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
]
