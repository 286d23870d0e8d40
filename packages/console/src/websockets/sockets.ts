import type { EventRecord } from '@gatehouse/contract'
import { type Signal, signal } from '@preact/signals'
import { BASE } from '../calls/gateway.ts'
import { records as seen } from '../records/event-stream.ts'

/** A frame that this page sent or got. */
export interface OwnFrame {
  readonly id: number
  readonly direction: 'in' | 'out'
  readonly text: string
  readonly at: string
}

/** A connection that this page opened. */
export interface OwnSocket {
  /** The page's own name of it; the gateway's is known once its record came. */
  readonly id: string
  readonly apiId: string
  readonly stage: string
  readonly openedAt: string
  /** The ids of connections that were known before, none of which is its own. */
  readonly before: ReadonlySet<string | undefined>
  readonly state: 'connecting' | 'open' | 'closed'
  readonly frames: readonly OwnFrame[]
  /** With what it closed. */
  readonly close?: { readonly code: number; readonly reason: string }
}

/** The connections of this page, the last first. They end with the page. */
export const ownSockets: Signal<readonly OwnSocket[]> = signal([])

const opened = new Map<string, WebSocket>()
let count = 0

/** Where a socket of a stage is opened: by the form of addresses that this page may call. */
export function socketAddress(apiId: string, stage: string, query: string): string {
  const asked = query === '' || query.startsWith('?') ? query : `?${query}`
  return `${BASE.replace(/^http/, 'ws')}/_aws/execute-api/${apiId}/${stage}${asked}`
}

/** Opens a connection, and returns the page's name for it. */
export function openSocket(apiId: string, stage: string, query: string): string {
  count += 1
  const id = `page-${count}`
  const socket = new WebSocket(socketAddress(apiId, stage, query))
  opened.set(id, socket)
  const openedAt = new Date().toISOString()
  const before = new Set(seen.peek().map(({ connectionId }) => connectionId))
  const own: OwnSocket = { id, apiId, stage, openedAt, before, state: 'connecting', frames: [] }
  ownSockets.value = [own, ...ownSockets.value]
  socket.onopen = () => change(id, () => ({ state: 'open' }))
  socket.onclose = ({ code, reason }) => change(id, () => ({ state: 'closed', close: { code, reason } }))
  socket.onmessage = ({ data }) => addFrame(id, 'out', typeof data === 'string' ? data : '(binary)')
  return id
}

/** Sends a text as the client. */
export function sendFrame(id: string, text: string): void {
  opened.get(id)?.send(text)
  addFrame(id, 'in', text)
}

/** Closes a connection from the client's side. Throws for a code that clients may not use. */
export function closeSocket(id: string, code: number, reason: string): void {
  opened.get(id)?.close(code, reason)
}

/** The connection's id at the gateway, where its record is known: that of the connection which was opened for the same stage then. */
export function connectionIdOf(socket: OwnSocket, records: readonly EventRecord[]): string | undefined {
  const sameStage = ({ apiId, stage }: { apiId?: string; stage?: string }) =>
    apiId === socket.apiId && stage === socket.stage
  const earlier = ownSockets.value.filter((it) => sameStage(it) && it.openedAt > socket.openedAt).length
  const own = records.filter(
    (record) =>
      record.kind === 'websocket-event' &&
      record.event === 'CONNECT' &&
      sameStage(record) &&
      !socket.before.has(record.connectionId) &&
      isOfThisPage(record),
  )
  return own[earlier]?.connectionId
}

/** Whether a handshake came from a page of the gateway's own origin, as this one's do. */
function isOfThisPage(record: EventRecord): boolean {
  if (record.kind !== 'websocket-event') return false
  const origin = record.request?.headers.find(([name]) => name.toLowerCase() === 'origin')?.[1]
  return origin === location.origin
}

function addFrame(id: string, direction: OwnFrame['direction'], text: string): void {
  change(id, ({ frames }) => ({
    frames: [...frames, { id: frames.length, direction, text, at: new Date().toISOString() }],
  }))
}

function change(id: string, next: (socket: OwnSocket) => Partial<OwnSocket>): void {
  ownSockets.value = ownSockets.value.map((socket) =>
    socket.id === id ? { ...socket, ...next(socket) } : socket,
  )
}
