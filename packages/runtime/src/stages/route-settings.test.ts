import { expect, it } from 'vitest'
import { compileDetail, routeSettingsOf } from './route-settings.ts'

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
  expect(['GET /a', 'GET /b', 'GET /c'].filter(compileDetail(STAGE))).toEqual(['GET /b', 'GET /c'])
  const only = { ...STAGE, defaultRouteSettings: {}, routeSettings: { b: { detailedMetricsEnabled: true } } }
  expect(['a', 'b'].filter(compileDetail(only))).toEqual(['b'])
})
