import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface VirtualRowsProps<Item> {
  readonly items: readonly Item[]
  /** Of every row, in CSS pixels. */
  readonly rowHeight: number
  readonly keyOf: (item: Item) => string
  readonly label: string
  /** The row that is open, and what opening another does: arrow keys move through the rows then. */
  readonly chosen?: string | undefined
  readonly onChoose?: (item: Item) => void
  readonly children: (item: Item, isChosen: boolean) => ComponentChildren
}

/** Rows above and below the window that are there already when it moves. */
const SPARE = 8

/** A list of any length, of which those rows alone are in the document that the window shows. */
export function VirtualRows<Item>(props: VirtualRowsProps<Item>) {
  const { items, rowHeight, keyOf, chosen, children } = props
  const box = useRef<HTMLDivElement>(null)
  const top = useSignal(0)
  const height = useSignal(800)
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      if (entry) height.value = entry.contentRect.height
    })
    if (box.current) watch.observe(box.current)
    return () => watch.disconnect()
  }, [height])
  const first = Math.max(0, Math.floor(top.value / rowHeight) - SPARE)
  const last = Math.min(items.length, Math.ceil((top.value + height.value) / rowHeight) + SPARE)
  return (
    <section
      ref={box}
      class="rows"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and arrow keys move through it
      tabIndex={0}
      aria-label={props.label}
      onScroll={(event) => {
        top.value = event.currentTarget.scrollTop
      }}
      onKeyDown={(event) => moveChoice(event, props, box.current)}
    >
      <div class="rows-space" style={{ height: `${items.length * rowHeight}px` }}>
        <div class="rows-shown" style={{ transform: `translateY(${first * rowHeight}px)` }}>
          {items.slice(first, last).map((item) => {
            const key = keyOf(item)
            return (
              <div key={key} class="row" style={{ height: `${rowHeight}px` }}>
                {children(item, key === chosen)}
              </div>
            )
          })}
        </div>
      </div>
    </section>
  )
}

function moveChoice<Item>(
  event: KeyboardEvent,
  { items, keyOf, chosen, onChoose, rowHeight }: VirtualRowsProps<Item>,
  box: HTMLElement | null,
): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step || !onChoose) return
  event.preventDefault()
  const now = items.findIndex((item) => keyOf(item) === chosen)
  const index = Math.min(items.length - 1, Math.max(0, now + step))
  const item = items[index]
  if (!item || !box) return
  onChoose(item)
  const top = index * rowHeight
  if (top < box.scrollTop) box.scrollTop = top
  else if (top + rowHeight > box.scrollTop + box.clientHeight)
    box.scrollTop = top + rowHeight - box.clientHeight
}
