import { cors } from './cors.ts'
import { headers } from './headers.ts'
import { integrations } from './integrations.ts'
import { jwtAuthorizers } from './jwt.ts'
import { lambdaAnswers, lambdaFailures } from './lambda-answers.ts'
import { lambdaAuthorizers } from './lambda-authorizers.ts'
import { lambdaEvents } from './lambda-events.ts'
import { requestMappings } from './request-mappings.ts'
import { responseMappings } from './response-mappings.ts'
import { routing } from './routing.ts'
import type { TrafficSubject } from './scene.ts'
import { webSocketRoutes } from './websocket-routes.ts'

/** How HTTP APIs are served, by subject: the rows of a subject share one API. */
export const httpTraffic = [
  ...routing,
  ...integrations,
  ...headers,
  ...requestMappings,
  ...responseMappings,
  ...cors,
  ...jwtAuthorizers,
  ...lambdaEvents,
  ...lambdaAnswers,
  ...lambdaFailures,
  ...lambdaAuthorizers,
]

/** How APIs are served. */
export const traffic: readonly TrafficSubject[] = [...httpTraffic, ...webSocketRoutes]
