import { parseArgs } from 'node:util'
import { errorOf, UsageError } from '@gatehouse/command-line'
import type { RouteDescription } from '@gatehouse/runtime'
import { createGatewayClient, DEFAULT_GATEWAY } from './gateway-client.ts'

/** A question to a running gateway. */
export interface Question {
  readonly subject: 'explain' | 'routes' | `asyncapi/${string}`
  /** The gateway's address. */
  readonly gateway: string
  /** Of `/_gatehouse/<subject>`. */
  readonly query: string
  /** Prints the answer as it came. */
  readonly asJson: boolean
}

/** `export --asyncapi <apiId> [--gateway <url>]`: a WebSocket API as an AsyncAPI document. */
export function parseExport(args: readonly string[]): Question {
  const { positionals, values } = parse(args)
  const { asyncapi, gateway = DEFAULT_GATEWAY } = values
  if (positionals.length > 0) throw new UsageError(`export takes no address: '${positionals[0]}'`)
  if (asyncapi === undefined) throw new UsageError('export needs --asyncapi <apiId>')
  if (!/^[A-Za-z0-9-]+$/.test(asyncapi))
    throw new UsageError(`--asyncapi must be an API's id, not '${asyncapi}'`)
  checkGateway(gateway)
  return { subject: `asyncapi/${asyncapi}`, gateway, query: '', asJson: true }
}

/** `explain <url> [--method GET] [--header 'Name: value'] [--gateway <url>]`, `routes [--gateway <url>] [--json]`. */
export function parseQuestion(subject: 'explain' | 'routes', args: readonly string[]): Question {
  const { positionals, values } = parse(args)
  const { method, header = [], gateway = DEFAULT_GATEWAY, json = false } = values
  checkGateway(gateway)
  const [url, ...rest] = positionals
  if (subject === 'routes') {
    if (url !== undefined) throw new UsageError(`routes takes no address: '${url}'`)
    return { subject, gateway, query: '', asJson: json }
  }
  if (url === undefined || rest.length > 0 || !URL.canParse(url))
    throw new UsageError('explain needs the address of a request: explain http://localhost:4080/…')
  const query = new URLSearchParams({ url, ...(method !== undefined && { method }) })
  for (const it of header) query.append('header', it)
  return { subject, gateway, query: String(query), asJson: true }
}

function checkGateway(gateway: string): void {
  if (!URL.canParse(gateway)) throw new UsageError(`--gateway must be an address, not '${gateway}'`)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        method: { type: 'string' },
        header: { type: 'string', multiple: true },
        gateway: { type: 'string' },
        asyncapi: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(errorOf(error).message.split('\n')[0] ?? '')
  }
}

/**
 * Asks, signed where the environment has credentials, and returns what to print. Throws `UsageError` when the gateway does not
 * answer.
 */
export async function ask(
  { subject, gateway, query, asJson }: Question,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const client = createGatewayClient(gateway, env)
  const answer = await client.json<{ stages: readonly Stage[] }>(
    `/_gatehouse/${subject}${query && `?${query}`}`,
  )
  return asJson ? JSON.stringify(answer, null, 2) : formatStages(answer.stages)
}

interface Stage {
  readonly apiId: string
  readonly stageName: string
  readonly protocolType: string
  readonly routes: readonly RouteDescription[]
}

/** A table for each stage, its routes in the order of their selection. */
function formatStages(stages: readonly Stage[]): string {
  if (stages.length === 0) return 'no stage has a deployment'
  return stages
    .map(({ apiId, stageName, protocolType, routes }) => {
      const rows = routes.map((it) => [it.routeKey, it.authorization, it.integration] as const)
      const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)))
      const lines = rows.map((row, index) => {
        const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0))
        const { problem } = routes[index] ?? {}
        return `  ${cells.join('  ')}${problem === undefined ? '' : `\n      refuses everything: ${problem}`}`
      })
      return [`${apiId} ${stageName} (${protocolType})`, ...lines].join('\n')
    })
    .join('\n\n')
}
