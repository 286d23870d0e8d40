import { expect } from '../matching/matchers.ts'
import { document, errors, importing } from './document.ts'
import { bad, put, type Row } from './row.ts'

const refused = (title: string, text: object | string, line: string): Row => [
  title,
  [],
  importing(text),
  bad(errors(line)),
]
const info = 'info: {title: pets, version: 1.0}'
const levels = (count: number) => `${'['.repeat(count)}${']'.repeat(count)}`
const multiplied = Array.from(
  { length: 12 },
  (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(',')}]`,
)

/** What is refused before anything is made of it. management §3.2 */
export const unreadable: readonly Row[] = [
  ['needs a document', [], put('/apis', {}), bad(expect.stringContaining("at 'body'"))],
  refused(
    'refuses Swagger 2.0',
    { swagger: '2.0', info: {}, paths: {} },
    'Swagger 2.0 is not supported. HTTP APIs support OpenAPI 3.0 only',
  ),
  refused(
    'refuses OpenAPI 3.1',
    { openapi: '3.1.0', info: {} },
    'OpenAPI 3.1.0 is not supported. HTTP APIs support OpenAPI 3.0 only',
  ),
  refused('refuses a document without a version', { info: {} }, 'Parse issue: attribute openapi is missing'),
  refused('refuses empty text', '', 'The document is not an object'),
  refused('refuses a comment alone', '# nothing', 'The document is not an object'),
  refused('refuses a scalar', '42', 'The document is not an object'),
  refused('refuses a list', '[]', 'The document is not an object'),
  refused(
    'says where JSON ends too early',
    '{"openapi":"3.0.1",',
    'Unable to parse the document: unexpected end of the stream within a flow collection (line 1, column 20)',
  ),
  refused(
    'says where YAML is wrong',
    'openapi: 3.0.1\ninfo: [a\n',
    'Unable to parse the document: deficient indentation (line 3, column 1)',
  ),
  refused(
    'refuses a key that JSON has twice',
    '{"openapi":"3.0.1","info":{"title":"a","\\u0074itle":"b"}}',
    'Unable to parse the document: duplicated mapping key title',
  ),
  refused(
    'refuses a key that YAML has twice',
    'openapi: 3.0.1\ninfo: {title: a, title: b}\n',
    'Unable to parse the document: duplicated mapping key (line 2, column 18)',
  ),
  refused(
    'refuses the key __proto__',
    '{"openapi":"3.0.1","info":{"title":"a"},"__proto__":{"paths":{}}}',
    'The document has a key __proto__',
  ),
  refused(
    'refuses the key __proto__ of YAML',
    `openapi: 3.0.1\n${info}\n__proto__: {paths: {}}`,
    'The document has a key __proto__',
  ),
  refused(
    'refuses other tags than those of JSON',
    'openapi: !!js/function "x"',
    'Unable to parse the document: unknown scalar tag !<tag:yaml.org,2002:js/function> (line 1, column 10)',
  ),
  refused(
    'refuses an alias that leads back to itself',
    'openapi: 3.0.1\ninfo: &info {title: a, more: *info}\n',
    'The document has an alias that leads back to itself',
  ),
  refused(
    'refuses aliases that multiply',
    ['openapi: 3.0.1', info, 'a0: &a0 [x]', ...multiplied].join('\n'),
    'The document has too many values, those that its aliases stand for included',
  ),
  refused(
    'refuses references that multiply',
    document(Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`/${at}`, { $ref: '#/shared' }])), {
      shared: Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`x-${at}`, at])),
    }),
    'The document has too many values, those that its references stand for included',
  ),
  [
    'refuses merged members that multiply',
    [],
    importing(
      [
        'openapi: 3.0.1',
        `a0: &a0 {${Array.from({ length: 500 }, (_, at) => `k${at}: 1`).join(', ')}}`,
        `a1: {<<: [${Array(50).fill('*a0').join(', ')}]}`,
      ].join('\n'),
    ),
    bad(expect.stringContaining('merge keys exceeded maxTotalMergeKeys')),
  ],
  refused(
    'refuses JSON that is nested too deeply',
    `{"openapi":"3.0.1","x":${levels(100)}}`,
    'Unable to parse the document: nesting exceeded maxDepth (100) (line 1, column 122)',
  ),
  refused(
    'refuses YAML that is nested too deeply',
    `openapi: 3.0.1\nx: ${levels(100_000)}`,
    'Unable to parse the document: nesting exceeded maxDepth (100) (line 2, column 103)',
  ),
  refused('refuses more than 6 MB', `# ${'x'.repeat(6 * 1024 * 1024)}`, 'The document is larger than 6 MB'),
  refused(
    'refuses a reference to another document',
    document({ '/pets': { get: { responses: { 200: { $ref: 'https://pets.example/pets.yaml#/ok' } } } } }),
    "paths.'/pets'(get).responses.200: the reference https://pets.example/pets.yaml#/ok leads out of the document, which is not supported",
  ),
  refused(
    'refuses a path that is another file',
    document({ '/pets': { $ref: 'file:///etc/passwd' } }),
    "Unable to read path '/pets': the reference file:///etc/passwd leads out of the document, which is not supported",
  ),
  refused(
    'refuses paths that refer to each other',
    document({ '/a': { $ref: '#/paths/~1b' }, '/b': { $ref: '#/paths/~1a' } }),
    "Unable to read path '/a': its reference leads back to itself\n\tUnable to read path '/b': its reference leads back to itself",
  ),
  refused(
    'refuses an integration that is not there',
    document({
      '/pets': { get: { responses: {}, 'x-amazon-apigateway-integration': { $ref: '#/components/none' } } },
    }),
    "Unable to put integration on 'GET' for resource at path '/pets': the reference #/components/none leads nowhere",
  ),
  refused(
    'refuses paths that are not an object',
    document([]),
    'Parse issue: attribute paths is not of type `object`',
  ),
]
