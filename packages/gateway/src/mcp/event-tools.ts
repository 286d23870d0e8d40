import type { EventRecord } from '@gatehouse/contract'
import { type AbsentNode, formatAbsent } from '../records/absent-node.ts'
import { describe } from '../records/describe-record.ts'
import { FILTER_NAMES } from '../records/filter-records.ts'
import { ask } from './gateway-host.ts'
import { string, type Tool, type ToolArguments, textIn } from './tool.ts'

const FILTERS = {
  api: string('API id'),
  stage: string('stage name'),
  route: string('route key, such as GET /pets/{id}'),
  status: string('404, 4xx or 400-599; several with commas'),
  kind: string(
    'request, websocket-event, message, connections-call, authorizer-call, function-call or management-call',
  ),
  connection: string('connection id of a WebSocket client'),
  request: string('request id (apigw-requestid)'),
  parent: string('id of the event that it was a part of'),
  fault: string('code of a fault, such as jwt-audience'),
  node: string('the node that made it, of several that share a database'),
  text: string('stands anywhere in the event'),
  last: { type: 'integer', description: 'how many of the newest; 20 when omitted' },
}

function toQuery(given: ToolArguments, last: string): string {
  const query = new URLSearchParams({ last: textIn(given, 'last') || last })
  for (const name of FILTER_NAMES) if (given[name] !== undefined) query.set(name, textIn(given, name))
  return String(query)
}

async function find(host: Parameters<Tool['run']>[1]['host'], query: string): Promise<FoundEvents> {
  return ask<FoundEvents>(host, `/_gatehouse/events?${query}`)
}

interface FoundEvents {
  readonly records: readonly EventRecord[]
  /** The nodes whose events are missing. */
  readonly absent?: readonly AbsentNode[]
}

/** Lines, and which nodes told of nothing; what is said where there are none. */
function toText(lines: readonly string[], { absent = [] }: FoundEvents, none: string): string {
  return [...(lines.length === 0 ? [none] : lines), ...absent.map(formatAbsent)].join('\n')
}

/** What happened, and why: records of requests, messages, functions and calls. */
export const EVENT_TOOLS: readonly Tool[] = [
  {
    name: 'find_events',
    description:
      'What happened on the gateway lately, newest last: requests, WebSocket messages, function calls, management calls. Each line has the id, the outcome, the fault with its cause and what usually mends it, and remarks on probable mistakes. Begin here when something does not work.',
    inputSchema: { type: 'object', properties: FILTERS },
    isWriting: false,
    async run(given, { host }) {
      const found = await find(host, toQuery(given, '20'))
      return toText(found.records.map(summarize), found, 'No event matches.')
    },
  },
  {
    name: 'get_event',
    description:
      'One event in full, as JSON: request, route and the routes it won over, authorizer, what each mapping changed, backend with timings, answer, function output and error.',
    inputSchema: { type: 'object', properties: { id: string('id of the event') }, required: ['id'] },
    isWriting: false,
    async run(given, { host }) {
      const id = encodeURIComponent(textIn(given, 'id'))
      return JSON.stringify(await ask(host, `/_gatehouse/events/${id}`), null, 1)
    },
  },
  {
    name: 'read_logs',
    description: 'What functions printed, and their errors with stacks, newest last.',
    inputSchema: { type: 'object', properties: { api: FILTERS.api, text: FILTERS.text, last: FILTERS.last } },
    isWriting: false,
    async run(given, { host }) {
      const found = await find(host, `${toQuery(given, '20')}&kind=function-call,authorizer-call`)
      const lines = found.records.flatMap((record) => {
        if (!('function' in record)) return []
        const { output, error, functionArn } = record.function
        const told = error ? [`${error.failure}: ${error.message}`] : []
        return [
          `${record.startedAt} ${functionArn} ${record.id}`,
          ...[...output, ...told].map((it) => `  ${it}`),
        ]
      })
      return toText(lines, found, 'No function was called.')
    },
  },
  {
    name: 'replay_event',
    description:
      'Sends the request of an event again, as it was or changed, and tells in what the answer differs. Use it to check whether a change mended something.',
    inputSchema: {
      type: 'object',
      properties: {
        id: string('id of a request event'),
        method: string('another method'),
        url: string('another path and query string, as the client sent it'),
        body: string('another body'),
        headers: {
          type: 'array',
          description: 'all headers, in place of those that were sent: [["name", "value"]]',
          items: { type: 'array', items: { type: 'string' } },
        },
      },
      required: ['id'],
    },
    isWriting: true,
    async run({ id, ...edits }, { host }) {
      const path = `/_gatehouse/events/${encodeURIComponent(String(id))}/replay`
      const body = Object.keys(edits).length === 0 ? '' : JSON.stringify(edits)
      const {
        status,
        differences,
        record,
        withheld = [],
      } = await ask<{
        status: number
        differences: readonly string[]
        record?: EventRecord
        withheld?: readonly string[]
      }>(host, path, { method: 'POST', body })
      const same = differences.length === 0 ? 'The answer is the same.' : differences.join('\n')
      const missing =
        withheld.length === 0 ? [] : [`not sent, for it leads elsewhere: ${withheld.join(', ')}`]
      return [`status ${status}`, same, ...missing, ...(record ? [summarize(record)] : [])].join('\n')
    },
  },
]

/** An event in a line, with more for what went wrong. */
export function summarize(record: EventRecord): string {
  const { id, startedAt, durationMs, apiId, stage, routeKey, node, fault, remarks = [] } = record
  const place = [apiId, stage, routeKey, node].filter((it) => it !== undefined).join(' ')
  const why = fault ? [`  fault ${fault.code}: ${fault.cause}`, `  hint: ${fault.hint}`] : []
  const detail = fault?.detail === undefined ? [] : [`  detail: ${fault.detail}`]
  const seen = remarks.map(({ code, cause, hint }) => `  remark ${code}: ${cause} ${hint}`)
  return [
    `${id} ${startedAt} ${describe(record)} ${Math.round(durationMs)} ms ${place}`,
    ...why,
    ...detail,
    ...seen,
  ].join('\n')
}
