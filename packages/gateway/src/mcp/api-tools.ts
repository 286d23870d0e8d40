import { operations } from '@gatehouse/contract/core'
import { callOperation, describeOperation, isReading } from './call-operation.ts'
import { ask, ToolError } from './gateway-host.ts'
import { string, type Tool, textIn } from './tool.ts'

interface StageRoutes {
  readonly apiId: string
  readonly stageName: string
  readonly protocolType: string
  readonly routes: readonly {
    readonly routeKey: string
    readonly authorization: string
    readonly integration: string
    readonly problem?: string
  }[]
}

interface Api {
  readonly apiId: string
  readonly name: string
  readonly protocolType: string
  readonly apiEndpoint: string
}

/** APIs, their routes, and everything that the management API does. */
export const API_TOOLS: readonly Tool[] = [
  {
    name: 'list_apis',
    description: 'The APIs of the gateway: id, name, protocol and address.',
    inputSchema: { type: 'object', properties: {} },
    isWriting: false,
    async run(_, { host }) {
      const { items = [] } = await ask<{ items?: readonly Api[] }>(host, '/v2/apis')
      const lines = items.map((it) => `${it.apiId} ${it.name} ${it.protocolType} ${it.apiEndpoint}`)
      return lines.join('\n') || 'There is no API.'
    },
  },
  {
    name: 'describe_api',
    description:
      'An API as its stages serve it: routes in the order of their selection, with authorization and integration, and why a route refuses everything.',
    inputSchema: { type: 'object', properties: { apiId: string('API id') }, required: ['apiId'] },
    isWriting: false,
    async run(given, { host }) {
      const apiId = textIn(given, 'apiId')
      const { stages } = await ask<{ stages: readonly StageRoutes[] }>(host, '/_gatehouse/routes')
      const own = stages.filter((it) => it.apiId === apiId)
      if (own.length === 0)
        throw new ToolError(`No stage of ${apiId} has a deployment: see list_apis, and CreateDeployment`)
      return own.map(formatStage).join('\n')
    },
  },
  {
    name: 'explain_request',
    description:
      'What would become of a request: its stage, the route and why it is that one, what the backend would receive. Nothing is sent.',
    inputSchema: {
      type: 'object',
      properties: {
        url: string('the whole address'),
        method: string('GET when omitted'),
        headers: { type: 'array', items: { type: 'string' }, description: '"Name: value" each' },
      },
      required: ['url'],
    },
    isWriting: false,
    async run(given, { host }) {
      const query = new URLSearchParams({
        url: textIn(given, 'url'),
        method: textIn(given, 'method') || 'GET',
      })
      if (Array.isArray(given.headers)) for (const it of given.headers) query.append('header', String(it))
      return JSON.stringify(await ask(host, `/_gatehouse/explain?${query}`), null, 1)
    },
  },
  {
    name: 'invoke_function',
    description: 'Calls a function of the gateway with an event, and gives what it returned or its error.',
    inputSchema: {
      type: 'object',
      properties: { name: string('its name or ARN'), event: { description: 'the event, as JSON' } },
      required: ['name'],
    },
    isWriting: true,
    async run(given, { host }) {
      const path = `/_gatehouse/functions/${encodeURIComponent(textIn(given, 'name'))}/invoke`
      return JSON.stringify(await ask(host, path, { method: 'POST', body: textIn(given, 'event') || '{}' }))
    },
  },
  {
    name: 'validate_document',
    description:
      'Whether an OpenAPI document can be imported, with its warnings and errors; nothing is kept. Import it with call_operation ImportApi.',
    inputSchema: {
      type: 'object',
      properties: { document: string('OpenAPI 3 in JSON or YAML') },
      required: ['document'],
    },
    isWriting: false,
    async run(given, { host }) {
      const body = JSON.stringify({ body: textIn(given, 'document') })
      return JSON.stringify(await ask(host, '/_gatehouse/validate', { method: 'POST', body }), null, 1)
    },
  },
  {
    name: 'describe_operation',
    description:
      'The parameters of an operation of the management API (API Gateway V2), with its documentation; the names of all without one.',
    inputSchema: { type: 'object', properties: { operation: string('such as CreateRoute') } },
    isWriting: false,
    run: async (given) => describeOperation(textIn(given, 'operation')),
  },
  {
    name: 'call_operation',
    description:
      'Calls any operation of the management API by its name and its parameters in camelCase, as describe_operation lists them: GetRoutes {"apiId": "…"}. Without --mcp-write only those that read.',
    inputSchema: {
      type: 'object',
      properties: {
        operation: { type: 'string', enum: Object.keys(operations) },
        parameters: { type: 'object', description: 'path, query and body members together' },
      },
      required: ['operation'],
    },
    isWriting: false,
    async run(given, { host, mayWrite }) {
      const name = textIn(given, 'operation')
      if (!mayWrite && !isReading(name))
        throw new ToolError(`${name} changes something: start the gateway or gatehouse mcp with --mcp-write`)
      return callOperation(host, name, (given.parameters ?? {}) as Readonly<Record<string, unknown>>)
    },
  },
]

function formatStage({ apiId, stageName, protocolType, routes }: StageRoutes): string {
  const lines = routes.map(
    ({ routeKey, authorization, integration, problem }) =>
      `  ${routeKey}  ${authorization}  ${integration}${problem === undefined ? '' : `  refuses everything: ${problem}`}`,
  )
  return [`${apiId} ${stageName} ${protocolType}`, ...lines].join('\n')
}
