import { StringDecoder } from 'node:string_decoder'
import type { StageConfiguration } from '@gatehouse/contract'
import { textOf } from '../../exchange/body-text.ts'
import type { ExecutionLog, Facts } from '../facts/facts.ts'
import { type Fault, messageOf, responseTypeOf } from '../facts/fault.ts'
import { maskSecrets } from './mask-secrets.ts'

interface ExecutionLogSource {
  readonly settings: Pick<
    StageConfiguration['stage']['defaultRouteSettings'],
    'loggingLevel' | 'dataTraceEnabled'
  >
  /** Takes one event of the log. */
  readonly write: (event: string) => void
}

/** Compiles the execution log of a route by its settings; undefined where they ask for none, as by default. websocket-apis §11 */
export function compileExecutionLog({ settings, write }: ExecutionLogSource): ExecutionLog | undefined {
  const { loggingLevel = 'OFF', dataTraceEnabled = false } = settings
  if (loggingLevel === 'OFF') return undefined
  const tell = (facts: Facts, text: string) => write(formatEvent(facts, text))
  const fail: ExecutionLog['fail'] = (facts, fault) => tell(facts, formatFailure(fault))
  if (loggingLevel === 'ERROR')
    return {
      begin: nothing,
      trace: nothing,
      fail,
      end(facts, { fault, status = 200 }) {
        if (fault) fail(facts, fault)
        else if (facts.eventType === 'CONNECTION_API' && status >= 400)
          for (const text of formatEnding(facts, status)) tell(facts, text)
      },
    }
  return {
    begin(facts) {
      for (const text of formatBeginning(facts)) tell(facts, text)
    },
    trace: dataTraceEnabled ? (facts, part, payload) => tell(facts, `${part}: ${textOf(payload)}`) : nothing,
    fail,
    end(facts, { fault, status = 200 }) {
      if (fault) fail(facts, fault)
      for (const text of formatEnding(facts, status)) tell(facts, text)
    },
  }
}

const nothing = () => undefined

function formatBeginning({ eventType, client, closing, configuration, routeKey = '', requestId }: Facts) {
  const { apiId } = configuration.snapshot.api
  const start = [`Extended Request Id: ${requestId}`, `Starting execution for request: ${requestId}`]
  const route = `WebSocket Request Route: [${routeKey}]`
  const id = `[Connection Id: ${client.connectionId}]`
  switch (eventType) {
    case 'CONNECT': {
      const who = `[UserAgent: ${client.userAgent ?? null}, SourceIp: ${client.sourceIp}]`
      return [...start, route, `Client ${who} is connecting to WebSocket API [${apiId}].`]
    }
    case 'MESSAGE':
      return [...start, route, `WebSocket API [${apiId}] received message from client ${id}.`]
    case 'DISCONNECT': {
      const reason = `[${closing?.code}: ${closing?.reason}]`
      return [...start, route, `Client ${id} disconnected from API [${apiId}]. Close reason: ${reason}`]
    }
    case 'CONNECTION_API':
      return start
  }
}

/** *Assumed*: what is said of a client that the integration of `$connect` refused. websocket-apis §11 */
function formatEnding({ eventType, client, configuration }: Facts, status: number): readonly string[] {
  const { apiId } = configuration.snapshot.api
  const who = `Client [Connection Id: ${client.connectionId}]`
  switch (eventType) {
    case 'CONNECT':
      return status < 300
        ? [`${who} connected to API [${apiId}] successfully.`]
        : [`${who} was refused by API [${apiId}] with response status code [${status}].`]
    case 'MESSAGE':
      return [
        `Message from client [Connection Id: ${client.connectionId}] sent to API [${apiId}] with response status code [${status}].`,
      ]
    case 'DISCONNECT':
      return []
    case 'CONNECTION_API':
      return [`Connection API request completed with status: ${status}`]
  }
}

/** *Assumed*: which of the three texts a failure has, and that a refusal is one too. websocket-apis §11 */
function formatFailure(fault: Fault): string {
  const message = messageOf(fault)
  const { detail = message } = fault
  if (fault.fault === 'functionError')
    return `Lambda execution failed due to customer function error: ${detail}`
  if (responseTypeOf(fault).endsWith('CONFIGURATION_ERROR'))
    return `Execution failed due to configuration error: ${detail}`
  return `Execution failed: ${detail === message ? message : `${message}: ${detail}`}`
}

const MAX_EVENT_BYTES = 1024
const TRUNCATED = ' [TRUNCATED]'

/**
 * One event, of 1,024 bytes at most: of a text that may be a backend's whole answer no more is masked. *Assumed*: that it says so when
 * it was longer. websocket-apis §11
 */
function formatEvent(facts: Facts, text: string): string {
  const event = `(${facts.requestId}) ${maskSecrets(text, facts, MAX_EVENT_BYTES + 1)}`
  const bytes = Buffer.from(event.slice(0, MAX_EVENT_BYTES + 1))
  if (bytes.length <= MAX_EVENT_BYTES) return event
  const whole = new StringDecoder('utf8').write(bytes.subarray(0, MAX_EVENT_BYTES - TRUNCATED.length))
  return whole + TRUNCATED
}
