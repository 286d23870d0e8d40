/** What the management API is compared with: the same three calls as fastify answers them over a Map, or over SQLite with each write flushed to disk. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import fastify from 'fastify'
import Database from 'libsql'

/** Without a folder what is kept is a Map: the least that a service with these calls can do. */
const [, , folder] = process.argv
const { put, select } = folder === undefined ? openMap() : openDatabase(folder)

function openMap() {
  const values = new Map()
  return { put: (id, value) => values.set(id, value), select: (id) => values.get(id) }
}

function openDatabase(folder) {
  const database = new Database(join(folder, 'reference.db'))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
  database.exec('CREATE TABLE apis (id TEXT PRIMARY KEY, value TEXT NOT NULL)')
  const put = database.prepare('INSERT OR REPLACE INTO apis VALUES (?, ?)')
  const select = database.prepare('SELECT value FROM apis WHERE id = ?')
  return {
    put: (id, value) => put.run(id, JSON.stringify(value)),
    select: (id) => JSON.parse(select.get(id)?.value ?? 'null'),
  }
}

const text = { type: 'string', minLength: 1, maxLength: 128 }
const body = {
  type: 'object',
  required: ['name', 'protocolType'],
  properties: { name: text, protocolType: { enum: ['HTTP', 'WEBSOCKET'] }, description: { type: 'string' } },
}

const server = fastify()
server.post('/v2/apis', { schema: { body } }, (request, reply) => {
  const apiId = randomBytes(5).toString('hex')
  const api = {
    apiEndpoint: `http://localhost/${apiId}`,
    apiId,
    apiKeySelectionExpression: '$request.header.x-api-key',
    createdDate: new Date().toISOString(),
    disableExecuteApiEndpoint: false,
    ipAddressType: 'ipv4',
    routeSelectionExpression: '$request.method $request.path',
    tags: {},
    ...request.body,
  }
  put(apiId, api)
  reply.code(201).send(api)
})
server.get('/v2/apis/:apiId', (request, reply) => {
  const api = select(request.params.apiId)
  return api ?? reply.code(404).send({ message: 'Not Found' })
})
server.patch('/v2/apis/:apiId', { schema: { body: { ...body, required: [] } } }, (request, reply) => {
  const { apiId } = request.params
  const api = select(apiId)
  if (!api) return reply.code(404).send({ message: 'Not Found' })
  const changed = { ...api, ...request.body }
  put(apiId, changed)
  return changed
})
console.log(`reference listens on ${await server.listen({ port: 0, host: '127.0.0.1' })}`)
