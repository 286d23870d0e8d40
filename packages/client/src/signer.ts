export type { CredentialProvider, Credentials } from './credentials.ts'
export { createSigner, type Sign, type SignerOptions } from './sigv4.ts'
