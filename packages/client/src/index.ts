export { type Client, type ClientOptions, createClient } from './create-client.ts'
export type { Credentials } from './sign.ts'
