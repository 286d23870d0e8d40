import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, beforeEach, describe, test } from 'node:test'
import { createGateway, createIssuer } from '@gatehouse/testing'
import { createLibrary, describeApis } from './library.mjs'

const EMMA = { isbn: '1', title: 'Emma', author: 'Austen' }
const DUNE = { isbn: '2', title: 'Dune', author: 'Herbert' }

const other = createServer((request, response) => response.end(`elsewhere: ${request.url}`)).listen(
  0,
  '127.0.0.1',
)
await new Promise((resolve) => other.once('listening', resolve))
const time = { now: () => gateway.clock.now() }
const issuer = await createIssuer({ audience: 'library', clock: time })
/** The functions of this moment: each test begins with a library of its own. */
let library
const functions = Object.fromEntries(
  Object.keys(createLibrary()).map((name) => [name, (event) => library[name](event)]),
)
const gateway = await createGateway({
  clock: { at: '2026-03-02T09:00:00Z', frozen: true },
  resources: describeApis({ issuer: issuer.url, catalogue: `http://127.0.0.1:${other.address().port}` }),
  functions,
})
after(async () => {
  await gateway.close()
  await issuer.close()
  other.close()
})
beforeEach(async () => {
  library = createLibrary({ books: [EMMA, DUNE], now: time.now })
  await gateway.reset()
})

const call = async (method, path, { body, ...headers } = {}) => {
  const response = await gateway.fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith('{') ? JSON.parse(text) : text,
  }
}
const asReader = async (sub = 'rex', scope = 'lend', options = {}) => ({
  authorization: `Bearer ${await issuer.token({ sub, scope }, options)}`,
})

describe('books', () => {
  test('are listed', async () => {
    assert.deepEqual((await call('GET', '/books')).body, { books: [EMMA, DUNE] })
  })
  test('are listed by author', async () => {
    assert.deepEqual((await call('GET', '/books?author=Herbert')).body, { books: [DUNE] })
  })
  test('are found by their isbn', async () => {
    assert.deepEqual((await call('GET', '/books/1')).body, { ...EMMA, lent: false })
  })
  test('that are not there are not found', async () => {
    assert.deepEqual(await call('GET', '/books/9').then(({ status, body }) => [status, body]), [
      404,
      { message: 'no book 9' },
    ])
  })
  test('are added by the keeper', async () => {
    const book = { isbn: '3', title: 'Ulysses' }
    assert.equal((await call('POST', '/books', { body: book, 'x-keeper': 'the-key' })).status, 201)
    assert.equal((await call('GET', '/books/3')).body.title, 'Ulysses')
  })
  test('are not added by anybody else', async () => {
    assert.equal((await call('POST', '/books', { body: DUNE, 'x-keeper': 'a-nail' })).status, 403)
  })
  test('are not added without a key', async () => {
    assert.equal((await call('POST', '/books', { body: DUNE })).status, 401)
  })
  test('are added once', async () => {
    assert.equal((await call('POST', '/books', { body: DUNE, 'x-keeper': 'the-key' })).status, 409)
  })
  for (const [what, body] of [
    ['no title', { isbn: '4' }],
    ['no isbn', { title: 'x' }],
    ['nothing', {}],
  ]) {
    test(`with ${what} are refused`, async () => {
      assert.equal((await call('POST', '/books', { body, 'x-keeper': 'the-key' })).status, 400)
    })
  }
  test('may be read by pages of the library', async () => {
    const { headers } = await call('GET', '/books', { origin: 'https://library.example' })
    assert.equal(headers.get('access-control-allow-origin'), 'https://library.example')
  })
  test('may not be read by pages of others', async () => {
    const { headers } = await call('GET', '/books', { origin: 'https://evil.example' })
    assert.equal(headers.get('access-control-allow-origin'), null)
  })
  test('are listed ten times at once, and no more', async () => {
    const statuses = []
    for (let at = 0; at < 11; at += 1) statuses.push((await call('GET', '/books')).status)
    assert.deepEqual([statuses.filter((it) => it === 200).length, statuses.at(-1)], [10, 429])
    await gateway.clock.advance({ seconds: 1 })
    assert.equal((await call('GET', '/books')).status, 200)
  })
})

