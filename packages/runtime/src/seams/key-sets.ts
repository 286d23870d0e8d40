import type { CryptoKey, KeyObject } from 'jose'

/** The algorithms that the service takes. http-apis §4.1 */
export const SIGNING_ALGORITHMS = ['RS256', 'RS384', 'RS512'] as const

export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number]

export type SigningKey = CryptoKey | KeyObject | Uint8Array

/** Why an issuer's keys are not there, in the words of the answer's header. http-apis §4.1 */
export type KeyProblem = 'OIDC discovery endpoint communication error' | 'JWKS communication error'

/** The signing keys of issuers, fetched when first needed and kept for two hours. */
export interface KeySets {
  /**
   * The key of an issuer; undefined when it has none of that identifier for that algorithm, a text when it cannot be asked.
   */
  find(issuer: string, kid: string, algorithm: SigningAlgorithm): Promise<SigningKey | KeyProblem | undefined>
}
