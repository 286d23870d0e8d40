import { expect, test } from 'vitest'
import { formatStart } from './format-start.ts'

const PROXY = 'http://localhost:4080'

test.each<[Parameters<typeof formatStart>[1], readonly string[]]>([
  [{}, ['Try:  curl http://a/v2/apis']],
  [{ dialect: 'catalog' }, ['Try:  curl http://a/catalog/v2/apis']],
  [{ api: 'connections' }, ['Try:  curl http://a/@connections/abc=']],
  [{ proxy: PROXY }, [`Forwards to ${PROXY}`, 'Try:  curl http://a/v2/apis']],
  [
    { proxy: PROXY, record: 'recorded' },
    [`Forwards to ${PROXY}, and keeps the answers in recorded`, 'Try:  curl http://a/v2/apis'],
  ],
])('a mock with %j says what it does', (options, lines) => {
  expect(formatStart('http://a', options)).toEqual(['Gatehouse mock listens on http://a', ...lines])
})