describe('loans', () => {
  test('last two weeks', async () => {
    const { status, body } = await call('PUT', '/loans/1', await asReader())
    assert.equal(status, 201)
    assert.equal(new Date(body.due).getTime() - gateway.clock.now(), 14 * 86_400_000)
  })
  test('are of one reader', async () => {
    await call('PUT', '/loans/1', await asReader('rex'))
    assert.equal((await call('PUT', '/loans/1', await asReader('tom'))).status, 409)
    assert.equal((await call('GET', '/books/1')).body.lent, true)
    assert.deepEqual((await call('GET', '/books?free=true')).body, { books: [DUNE] })
  })
  test('end by themselves', async () => {
    await call('PUT', '/loans/1', await asReader('rex'))
    await gateway.clock.advance({ days: 14 })
    assert.equal((await call('PUT', '/loans/1', await asReader('tom'))).status, 201)
  })
  test('are given back by who has the book', async () => {
    await call('PUT', '/loans/1', await asReader('rex'))
    assert.equal((await call('DELETE', '/loans/1', await asReader('tom'))).status, 404)
    assert.equal((await call('DELETE', '/loans/1', await asReader('rex'))).status, 204)
    assert.equal((await call('GET', '/books/1')).body.lent, false)
  })
  test('of books that are not there are refused', async () => {
    assert.equal((await call('PUT', '/loans/9', await asReader())).status, 404)
  })
  test('need a token', async () => {
    assert.equal((await call('PUT', '/loans/1')).status, 401)
  })
  test('need the scope to lend', async () => {
    assert.equal((await call('PUT', '/loans/1', await asReader('rex', 'read'))).status, 403)
  })
  test('need a token that is not over', async () => {
    const token = await asReader('rex', 'lend', { expiresIn: { minutes: 5 } })
    await gateway.clock.advance({ minutes: 5, seconds: 1 })
    assert.equal((await call('PUT', '/loans/1', token)).status, 401)
  })
  test('need a token of the issuer', async () => {
    const stranger = await createIssuer({ audience: 'library' })
    const token = await stranger.token({ sub: 'rex', scope: 'lend' })
    await stranger.close()
    assert.equal((await call('PUT', '/loans/1', { authorization: token })).status, 401)
  })
})

describe('when things go wrong', () => {
  test('readers are told that the library is away', async () => {
    gateway.faults.add({ function: 'getBook', status: 500 })
    assert.equal((await call('GET', '/books/1')).status, 500)
  })
  test('another library is passed on', async () => {
    assert.equal((await call('GET', '/elsewhere/a/b')).body, 'elsewhere: /a/b')
  })
  test('another library that is away is told as such', async () => {
    const fault = gateway.faults.add({ backend: '*', abort: true })
    assert.equal((await call('GET', '/elsewhere/a')).status, 503)
    assert.equal(fault.hits, 1)
  })
  test('another library that is slow is not waited for', async () => {
    gateway.faults.add({ backend: '*', latency: { minutes: 1 } })
    const answer = call('GET', '/elsewhere/a')
    await gateway.clock.advance({ seconds: 30 })
    assert.equal((await answer).status, 503)
  })
  test('it can be seen who refused', async () => {
    await call('POST', '/books', { body: DUNE, 'x-keeper': 'a-nail' })
    const event = await gateway.events.next({ kind: 'request', route: 'POST /books', status: 403 })
    assert.equal(event.authorizer.decision, 'refused')
  })
})

describe('the desk', () => {
  test('tells whether a book is free', async () => {
    const client = await gateway.connect('desk', { query: 'reader=rex' })
    assert.deepEqual(await client.ask({ action: 'ask', isbn: '1' }), { isbn: '1', free: true })
    await call('PUT', '/loans/1', await asReader())
    assert.deepEqual(await client.ask({ action: 'ask', isbn: '1' }), { isbn: '1', free: false })
    await client.close()
  })
  test('lets nobody in without a name', async () => {
    await assert.rejects(gateway.connect('desk'), { status: 403 })
  })
  test('sends home who says nothing for ten minutes', async () => {
    const client = await gateway.connect('desk', { query: 'reader=rex' })
    await gateway.clock.advance({ minutes: 10 })
    await client.expectClose(1001)
  })
})
