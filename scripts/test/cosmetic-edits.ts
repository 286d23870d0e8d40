import { all, type Node, put, rename, reversed, type Sample, signed } from './edit-document.ts'

const other = 'Other words.'
const spellOutTags = (document: Node) => {
  const { schemas } = document.components as { schemas: Record<string, Node> }
  put('schema GetTagsOutput > properties > tags', { description: other, ...schemas.Tags })(document)
}

/** Edits that readers see and no program. */
export const cosmeticEdits: Sample[] = [
  ['the title differs', put('info > title', other), 'info'],
  ['the description differs', put('info > description', other), 'info'],
  ['the contact differs', put('info > contact > name', 'Somebody'), 'info'],
  ['the license has a url', put('info > license > url', 'https://example.com'), 'info'],
  ['there are external docs', put('externalDocs', { url: 'https://example.com' }), 'the document'],
  ['a tag has another description', put('tags > 0 > description', other), 'the document'],
  ['tags stand in another order', put('tags', reversed), 'the document'],
  ['an operation has another tag', put('GetApis > tags', ['Stages']), 'GetApis'],
  ['an operation has another summary', put('GetApis > summary', other), 'GetApis'],
  ['an operation has no description', put('GetApis > description'), 'GetApis'],
  ['an operation has an extension', put('GetApis > x-stability', 'stable'), 'GetApis'],
  [
    'an operation is no longer deprecated',
    put('GetApis > deprecated'),
    'GetApis',
    put('GetApis > deprecated', true),
  ],
  [
    'a parameter has another description',
    put('parameter MaxResults > description', other),
    'parameter MaxResults',
  ],
  ['a parameter has another example', put('parameter ApiId > example', 'a1b2c3'), 'parameter ApiId'],
  [
    'a body has another description',
    put('CreateApi > requestBody > description', other),
    'CreateApi, request body',
  ],
  [
    'a body has no examples',
    put('CreateApi > requestBody > content > application/json > examples'),
    'CreateApi, request body, application/json',
  ],
  [
    'a response has another description',
    put('GetApis > responses > 200 > description', other),
    'GetApis, response 200',
  ],
  [
    'a shared response has another description',
    put('response Conflict > description', other),
    'response Conflict',
  ],
  ['a header has another description', put('header RequestId > description', other), 'header RequestId'],
  ['a schema has another description', put('schema Api > description', other), 'schema Api'],
  ['a schema has a title', put('schema Api > title', 'An API'), 'schema Api'],
  ['a schema has a comment', put('schema Api > $comment', other), 'schema Api'],
  [
    'a member that is called description has another one',
    put('schema Api > properties > description > description', other),
    'schema Api, member description',
  ],
  [
    'a member of another schema has other words',
    put('schema Api > properties > corsConfiguration > description', other),
    'schema Api, member corsConfiguration',
  ],
  [
    'an example has another value',
    put('example get-api-chat > value > name', 'talk'),
    'example get-api-chat',
  ],
  ['an example has another summary', put('example get-api-chat > summary', other), 'example get-api-chat'],
  ['a scheme has another description', put('scheme sigv4 > description', other), 'security scheme sigv4'],
  [
    'a server has another description',
    put('servers > 0 > description', other),
    'server http://localhost:{port}',
  ],
  ['paths stand in another order', put('paths', reversed), 'paths'],
  ['members stand in another order', put('schema Api > properties', reversed), 'schema Api, properties'],
  ['required members stand in another order', put('schema Api > required', reversed), 'schema Api, required'],
  ['values stand in another order', put('schema LoggingLevel > enum', reversed), 'schema LoggingLevel, enum'],
  ['parameters stand in another order', put('GetApis > parameters', reversed), 'GetApis, parameters'],
  ['components stand in another order', put('components > schemas', reversed), 'components, schemas'],
  ['a schema is called otherwise', rename('schemas', 'Cors', 'CorsConfiguration'), 'schema Cors'],
  [
    'a parameter component is called otherwise',
    rename('parameters', 'NextToken', 'Next'),
    'parameter NextToken',
  ],
  ['a response component is called otherwise', rename('responses', 'Conflict', 'Clash'), 'response Conflict'],
  [
    'a scheme is called otherwise',
    all(rename('securitySchemes', 'sigv4', 'aws'), put('security', [{ aws: [] }])),
    'security scheme sigv4',
    signed,
  ],
  ['a component is new and unused', put('schema Unused', { type: 'string' }), 'schema Unused'],
  ['a schema is spelled out in place', spellOutTags, 'schema GetTagsOutput, member tags'],
  [
    'a request number within an int32 has that format',
    put('schema Cors > properties > maxAge > format', 'int32'),
    'schema Cors, member maxAge',
    put('schema Cors > properties > maxAge > format'),
  ],
  [
    'a number has the other format of its kind',
    put('schema RouteSettings > properties > throttlingRateLimit > format', 'float'),
    'schema RouteSettings, member throttlingRateLimit',
  ],
  [
    'a response member is read-only',
    put('schema Api > properties > version > readOnly', true),
    'schema Api, member version',
  ],
  [
    'a request member is write-only',
    put('schema CreateStageInput > properties > description > writeOnly', true),
    'schema CreateStageInput, member description',
  ],
  [
    'a default is said of a response',
    put('schema Api > properties > version > default', '1'),
    'schema Api, member version',
  ],
  [
    'what holds anyway is said',
    put('parameter MaxResults > required', false),
    'parameter MaxResults, required',
  ],
  [
    "an operation repeats the document's security",
    put('GetApis > security', [{ sigv4: [] }]),
    'GetApis, security',
    signed,
  ],
  [
    'a limit that says nothing is said',
    put('schema Api > properties > version > minItems', 0),
    'schema Api, member version, minItems',
  ],
  ['the document is of a patch of OpenAPI', put('openapi', '3.1.1'), 'openapi'],
]
