import type { EventRecord } from '@gatehouse/contract'
import { useMemo } from 'preact/hooks'
import { Icon } from '../elements/icon.tsx'
import { hrefOf } from '../navigation/place.ts'
import { bodyText, formatClock, formatDuration } from '../records/describe-record.ts'
import { records } from '../records/event-stream.ts'
import { Compose } from './compose.tsx'
import type { Connection } from './connections.ts'
import type { OwnFrame } from './sockets.ts'

/** A frame as it is shown, known from this page's socket or from a record. */
interface ShownFrame {
  readonly key: string
  readonly direction: 'in' | 'out'
  readonly text: string
  readonly at: string
  /** What is known where the gateway keeps records. */
  readonly routeKey?: string | undefined
  readonly note?: string | undefined
  readonly recordId?: string
}

/** What a connection said both ways, and what can be said on it. */
export function Conversation({ connection }: { readonly connection: Connection }) {
  const { connectionId, own, isOpen, apiId, stage } = connection
  const known = records.value
  // No computed signal: the id is known later than the connection, and no signal.
  const recorded = useMemo(() => framesOf(connectionId, known), [connectionId, known])
  const frames = recorded.length > 0 ? recorded : (own?.frames ?? []).map(toShown)
  const { close } = own ?? {}
  return (
    <section class="detail" aria-label="The connection">
      <header class="detail-head">
        <h2 class="mono">{connectionId ?? 'a connection of this page'}</h2>
        <a class="icon-button" href={hrefOf(['websockets'])} aria-label="Close the connection’s view">
          <Icon name="close" />
        </a>
        <p class="detail-facts">
          <span class={isOpen ? 'tag is-good' : 'tag'}>{isOpen ? 'open' : 'closed'}</span>
          <code>
            {apiId}/{stage}
          </code>
          {close && (
            <span class={close.code === 1000 ? 'faint' : 'bad'}>
              {close.code} {close.reason}
            </span>
          )}
        </p>
      </header>
      <ol class="frames" aria-label="Frames">
        {frames.length === 0 && <li class="faint">Nothing was said yet.</li>}
        {frames.map((frame) => (
          <Frame key={frame.key} frame={frame} />
        ))}
      </ol>
      <Compose connection={connection} />
    </section>
  )
}

function Frame({ frame: { direction, text, at, routeKey, note, recordId } }: { readonly frame: ShownFrame }) {
  return (
    <li class={direction === 'in' ? 'frame-in' : 'frame-out'}>
      <p class="frame-facts">
        <span>{direction === 'in' ? 'client → gateway' : 'gateway → client'}</span>
        <span class="mono">{formatClock(at)}</span>
        {routeKey && <code>{routeKey}</code>}
        {note && <span>{note}</span>}
        {recordId && <a href={hrefOf(['live', recordId], { kinds: 'websockets' })}>why</a>}
      </p>
      <pre class="frame-text">{text}</pre>
    </li>
  )
}

function framesOf(connectionId: string | undefined, known: readonly EventRecord[]): ShownFrame[] {
  if (connectionId === undefined) return []
  return known
    .flatMap((record): ShownFrame[] => {
      if (record.kind !== 'message' || record.connectionId !== connectionId) return []
      const { id, direction, body, startedAt, routeKey, fault, durationMs } = record
      const note = fault?.code ?? (direction === 'in' ? formatDuration(durationMs) : undefined)
      return [{ key: id, recordId: id, direction, text: bodyText(body), at: startedAt, routeKey, note }]
    })
    .reverse()
}

function toShown({ id, direction, text, at }: OwnFrame): ShownFrame {
  return { key: String(id), direction, text, at }
}
