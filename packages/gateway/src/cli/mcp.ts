import { parseArgs } from 'node:util'
import { errorOf, UsageError } from '@gatehouse/command-line'
import { createMcpServer } from '../mcp/create-server.ts'
import { createRemoteHost } from '../mcp/remote-host.ts'
import { createGatewayClient, DEFAULT_GATEWAY } from './gateway-client.ts'

/** `gatehouse mcp`: what it is told. */
export interface McpCommand {
  readonly gateway: string
  readonly mayWrite: boolean
}

/** `mcp [--gateway <url>] [--mcp-write]`. Throws `UsageError`. */
export function parseMcpCommand(args: readonly string[]): McpCommand {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { gateway: { type: 'string' }, 'mcp-write': { type: 'boolean' } },
    })
    const { gateway = DEFAULT_GATEWAY, 'mcp-write': mayWrite = false } = values
    if (!URL.canParse(gateway)) throw new Error(`--gateway must be an address, not '${gateway}'`)
    return { gateway, mayWrite }
  } catch (error) {
    throw new UsageError(errorOf(error).message.split('\n')[0] ?? '')
  }
}

/** Serves agents over standard input and output, until the input ends. What fails at the gateway is told to the agent. */
export async function runMcp(
  { gateway, mayWrite }: McpCommand,
  { env, version }: { readonly env: NodeJS.ProcessEnv; readonly version: string },
): Promise<void> {
  const client = createGatewayClient(gateway, env)
  const host = createRemoteHost((path, call) => client.call(path, call))
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js')
  const server = await createMcpServer({ host, mayWrite }, version)
  await server.connect(new StdioServerTransport())
  await new Promise<void>((resolve) => process.stdin.once('end', resolve))
  await server.close()
}
