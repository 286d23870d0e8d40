import { createAwsCredentials } from '../aws/aws-credentials.ts'
import { type AwsClient, createAwsClient } from '../aws/call-aws.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { createDeployedReader, type ReadProject } from './deployed-reader.ts'
import type { DevCommand } from './parse-dev.ts'
import { type ReadCommand, readDevProject } from './read-dev-project.ts'

/** How a project is read, and what calls AWS for it. */
export interface Deployed {
  readonly read: ReadProject
  /** Undefined where the command lets nothing be read of AWS. */
  readonly client: AwsClient | undefined
}

/**
 * What `--from-stack` and `--assume-role` read is read by the credentials that `--aws-credentials` names, or else by those of the
 * environment: these options ask for it. Without them nothing is sent to AWS.
 */
export function openDeployed(
  dev: DevCommand & ReadCommand,
  { awsCredentials, awsEndpoint }: Pick<GatewayOptions, 'awsCredentials' | 'awsEndpoint'>,
  env: NodeJS.ProcessEnv,
): Deployed {
  const { fromStack, assumesRoles } = dev
  if (fromStack === undefined && !assumesRoles) return { read: () => readDevProject(dev), client: undefined }
  const source = awsCredentials ?? (env.AWS_PROFILE ? (`profile:${env.AWS_PROFILE}` as const) : 'environment')
  const client = createAwsClient({
    credentials: createAwsCredentials(source, env),
    endpoint: awsEndpoint ?? env.AWS_ENDPOINT_URL,
    region: dev.read.region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1',
  })
  const read =
    fromStack === undefined ? () => readDevProject(dev) : createDeployedReader(dev, fromStack, client)
  return { read, client }
}
