import type { IncomingMessage, ServerResponse } from 'node:http'
import { createMcpServer } from './create-server.ts'
import type { ToolContext } from './tool.ts'

/**
 * Serves a message of the Model Context Protocol over streamable HTTP, without sessions: any process can answer the next one. `message`
 * is the body, parsed.
 */
export async function serveMcp(
  { request, response, message }: McpExchange,
  context: ToolContext,
  version: string,
): Promise<void> {
  const [{ StreamableHTTPServerTransport }, server] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/streamableHttp.js'),
    createMcpServer(context, version),
  ])
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
  response.once('close', () => {
    transport.close().catch(() => undefined)
    server.close().catch(() => undefined)
  })
  // The SDK's own types do not agree where optional members are exact.
  await server.connect(transport as Parameters<typeof server.connect>[0])
  await transport.handleRequest(request, response, message)
}

export interface McpExchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly message: unknown
}
