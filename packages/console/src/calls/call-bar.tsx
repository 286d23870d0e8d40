import { useSignal } from '@preact/signals'
import { Dialog } from '../elements/dialog.tsx'
import { Icon } from '../elements/icon.tsx'
import { CallCode } from './call-code.tsx'
import { madeCalls } from './perform-call.ts'

/** The last change that the page made, in a line at the foot; it opens the list of all of them. */
export function CallBar() {
  const isOpen = useSignal(false)
  const [last] = madeCalls.value
  const close = () => {
    isOpen.value = false
  }
  return (
    <>
      <div class="call-bar" role="status">
        {last && (
          <button
            type="button"
            class="button is-quiet is-small"
            onClick={() => {
              isOpen.value = true
            }}
          >
            <Icon name="call" />
            <span class="mono">{last.operation}</span>
            {last.problem ? (
              <span class="bad">{last.problem}</span>
            ) : (
              <span class="faint">done in {Math.round(last.durationMs)} ms</span>
            )}
            <span class="faint">· show calls</span>
          </button>
        )}
      </div>
      {isOpen.value && (
        <Dialog title="Calls of this page" onClose={close} isSide>
          <p class="soft">
            Every change here is a call of the management API by our own client. The last one is first.
          </p>
          <ol class="call-list">
            {madeCalls.value.map((call) => (
              <li key={call.id}>
                {call.problem && <p class="bad">{call.problem}</p>}
                <CallCode call={call} />
              </li>
            ))}
          </ol>
        </Dialog>
      )}
    </>
  )
}
