import type { AwsCredentialsSource } from '../aws/aws-credentials.ts'
import { isLoopback } from '../options/is-loopback.ts'

/**
 * Whose credentials sign calls of an endpoint where nobody said so; undefined for nobody's. Those that merely lie in the environment sign
 * what goes to AWS, to loopback and, encrypted, to where a person said: a signature shows the access key's id and a session's token to
 * whoever it is sent to, and to whoever reads along. `isNamed`: the command line says it, and not a folder that somebody else may have written.
 */
export function ambientFor(endpoint: string, isNamed: boolean): AwsCredentialsSource | undefined {
  if (endpoint === 'aws') return 'environment'
  const { protocol, hostname } = new URL(endpoint)
  return isLoopback(hostname) || (protocol === 'https:' && isNamed) ? 'environment' : undefined
}
