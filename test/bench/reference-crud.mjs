/** What the management API is compared with: the same two calls as fastify answers them over a Map, or over SQLite with each write flushed to disk. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import fastify from 'fastify'
import Database from 'libsql'

/** Without a folder what is kept is a Map: the least that a service with these two calls can do. */
const [, , folder] = process.argv
const { insert, select } = folder === undefined ? openMap() : openDatabase(folder)

function openMap() {
  const values = new Map()
  return { insert: (id, value) => values.set(id, value), select: (id) => values.get(id) }
}

function openDatabase(folder) {
  const database = new Database(join(folder, 'reference.db'))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
  database.exec('CREATE TABLE apis (id TEXT PRIMARY KEY, value TEXT NOT NULL)')
  const insert = database.prepare('INSERT INTO apis VALUES (?, ?)')
  const select = database.prepare('SELECT value FROM apis WHERE id = ?')
  return {
    insert: (id, value) => insert.run(id, JSON.stringify(value)),
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
  insert(apiId, api)
  reply.code(201).send(api)
})
server.get('/v2/apis/:apiId', (request, reply) => {
  const api = select(request.params.apiId)
  return api ?? reply.code(404).send({ message: 'Not Found' })
})
console.log(`reference listens on ${await server.listen({ port: 0, host: '127.0.0.1' })}`)
