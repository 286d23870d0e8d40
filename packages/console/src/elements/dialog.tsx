import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** At the side, as high as the window, for what is read or filled in beside the page. */
  readonly isSide?: boolean
  readonly children: ComponentChildren
}

/** Where a dialog that asks for something begins; any other begins with its cross. */
const FIRST_FIELD = '.dialog-body :is(input, select, textarea):not([disabled])'

/** A dialog over the page: Escape, the cross and a click beside it close it. */
export function Dialog({ title, onClose, isSide = false, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus()
    return () => (opener as HTMLElement | null)?.focus()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, which the browser does by itself
    <dialog
      ref={dialog}
      class={isSide ? 'is-side' : undefined}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}
