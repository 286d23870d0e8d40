import { API_TOOLS } from './api-tools.ts'
import { EVENT_TOOLS } from './event-tools.ts'
import { ToolError } from './gateway-host.ts'
import type { Tool, ToolArguments, ToolContext } from './tool.ts'

const TOOLS: readonly Tool[] = [...EVENT_TOOLS, ...API_TOOLS]

const INSTRUCTIONS =
  'Gatehouse is Amazon API Gateway V2 (HTTP and WebSocket APIs) on this machine. When a call to an API fails, begin with find_events: it tells the fault, its cause and what usually mends it. describe_api and explain_request tell how requests are routed; call_operation changes things where it may.'

/** An MCP server with the gateway's tools; those that change or send something are there with `mayWrite` only. The SDK is loaded here. */
export async function createMcpServer(context: ToolContext, version: string) {
  const [{ Server }, { CallToolRequestSchema, ListToolsRequestSchema }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/index.js'),
    import('@modelcontextprotocol/sdk/types.js'),
  ])
  const tools = TOOLS.filter(({ isWriting }) => context.mayWrite || !isWriting)
  const server = new Server(
    { name: 'gatehouse', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, inputSchema, isWriting }) => ({
      name,
      description,
      inputSchema: { ...inputSchema, additionalProperties: false },
      annotations: { readOnlyHint: !isWriting && !(name === 'call_operation' && context.mayWrite) },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name)
    if (!tool) return toError(`There is no tool ${params.name}`)
    return runTool(tool, params.arguments ?? {}, context)
  })
  return server
}

async function runTool(tool: Tool, given: ToolArguments, context: ToolContext) {
  const missing = (tool.inputSchema.required ?? []).filter((name) => given[name] === undefined)
  if (missing.length > 0) return toError(`${tool.name} needs ${missing.join(', ')}`)
  try {
    const text = await tool.run(given, context)
    if (context.take?.(Buffer.byteLength(text)) === false) return toError(NO_ROOM)
    return { content: [{ type: 'text' as const, text }] }
  } catch (error) {
    if (error instanceof ToolError) return toError(error.message)
    throw error
  }
}

const NO_ROOM = 'There is no room in --memory-budget for the answer: ask for less, or for one thing at a time'

function toError(text: string) {
  return { isError: true, content: [{ type: 'text' as const, text }] }
}
