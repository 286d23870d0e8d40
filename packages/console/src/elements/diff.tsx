import { diffLines } from 'diff'

/** Unchanged lines that stand around a change. */
const AROUND = 3

interface DiffProps {
  readonly before: string
  readonly after: string
  /** What it compares, for those who hear it. */
  readonly label: string
}

interface Line {
  readonly kind: 'added' | 'removed' | 'same' | 'left out'
  readonly text: string
}

const SIGNS = { added: '+', removed: '−', same: ' ', 'left out': '⋯' }

/** Two texts line by line: what went, what came, and a little of what stayed. */
export function Diff({ before, after, label }: DiffProps) {
  const lines = compareLines(before, after)
  if (lines.length === 0) return <p class="faint">No difference.</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by the keyboard
    <figure class="code" aria-label={label} tabIndex={0}>
      <div class="diff">
        {lines.map(({ kind, text }, index) => (
          <div key={index} class={`diff-line is-${kind.replace(' ', '-')}`}>
            <span>
              {SIGNS[kind]}
              {kind === 'added' && <span class="unseen">added</span>}
              {kind === 'removed' && <span class="unseen">removed</span>}
            </span>
            <span>{text}</span>
          </div>
        ))}
      </div>
    </figure>
  )
}

/** The lines that are shown; empty where nothing differs. */
function compareLines(before: string, after: string): readonly Line[] {
  const parts = diffLines(before, after)
  if (parts.every(({ added, removed }) => !added && !removed)) return []
  return parts.flatMap(({ added, removed, value }, index): Line[] => {
    const lines = value.replace(/\n$/, '').split('\n')
    if (added) return lines.map((text) => ({ kind: 'added', text }))
    if (removed) return lines.map((text) => ({ kind: 'removed', text }))
    return shorten(lines, index === 0, index === parts.length - 1)
  })
}

function shorten(lines: readonly string[], isFirst: boolean, isLast: boolean): Line[] {
  const same = (text: string): Line => ({ kind: 'same', text })
  const head = isFirst ? 0 : AROUND
  const tail = isLast ? 0 : AROUND
  if (lines.length <= head + tail + 1) return lines.map(same)
  const left = lines.length - head - tail
  const gap: Line = { kind: 'left out', text: `${left} lines` }
  return [...lines.slice(0, head).map(same), gap, ...lines.slice(lines.length - tail).map(same)]
}
