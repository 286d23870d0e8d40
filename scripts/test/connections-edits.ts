import type { Level } from '../changes/classify.mjs'
import { put, type Sample, without } from './edit-document.ts'

const MESSAGE = 'PostToConnection > requestBody > content > application/octet-stream'
const BODY = 'PostToConnection, request body, application/octet-stream'
const STAGE = 'server http://localhost:{port}/_aws/execute-api/{apiId}/{stage}, variable stage'

/** Edits of what the connections contract alone has, bytes for a body and a stage in its servers, and of what all have. */
export const connectionsEdits: [level: Level, ...Sample][] = [
  ['breaking', 'an operation is gone', put('DeleteConnection'), 'DeleteConnection'],
  ['breaking', 'a message may be less long', put(`${MESSAGE} > schema > maxLength`, 32_768), BODY],
  [
    'breaking',
    'a message has a type',
    put('PostToConnection > requestBody > content', { 'text/plain': {} }),
    BODY,
  ],
  ['breaking', 'an error is gone', put('GetConnection > responses > 410'), 'GetConnection, response 410'],
  [
    'breaking',
    'a member may be missing',
    put('schema Identity > required', without('userAgent')),
    'schema Identity, member userAgent',
  ],
  ['breaking', 'a server has another stage', put('servers > 0 > variables > stage > default', 'x'), STAGE],
  ['additive', 'a message may be longer', put(`${MESSAGE} > schema > maxLength`, 262_144), BODY],
  [
    'additive',
    'a member is new',
    put('schema Connection > properties > owner', { type: 'string' }),
    'schema Connection, member owner',
  ],
  ['cosmetic', 'an example differs', put(`${MESSAGE} > examples > greeting > value`, 'hello'), BODY],
]
