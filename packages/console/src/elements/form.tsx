import type { ComponentChildren } from 'preact'

interface FormProps {
  readonly onSend: () => void
  readonly children: ComponentChildren
}

/** A form whose fields stand one below the other. It sends nothing by itself: the page stays. */
export function Form({ onSend, children }: FormProps) {
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      {children}
    </form>
  )
}
