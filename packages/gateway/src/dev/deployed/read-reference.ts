import type { AwsClient } from '../../aws/call-aws.ts'

/**
 * The value that a dynamic reference names: `ssm:/name:version`, `ssm-secure:/name`, `secretsmanager:id:SecretString:key:stage:version`.
 * Rejects with an `AwsCallError`. Source: CloudFormation's user guide, "Get values stored in other services using dynamic references".
 */
export function readReference(client: AwsClient, reference: string): Promise<string | undefined> {
  const colon = reference.indexOf(':')
  const [service, name] = [reference.slice(0, colon), reference.slice(colon + 1)]
  if (service === 'secretsmanager') return readSecret(client, name)
  return service === 'ssm' || service === 'ssm-secure'
    ? readParameter(client, name)
    : Promise.resolve(undefined)
}

async function readParameter(client: AwsClient, name: string): Promise<string | undefined> {
  const answer = await client.json('ssm', 'AmazonSSM.GetParameter', { Name: name, WithDecryption: true })
  return (answer as { Parameter?: { Value?: string } }).Parameter?.Value
}

/** A secret's id may be an ARN, which has colons of its own. */
const SECRET =
  /^(arn:[^:]+:secretsmanager:[^:]*:\d*:secret:[^:]+|[^:]+)(?::SecretString(?::([^:]*)(?::([^:]*)(?::([^:]*))?)?)?)?$/

async function readSecret(client: AwsClient, name: string): Promise<string | undefined> {
  const [, id, key, stage, version] = SECRET.exec(name) ?? []
  if (id === undefined) return undefined
  const answer = await client.json('secretsmanager', 'secretsmanager.GetSecretValue', {
    SecretId: id,
    ...(stage && { VersionStage: stage }),
    ...(version && { VersionId: version }),
  })
  const { SecretString: text } = answer as { SecretString?: string }
  if (!key || text === undefined) return text
  try {
    const value = (JSON.parse(text) as Record<string, unknown>)[key]
    return value === undefined ? undefined : String(value)
  } catch {
    return undefined
  }
}
