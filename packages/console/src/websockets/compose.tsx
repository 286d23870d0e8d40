import { useSignal } from '@preact/signals'
import { Problem, useAttempt } from '../calls/attempt.tsx'
import { closeConnection, postToConnection } from './call-connection.ts'
import type { Connection } from './connections.ts'
import { closeSocket, sendFrame } from './sockets.ts'

/** What can be said on a connection: as its client where it is this page's, as its backend, and that it is over. */
export function Compose({ connection }: { readonly connection: Connection }) {
  const { own, connectionId, isOpen } = connection
  const text = useSignal('{"action":"say","text":"hello"}')
  const { problem, attempt } = useAttempt()
  const isOwn = own?.state === 'open'
  return (
    <form
      class="compose"
      onSubmit={(event) => {
        event.preventDefault()
        void attempt(() => (isOwn ? sendFrame(own.id, text.value) : postToConnection(connection, text.value)))
      }}
    >
      <textarea
        class="input"
        rows={3}
        aria-label="Text to send"
        value={text.value}
        spellcheck={false}
        onInput={(event) => {
          text.value = event.currentTarget.value
        }}
      />
      <Problem of={problem} isInline />
      <div class="actions">
        {isOwn && (
          <button type="submit" class="button is-main">
            Send as client
          </button>
        )}
        <button
          type="button"
          class="button"
          disabled={!isOpen || connectionId === undefined}
          onClick={() => attempt(() => postToConnection(connection, text.value))}
        >
          Post as backend
        </button>
        <Close connection={connection} attempt={attempt} />
      </div>
    </form>
  )
}

interface CloseContext {
  readonly connection: Connection
  readonly attempt: (act: () => unknown) => unknown
}

/** Ends a connection: its client says with which code, its backend cannot. */
function Close({ connection, attempt }: CloseContext) {
  const { own, isOpen } = connection
  const code = useSignal('1000')
  const isOwn = own?.state === 'open'
  return (
    <span class="actions">
      {isOwn && (
        <label class="code-label soft">
          Code
          <input
            class="input mono code-input"
            aria-label="Code to close with"
            value={code.value}
            onInput={(event) => {
              code.value = event.currentTarget.value
            }}
          />
        </label>
      )}
      <button
        type="button"
        class="button is-bad"
        disabled={!isOpen}
        onClick={() =>
          attempt(() => (isOwn ? closeSocket(own.id, Number(code.value), '') : closeConnection(connection)))
        }
      >
        {isOwn ? 'Close' : 'Close as backend'}
      </button>
    </span>
  )
}
