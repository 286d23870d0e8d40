import type { AwsClient } from '../../aws/call-aws.ts'
import { readMembers, readTag } from '../../aws/query-answer.ts'

/** What CloudFormation says of a stack that is deployed. */
export interface DeployedStack {
  readonly name: string
  readonly account: string
  readonly region: string
  /** Values by name; those that nobody may see are left out. */
  readonly parameters: Readonly<Record<string, string>>
  /** Values by name. */
  readonly outputs: Readonly<Record<string, string>>
  /** Values of outputs that are exported, by the export's name. */
  readonly exports: Readonly<Record<string, string>>
  readonly resources: readonly DeployedResource[]
}

/** A resource of such a stack. */
export interface DeployedResource {
  readonly logicalId: string
  readonly type: string
  readonly physicalId: string
}

/** Reads a stack by its name. Rejects with an `AwsCallError`. Source: CloudFormation's API reference, DescribeStacks. */
export async function readStack(client: AwsClient, name: string): Promise<DeployedStack> {
  const xml = await client.query('cloudformation', 'DescribeStacks', { StackName: name })
  const [, region = '', account = ''] =
    /^arn:[^:]+:cloudformation:([^:]+):(\d+):/.exec(readTag(xml, 'StackId') ?? '') ?? []
  const outputs = readMembers(xml, 'Outputs')
  return {
    name: readTag(xml, 'StackName') ?? name,
    account,
    region,
    parameters: toRecord(readMembers(xml, 'Parameters'), 'ParameterKey', 'ParameterValue', HIDDEN),
    outputs: toRecord(outputs, 'OutputKey', 'OutputValue'),
    exports: toRecord(outputs, 'ExportName', 'OutputValue'),
    resources: await listResources(client, name),
  }
}

/** What stands for a value of a parameter with `NoEcho`: `****`, or `*****` as the reference has it. `*` is a value. */
const HIDDEN = /^\*{4,5}$/

async function listResources(client: AwsClient, name: string): Promise<readonly DeployedResource[]> {
  const found: DeployedResource[] = []
  let next: string | undefined
  do {
    const page = { StackName: name, ...(next !== undefined && { NextToken: next }) }
    const xml = await client.query('cloudformation', 'ListStackResources', page)
    for (const member of readMembers(xml, 'StackResourceSummaries')) {
      const [logicalId, type, physicalId] = ['LogicalResourceId', 'ResourceType', 'PhysicalResourceId'].map(
        (it) => readTag(member, it),
      )
      if (logicalId && type && physicalId) found.push({ logicalId, type, physicalId })
    }
    next = readTag(xml, 'NextToken')
  } while (next)
  return found
}

/** What all stacks of the account export, by name. Rejects with an `AwsCallError`. */
export async function readExports(client: AwsClient): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  let next: string | undefined
  do {
    const xml = await client.query('cloudformation', 'ListExports', {
      ...(next !== undefined && { NextToken: next }),
    })
    Object.assign(found, toRecord(readMembers(xml, 'Exports'), 'Name', 'Value'))
    next = readTag(xml, 'NextToken')
  } while (next)
  return found
}

function toRecord(
  members: readonly string[],
  key: string,
  value: string,
  hidden?: RegExp,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    members.flatMap((member) => {
      const [name, text = ''] = [readTag(member, key), readTag(member, value)]
      return name === undefined || hidden?.test(text) ? [] : [[name, text] as const]
    }),
  )
}
