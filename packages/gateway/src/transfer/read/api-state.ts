import type { ApiFolder } from '../document/api-document.ts'

/** An API as it is at an endpoint: what a folder would have of it, and what it is known by there. */
export interface ApiState extends ApiFolder {
  readonly apiId: string
  /** Ids of its parts by their addresses: `route GET /pets`. */
  readonly ids: ReadonlyMap<string, string>
  /** Whether a push was broken off. */
  readonly isUnderWay: boolean
}

/** How a part of an API is named within it, in plans as well. */
export const addressOf = {
  api: 'api',
  authorizer: (name: string) => `authorizer ${name}`,
  model: (name: string) => `model ${name}`,
  integration: (name: string) => `integration ${name}`,
  integrationResponse: (integration: string, key: string) => `integration ${integration}, response ${key}`,
  route: (key: string) => `route ${key}`,
  routeResponse: (route: string, key: string) => `route ${route}, response ${key}`,
  stage: (name: string) => `stage ${name}`,
} as const
