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
import { webSocketAuthorizers } from './websocket-authorizers.ts'
import { webSocketConnections } from './websocket-connections.ts'
import { webSocketFunctions } from './websocket-functions.ts'
import { webSocketHandshakes } from './websocket-handshakes.ts'
import { webSocketIntegrations } from './websocket-integrations.ts'
import { webSocketLifeCycle } from './websocket-life-cycle.ts'
import { webSocketReplies } from './websocket-replies.ts'
import { webSocketRoutes } from './websocket-routes.ts'
import { webSocketTemplates } from './websocket-templates.ts'

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

/** How WebSocket APIs are served. */
export const webSocketTraffic = [
  ...webSocketRoutes,
  ...webSocketReplies,
  ...webSocketTemplates,
  ...webSocketIntegrations,
  ...webSocketHandshakes,
  ...webSocketFunctions,
  ...webSocketAuthorizers,
  ...webSocketLifeCycle,
  ...webSocketConnections,
]

/** How APIs are served. */
export const traffic: readonly TrafficSubject[] = [...httpTraffic, ...webSocketTraffic]
