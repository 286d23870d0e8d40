import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { splitTokens } from './split-tokens.ts'

interface CodeProps {
  readonly text: string
  readonly title?: string
  /** Long lines go on below instead of to the right. */
  readonly isWrapped?: boolean
  /** Buttons beside the one that copies. */
  readonly children?: ComponentChildren
}

/** A text for machines, coloured where it is JSON or code, with a button that copies it. */
export function Code({ text, title, isWrapped = false, children }: CodeProps) {
  return (
    <figure class={isWrapped ? 'code is-wrapped' : 'code'}>
      <figcaption class="code-head">
        <span>{title}</span>
        <span class="actions">
          {children}
          <CopyButton text={text} />
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by the keyboard */}
      <pre tabIndex={0}>
        <code>{text.length > MAX_COLOURED ? text : colour(text)}</code>
      </pre>
    </figure>
  )
}

/** Puts a text onto the clipboard, and says that it did. */
export function CopyButton({ text, label = 'Copy' }: { readonly text: string; readonly label?: string }) {
  const isCopied = useSignal(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    isCopied.value = true
    setTimeout(() => {
      isCopied.value = false
    }, 1500)
  }
  return (
    <button type="button" class="button is-quiet is-small" onClick={copy}>
      <Icon name="copy" />
      <span aria-live="polite">{isCopied.value ? 'Copied' : label}</span>
    </button>
  )
}

/** Beyond so many characters colours cost more time than they are worth. */
const MAX_COLOURED = 100_000

/** Keys, texts, numbers and words of JSON and of code, each in its colour. */
function colour(text: string): ComponentChildren {
  return splitTokens(text).map(({ kind, text: part }) =>
    kind === undefined ? part : <span class={`t-${kind}`}>{part}</span>,
  )
}
