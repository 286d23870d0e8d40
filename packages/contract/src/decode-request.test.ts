import { describe, expect, test } from 'vitest'
import { decodeBody, decodeRequest } from './decode-request.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const nested = (levels: number) => bytes(`{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`)

describe('decodeRequest', () => {
  test('decodes labels, converts the query by type and leaves out parameters without one', () => {
    const types = { text: 'string', list: 'array', flag: 'boolean', count: 'integer' }
    const query = 'text=a+b&text=c&list=x&list=y&flag=true&count=5&other=1'
    expect(decodeRequest(types, { labels: { apiId: 'a%2Fb' }, query }).value).toEqual({
      path: { apiId: 'a/b' },
      query: { text: 'a b', list: ['x', 'y'], flag: true, count: 5 },
    })
  })

  test.each([
    ['boolean', 'yes', 'yes'],
    ['boolean', 'false', false],
    ['boolean', '', ''],
    ['integer', 'few', 'few'],
    ['integer', '', ''],
    ['number', '1.5', 1.5],
    ['array', '', ['']],
  ])('reads as %s the text %j as %j', (type, text, value) => {
    const reading = decodeRequest({ it: type }, { labels: {}, query: `it=${text}` })
    expect(reading.value?.query).toEqual({ it: value })
  })

  test('reads a body where one is given, an empty one too', () => {
    const sent = { labels: {}, query: '' }
    expect(decodeRequest({}, { ...sent, body: bytes('{"name":"x"}') }).value?.body).toEqual({ name: 'x' })
    expect(decodeRequest({}, { ...sent, body: bytes('') }).value?.body).toEqual({})
    expect(decodeRequest({}, sent).value).toEqual({ path: {}, query: {} })
  })

  test('has a problem with broken percent-encoding and with a bad body', () => {
    const labels = { apiId: '%FF' }
    expect(decodeRequest({}, { labels, query: '' })).toEqual({
      problem: "Value '%FF' at 'apiId' is not percent-encoded UTF-8",
    })
    const { problem } = decodeRequest({}, { labels: {}, query: '', body: bytes('{') })
    expect(problem).toBe('Could not parse request body into json')
  })
})

describe('decodeBody', () => {
  test('drops nulls at any depth, but not from lists', () => {
    const body = '{"a":null,"b":{"c":null,"d":[null,{"e":null}]}}'
    expect(decodeBody(bytes(body)).value).toEqual({ b: { d: [null, {}] } })
  })

  test.each(['[]', '"x"', 'null', '5'])('has a problem with %s, which is not an object', (text) => {
    expect(decodeBody(bytes(text)).problem).toMatch('a JSON object is expected')
  })

  test('has a problem with bytes that are not UTF-8', () => {
    expect(decodeBody(new Uint8Array([0x22, 0xff])).problem).toBe('Could not parse request body into json')
  })

  test('takes 65 levels and no more', () => {
    expect(decodeBody(nested(65)).problem).toBeUndefined()
    expect(decodeBody(nested(66)).problem).toMatch('nested too deeply')
  })
})
