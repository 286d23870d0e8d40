export type { CognitoUser } from './cognito-claims.ts'
export {
  type Claims,
  type CognitoTokens,
  createIssuer,
  type Issuer,
  type IssuerOptions,
  type PublicKey,
  type TokenOptions,
} from './create-issuer.ts'
export { type Duration, toMilliseconds } from './duration.ts'
