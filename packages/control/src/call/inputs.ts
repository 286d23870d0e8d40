import type {
  AllMembers,
  CreateApiInput as ApiInput,
  CreateAuthorizerInput as AuthorizerInput,
  CreateIntegrationInput as IntegrationInput,
} from '@gatehouse/contract'

/** An API to create with the members of either protocol: the rules of the resource refuse what does not go together. */
export type CreateApiInput = AllMembers<ApiInput>

/** An authorizer to create with the members of either type. */
export type CreateAuthorizerInput = AllMembers<AuthorizerInput>

/** An integration to create with the members of every type, and with any payload version, which its rules refuse. */
export type CreateIntegrationInput = Omit<AllMembers<IntegrationInput>, 'payloadFormatVersion'> & {
  readonly payloadFormatVersion?: string
}
