import { useComputed } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Dialog } from '../elements/dialog.tsx'
import { Heading } from '../elements/heading.tsx'
import { Icon } from '../elements/icon.tsx'
import { goTo, hrefOf, place } from '../navigation/place.ts'
import { formatClock } from '../records/describe-record.ts'
import { followEvents, records } from '../records/event-stream.ts'
import { type Connection, listConnections } from './connections.ts'
import { Conversation } from './conversation.tsx'
import { OpenForm } from './open-form.tsx'
import { ownSockets } from './sockets.ts'

/** Connections of WebSocket APIs: what they say both ways, and how to take part. */
export function WebSocketsPage() {
  useEffect(() => void followEvents(), [])
  const connections = useComputed(() => listConnections(records.value, ownSockets.value))
  const [, key] = place.value.segments
  const chosen = connections.value.find((it) => it.key === key)
  const close = () => goTo(hrefOf(['websockets']))
  return (
    <div class="page is-whole">
      <Heading title="WebSockets">
        <a class="button is-main" href={hrefOf(['websockets', 'new'])}>
          <Icon name="plus" />
          Open a connection
        </a>
      </Heading>
      <div class={chosen ? 'split is-open is-narrow' : 'split'}>
        <div class="split-list">
          {connections.value.length === 0 ? (
            <NoConnections />
          ) : (
            <List connections={connections.value} chosen={key} />
          )}
        </div>
        {chosen && <Conversation key={chosen.key} connection={chosen} />}
      </div>
      {key === 'new' && (
        <Dialog title="Open a connection" onClose={close}>
          <OpenForm onOpened={(id) => goTo(hrefOf(['websockets', id]))} />
        </Dialog>
      )}
    </div>
  )
}

function NoConnections() {
  return (
    <div class="empty">
      <h2>No connection yet</h2>
      <p>
        Open one here to talk to a WebSocket API as its client. Connections of other clients show as soon as
        something happens on them, where the gateway keeps records.
      </p>
    </div>
  )
}

interface ListProps {
  readonly connections: readonly Connection[]
  readonly chosen: string | undefined
}

function List({ connections, chosen }: ListProps) {
  return (
    <ul class="connections" aria-label="Connections">
      {connections.map(({ key, connectionId, apiId, stage, since, isOpen, own }) => (
        <li key={key} class="row">
          <a href={hrefOf(['websockets', key])} aria-current={key === chosen ? 'true' : undefined}>
            <span class={isOpen ? 'pulse is-on' : 'pulse'}>
              <span class="unseen">{isOpen ? 'open' : 'closed'}</span>
            </span>
            <span class="mono">{connectionId ?? 'opening …'}</span>
            <span class="mono soft">
              {apiId}/{stage}
            </span>
            <span class="faint">{own ? 'this page' : ''}</span>
            <span class="mono faint">{formatClock(since)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
