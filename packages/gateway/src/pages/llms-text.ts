import { operations } from '@gatehouse/contract/core'

/** What agents read first, https://llmstxt.org: what this is, where its contract and its events are, and every operation. */
export function formatLlmsText(): string {
  const lines = Object.entries(operations).map(
    ([name, { method, path }]) => `- ${name}: \`${method} ${path}\``,
  )
  return `# Gatehouse

> Amazon API Gateway V2 (HTTP and WebSocket APIs) on this machine: the management API below, and the traffic of the APIs that it defines.

AWS SDKs, the AWS CLI and Terraform work with this address as their endpoint. An API answers at its \`apiEndpoint\`, which management answers name: \`/_aws/execute-api/{apiId}/…\`.

## Contract

- [OpenAPI, JSON](/_gatehouse/openapi.json): every operation with its parameters and errors
- [OpenAPI, YAML](/_gatehouse/openapi.yaml)
- [Documentation](/_gatehouse/docs)

## What happens, and why

With \`--inspect\`; all of it is JSON.

- [Events](/_gatehouse/events): records of requests, messages, functions and calls, as server-sent events; a list with \`Accept: application/json\`. Filters: \`api\`, \`stage\`, \`route\`, \`status=4xx\`, \`kind\`, \`fault\`, \`text\`, \`connection\`, \`last=20\`. Each failure has a fault with its cause and what usually mends it.
- \`/_gatehouse/events/{id}\`: one of them; \`?format=har\`, \`?format=curl\`; \`POST …/replay\` sends it again, to another API or stage without what is masked.
- [Routes](/_gatehouse/routes): every stage's routes in the order of their selection
- \`/_gatehouse/explain?url=…&method=…\`: what would become of a request
- [Functions](/_gatehouse/functions): state of the functions; \`POST /_gatehouse/functions/{name}/invoke\` calls one
- \`POST /_gatehouse/validate\` with \`{"body": "<OpenAPI document>"}\`: whether it can be imported
- \`/_gatehouse/mcp\` with \`--mcp\`: all of this as tools of the Model Context Protocol; \`gatehouse mcp\` over stdio

## Operations

${lines.join('\n')}
`
}
