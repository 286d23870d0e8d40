import { expect, it } from 'vitest'
import { shapeOfRouteKey } from './indexes.ts'

it.each([
  ['$default', '$default'],
  ['send {x}', 'send {x}'],
  ['GET /pets', 'GET /pets'],
  ['GET /pets/{petId}/toys/{toy+}', 'GET /pets/{}/toys/{+}'],
  ['GET /{a{b}/c}', 'GET /{}/c}'],
  ['GET /{+}/{', 'GET /{+}/{'],
])('the shape of %s is %s', (routeKey, shape) => {
  expect(shapeOfRouteKey(routeKey)).toBe(shape)
})

// Read from every brace to the end of the text, this takes hours.
it('reads braces without an end once', () => {
  const key = `GET /${'{'.repeat(1_000_000)}`
  expect(shapeOfRouteKey(key)).toBe(key)
})
