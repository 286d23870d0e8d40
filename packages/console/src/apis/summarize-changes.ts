import type { OrderedSnapshot } from './load-snapshot.ts'

/** What changed among the things of one kind, by their names. */
export interface KindOfChange {
  readonly kind: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

/** The kinds of things that differ between two snapshots; empty where nothing does. */
export function summarizeChanges(before: OrderedSnapshot, after: OrderedSnapshot): KindOfChange[] {
  const kinds = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return kinds
    .map((kind) => compareKind(kind, before[kind] ?? {}, after[kind] ?? {}))
    .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0)
}

type Things = Readonly<Record<string, unknown>>

function compareKind(kind: string, before: Things, after: Things): KindOfChange {
  const differs = (name: string) => JSON.stringify(before[name]) !== JSON.stringify(after[name])
  return {
    kind,
    added: Object.keys(after).filter((name) => !(name in before)),
    removed: Object.keys(before).filter((name) => !(name in after)),
    changed: Object.keys(before).filter((name) => name in after && differs(name)),
  }
}
