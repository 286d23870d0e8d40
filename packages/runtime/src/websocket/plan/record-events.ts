import type {
  EventRecord,
  MessageRecord,
  RecordedRoute,
  RecordHead,
  StageConfiguration,
  WebSocketEventRecord,
} from '@gatehouse/contract'
import { chain, type MaybePromise } from '../../exchange/maybe-promise.ts'
import { pairsOf } from '../../exchange/raw-headers.ts'
import { cutBody } from '../../exchange/recorded-body.ts'
import { type Recording, type RecordSink, recordingOf } from '../../exchange/recording.ts'
import { compileSelection } from '../../expressions/selection.ts'
import type { Client, Facts } from '../facts/facts.ts'
import { diagnose } from './diagnose.ts'
import type { Ending, Report } from './report.ts'

type ServeMessage = (client: Client, text: string) => MaybePromise<string | undefined>

/** What makes records of a stage's events. */
export interface EventRecords {
  /** A report that makes a record besides. */
  readonly report: Report
  /** Serves messages, and makes a record of what goes back. */
  withReplies(serve: ServeMessage): ServeMessage
}

interface EventRecordsContext {
  readonly records: RecordSink
  readonly report: Report
}

/** Makes records of the events of a stage: where records are asked for only. */
export function createEventRecords(
  configuration: StageConfiguration,
  { records, report }: EventRecordsContext,
): EventRecords {
  const select = compileSelection(configuration.snapshot.api.routeSelectionExpression)
  /** The record of each client's last message: its messages are served one after the other. */
  const lastMessages = new WeakMap<Client, EventRecord>()
  return {
    report(facts, ending) {
      report(facts, ending)
      const recording = recordingOf(facts)
      if (!recording || facts.eventType === 'CONNECTION_API') return
      const record = toRecord({ facts, ending, recording, configuration, select, maxBytes: records.maxBytes })
      if (record.kind === 'message') lastMessages.set(facts.client, record)
      const { authorizer } = recording.notes
      const besides = { secrets: recording.secrets, account: configuration.account }
      if (authorizer)
        for (const call of recording.authorizerCalls) records.add({ ...call, authorizer }, besides)
      records.add(record, besides)
    },
    withReplies: (serve) => (client, text) =>
      chain(serve(client, text), (reply) => {
        const cause = lastMessages.get(client)
        if (reply !== undefined && cause)
          records.add(toReply(reply, cause, records), { account: configuration.account })
        return reply
      }),
  }
}

interface Ended {
  readonly facts: Facts
  readonly ending: Ending
  readonly recording: Recording
  readonly configuration: StageConfiguration
  readonly select: ReturnType<typeof compileSelection>
  readonly maxBytes: number
}

function toRecord(ended: Ended): WebSocketEventRecord | MessageRecord {
  const { facts, ending, recording, configuration } = ended
  const { snapshot, stage } = configuration
  const { notes } = recording
  const { routeKey, client, requestId, receivedAt } = facts
  const { fault, status } = ending
  const isConnected = facts.eventType === 'CONNECT' && !fault && (status ?? 200) < 300
  const head: RecordHead = {
    id: recording.id,
    startedAt: receivedAt.toISOString(),
    durationMs: recording.elapsedMs(),
    requestId,
    connectionId: client.connectionId,
    apiId: snapshot.api.apiId,
    stage: stage.stageName,
    ...(routeKey !== undefined && { routeKey }),
    ...(status !== undefined && { status: isConnected ? 101 : status }),
    ...(fault && { fault: diagnose(fault, facts, recording) }),
  }
  const told = {
    ...(routeKey !== undefined && { route: describeRoute(ended, routeKey) }),
    ...(notes.backend && { backend: notes.backend }),
    steps: notes.steps,
  }
  if (facts.eventType === 'MESSAGE') return { ...head, ...told, ...describeMessage(ended) }
  return { ...head, ...told, ...describeEvent(facts, recording) }
}

function describeMessage({ facts, select, maxBytes }: Ended): Omit<MessageRecord, keyof RecordHead> {
  const { text, isJson, json } = facts.message
  const selected = isJson ? select({ body: json }) : ''
  return {
    kind: 'message',
    direction: 'in',
    body: cutBody(text, maxBytes),
    isBinary: false,
    ...(selected !== '' && { selected }),
  }
}

function describeEvent(
  { eventType, exchange, closing }: Facts,
  { notes }: Recording,
): Omit<WebSocketEventRecord, keyof RecordHead | 'steps'> {
  return {
    kind: 'websocket-event',
    event: eventType === 'CONNECT' ? 'CONNECT' : 'DISCONNECT',
    ...(exchange && {
      request: {
        method: exchange.method,
        url: `${exchange.scheme === 'https' ? 'wss' : 'ws'}://${exchange.host}${exchange.wirePath}${exchange.query && `?${exchange.query}`}`,
        headers: pairsOf(exchange.headers),
        sourceIp: exchange.sourceIp,
      },
    }),
    ...(notes.authorizer && { authorizer: notes.authorizer }),
    ...(closing && { close: closing }),
  }
}

/** The route of an event, and why it is that one. websocket-apis §3.1 */
function describeRoute({ facts, configuration, select }: Ended, routeKey: string): RecordedRoute {
  const { routes, api } = configuration.snapshot
  if (facts.eventType !== 'MESSAGE')
    return {
      routeKey,
      because: facts.eventType === 'CONNECT' ? 'a client connects' : 'the connection is over',
      candidates: [],
    }
  const { isJson, json } = facts.message
  const selected = isJson ? select({ body: json }) : ''
  const expression = api.routeSelectionExpression
  const found = selected === '' ? 'nothing' : JSON.stringify(selected)
  const isNamed = routeKey !== '$default'
  return {
    routeKey,
    because: isJson
      ? `${expression} found ${found} in the message${isNamed ? '' : ', and no other route is called so'}`
      : 'the message is not JSON, and $default takes it',
    candidates: isNamed && routes.some((it) => it.routeKey === '$default') ? ['$default'] : [],
  }
}

/** What a client is told of its message. */
function toReply(reply: string, cause: EventRecord, records: RecordSink): MessageRecord {
  const { connectionId, apiId, stage, routeKey, requestId } = cause
  return {
    id: records.newId(),
    kind: 'message',
    parent: cause.id,
    startedAt: new Date(Date.parse(cause.startedAt) + cause.durationMs).toISOString(),
    durationMs: 0,
    ...(requestId !== undefined && { requestId }),
    ...(connectionId !== undefined && { connectionId }),
    ...(apiId !== undefined && { apiId }),
    ...(stage !== undefined && { stage }),
    ...(routeKey !== undefined && { routeKey }),
    direction: 'out',
    body: cutBody(reply, records.maxBytes),
    isBinary: false,
  }
}
