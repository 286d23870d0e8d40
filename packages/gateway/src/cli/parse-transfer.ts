import { parseArgs } from 'node:util'
import { errorOf, parseUrl, UsageError } from '@gatehouse/command-line'
import { isRegion } from '@gatehouse/contract/core'
import { type AwsCredentialsSource, parseAwsCredentialsSource } from '../aws/aws-credentials.ts'
import { isApiId } from '../transfer/document/is-api-id.ts'

/** `pull`, `diff` and `push`: what they are told. */
export interface TransferCommand {
  readonly verb: 'pull' | 'diff' | 'push'
  readonly folder: string
  /** `aws` or an address; where the folder was read from when omitted. */
  readonly endpoint: string | undefined
  readonly region: string | undefined
  readonly apiId: string | undefined
  /** Those of the environment when omitted, for calls that they may sign without being asked for. */
  readonly awsCredentials: AwsCredentialsSource | undefined
  /** Does not ask. */
  readonly yes: boolean
}

/** What `diff` ends with where it could not compare, as the program of that name does: 1 says that there is a difference. */
export const DIFF_FAILED = 2

/** Whether a word is one of the three. */
export function isTransferVerb(word: string | undefined): word is TransferCommand['verb'] {
  return word === 'pull' || word === 'diff' || word === 'push'
}

const FLAGS = {
  from: { type: 'string' },
  to: { type: 'string' },
  api: { type: 'string' },
  region: { type: 'string' },
  'aws-credentials': { type: 'string' },
  yes: { type: 'boolean' },
} as const

/**
 * `pull --from aws|<url> --api <id> [folder]`, `diff <folder> [--to aws|<url>] [--api <id>]`, `push` likewise with `--yes`; all with
 * `--region` and `--aws-credentials`. Throws `UsageError`.
 */
export function parseTransfer(verb: TransferCommand['verb'], args: readonly string[]): TransferCommand {
  const { values, positionals } = readFlags(verb, args)
  const { from, to, api: apiId, region, yes = false } = values
  const { 'aws-credentials': source } = values
  const awsCredentials = source === undefined ? undefined : parseAwsCredentialsSource(source)
  if (apiId !== undefined && !isApiId(apiId))
    throw new UsageError(`--api must be an API's id, not '${apiId}'`)
  if (region !== undefined && !isRegion(region))
    throw new UsageError(`--region must be a region such as us-east-1, not '${region}'`)
  const [flag, other] = verb === 'pull' ? (['from', to] as const) : (['to', from] as const)
  if (other !== undefined) throw new UsageError(`${verb} takes --${flag}`)
  if (positionals.length > 1)
    throw new UsageError(`${verb} takes one folder, not '${positionals[1]}' as well`)
  const given = verb === 'pull' ? from : to
  const endpoint = given === undefined || given === 'aws' ? given : parseUrl(given, flag)
  const common = { verb, endpoint, region, apiId, awsCredentials, yes }
  if (verb !== 'pull') {
    const [folder] = positionals
    if (folder === undefined) throw new UsageError(`${verb} needs the folder of an API`)
    return { ...common, folder }
  }
  if (endpoint === undefined || apiId === undefined)
    throw new UsageError('pull needs --from aws|<url> and --api <id>')
  return { ...common, folder: positionals[0] ?? apiId }
}

function readFlags(verb: string, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${verb}: ${errorOf(error).message.split('\n')[0]}`)
  }
}
