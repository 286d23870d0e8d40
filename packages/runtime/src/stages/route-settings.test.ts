import { expect, it } from 'vitest'
import { detailedRoutesOf, routeSettingsOf } from './route-settings.ts'

const STAGE = {
  defaultRouteSettings: { throttlingRateLimit: 10, detailedMetricsEnabled: true },
  routeSettings: {
    'GET /a': { throttlingBurstLimit: 2, detailedMetricsEnabled: false },
    'GET /b': { throttlingRateLimit: 0 },
  },
}

it.each([
  ['GET /a', { throttlingRateLimit: 10, throttlingBurstLimit: 2, detailedMetricsEnabled: false }],
  ['GET /b', { throttlingRateLimit: 0, detailedMetricsEnabled: true }],
  ['GET /c', STAGE.defaultRouteSettings],
  ['constructor', STAGE.defaultRouteSettings],
  [undefined, STAGE.defaultRouteSettings],
])("the settings of %s are its own, member by member, over the stage's", (routeKey, settings) => {
  expect(routeSettingsOf(STAGE, routeKey)).toEqual(settings)
})

it('the routes with metrics of their own are those whose settings say so', () => {
  const routes = ['GET /a', 'GET /b', 'GET /c'].map((routeKey) => ({ routeKey }))
  expect([...detailedRoutesOf(STAGE, routes)]).toEqual(['GET /b', 'GET /c'])
})
