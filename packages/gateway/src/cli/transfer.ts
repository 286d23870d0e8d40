import { type Client, ConnectionError, isServiceError } from '@gatehouse/client'
import { askPerson, UsageError } from '@gatehouse/command-line'
import { isRegion } from '@gatehouse/contract/core'
import { createAwsCredentials, keysOf } from '../aws/aws-credentials.ts'
import { ambientFor } from '../transfer/ambient-credentials.ts'
import { applyPlan } from '../transfer/apply/apply-plan.ts'
import type { ApiFolder } from '../transfer/document/api-document.ts'
import { readFolder, writeFolder } from '../transfer/document/folder.ts'
import { type Endpoint, findApi, nameOf, openEndpoint, sourceAt } from '../transfer/find-api.ts'
import { formatPlan } from '../transfer/plan/format-plan.ts'
import { type Plan, planPush } from '../transfer/plan/plan-push.ts'
import { readApi } from '../transfer/read/read-api.ts'
import type { TransferCommand } from './parse-transfer.ts'

/** What a command of this kind is run with. */
export interface TransferContext {
  readonly env: NodeJS.ProcessEnv
  readonly print: (line: string) => void
  /** Whether somebody can be asked. */
  readonly isTerminal: boolean
}

/**
 * Carries the command out. Resolves to the status to end with: 1 where `diff` found a difference, or a push was not wanted. Rejects with a
 * `UsageError` for what an endpoint refuses, and where none answers.
 */
export async function runTransfer(command: TransferCommand, context: TransferContext): Promise<number> {
  try {
    return command.verb === 'pull' ? await pull(command, context) : await compare(command, context)
  } catch (error) {
    if (isServiceError(error)) throw new UsageError(`${error.name}: ${error.message}`)
    throw error instanceof ConnectionError ? new UsageError(error.message) : error
  }
}

async function pull(command: TransferCommand, { env, print }: TransferContext): Promise<number> {
  const { endpoint = 'aws', apiId = '' } = command
  const at = endpointOf({ ...command, endpoint }, { env, print })
  const { document, openapi } = await readApi(openEndpoint(at), apiId)
  const source = { endpoint, region: at.region, apiId }
  const files = writeFolder(command.folder, {
    document: { source, ...document },
    ...(openapi && { openapi }),
  })
  for (const file of files) print(`Wrote ${file}`)
  return 0
}

async function compare(command: TransferCommand, context: TransferContext): Promise<number> {
  const { print } = context
  const folder = readFolder(command.folder)
  const { source } = folder.document
  const endpoint = command.endpoint ?? source?.endpoint
  if (endpoint === undefined) throw new UsageError(`${command.verb} needs --to aws|<url>`)
  const region = command.region ?? (command.endpoint === undefined ? source?.region : undefined)
  const isNamed = command.endpoint !== undefined
  const at = endpointOf({ ...command, endpoint, region, isNamed }, context)
  const client = openEndpoint(at)
  const plan = await planAt(client, folder, command.apiId ?? sourceAt(folder.document, at), at.region)
  if (plan.calls.length === 0) return say(`${nameOf(folder)}: no difference`, print)
  const where = plan.apiId === undefined ? 'a new API' : `the API ${plan.apiId}`
  print(`${where} at ${endpoint}, ${count(plan.calls.length)} to ${nameOf(folder)}:`)
  for (const line of formatPlan(plan)) print(`  ${line}`)
  if (command.verb === 'diff' || !(await isWanted(command, context))) return 1
  const apiId = await applyPlan(client, plan, print)
  return say(`${nameOf(folder)} is ${apiId} at ${endpoint}`, print)
}

function count(calls: number): string {
  return calls === 1 ? '1 call' : `${calls} calls`
}

function say(line: string, print: (line: string) => void): number {
  print(line)
  return 0
}

/** What is to be done at an endpoint, as it is now. Throws `UsageError` where an API is named that is not there. */
async function planAt(
  client: Client,
  folder: ApiFolder,
  named: string | undefined,
  region: string,
): Promise<Plan> {
  const apiId = named ?? (await findApi(client, folder))
  if (apiId === undefined) return planPush(undefined, folder, region)
  try {
    return planPush(await readApi(client, apiId), folder, region)
  } catch (error) {
    if (!isServiceError(error, 'NotFoundException')) throw error
    throw new UsageError(
      `there is no API ${apiId}: name another one with --api <id>, or another endpoint with --to`,
    )
  }
}

async function isWanted({ yes }: TransferCommand, { isTerminal }: TransferContext): Promise<boolean> {
  if (yes) return true
  if (!isTerminal)
    throw new UsageError('push asks before it changes something: add --yes where nobody can answer')
  return /^y(es)?$/i.test(await askPerson('Make these calls? [y/N] '))
}

/** Where calls go, and what the command line says of them. */
interface Destination extends Pick<TransferCommand, 'region' | 'awsCredentials'> {
  readonly endpoint: string
  /** Whether the command line names it, and not only the folder. */
  readonly isNamed?: boolean
}

/** Where calls go, and whose they are; AWS asks for credentials, others are signed to where there are some. */
function endpointOf(
  { endpoint, region, awsCredentials, isNamed = true }: Destination,
  { env, print }: Pick<TransferContext, 'env' | 'print'>,
): Endpoint {
  const own = region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1'
  if (!isRegion(own)) throw new UsageError(`AWS_REGION must be a region such as us-east-1, not '${own}'`)
  const source = createAwsCredentials(awsCredentials ?? ambientFor(endpoint, isNamed), env)
  if (!source.areNamed && keysOf(env))
    print(`Calls to ${endpoint} are not signed: --aws-credentials environment has them signed`)
  if (source.problem() !== undefined) return { endpoint, region: own }
  const credentials = async () => {
    const keys = await source.load()
    if ('problem' in keys) throw new UsageError(keys.problem)
    const { sessionToken, ...others } = keys
    return { ...others, ...(sessionToken !== undefined && { sessionToken }) }
  }
  return { endpoint, region: own, credentials }
}
