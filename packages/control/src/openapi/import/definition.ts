import type { CreateRouteInput } from '@gatehouse/contract'
import type { CreateApiInput, CreateAuthorizerInput, CreateIntegrationInput } from '../../call/inputs.ts'

/** What a document says an API is, in the terms of the operations that make one. Nothing is judged by the rules yet. */
export interface Definition {
  readonly api: ApiDefinition
  readonly authorizers: readonly CreateAuthorizerInput[]
  readonly integrations: readonly IntegrationDefinition[]
  readonly routes: readonly RouteDefinition[]
}

/** Members that the document lacks are undefined. */
export type ApiDefinition = Partial<
  Pick<
    CreateApiInput,
    'name' | 'description' | 'version' | 'corsConfiguration' | 'tags' | 'disableExecuteApiEndpoint'
  >
>

export interface IntegrationDefinition {
  /** What a refusal calls it. */
  readonly title: string
  readonly body: CreateIntegrationInput
}

export interface RouteDefinition
  extends Pick<CreateRouteInput, 'routeKey' | 'operationName' | 'authorizationType' | 'authorizationScopes'> {
  /** One of the definition's integrations. */
  readonly integration?: IntegrationDefinition | undefined
  /** The name of one of its authorizers. */
  readonly authorizer?: string | undefined
}
