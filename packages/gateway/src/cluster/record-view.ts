import type { AbsentNode } from '../records/absent-node.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import { createRecordRing, type RecordQuestion } from '../records/record-ring.ts'

/** The records of all nodes in one order, for as long as somebody looks. A class because it lives that long. */
export class RecordView {
  readonly #ring
  /** Up to where the records of each node are here, by its name. */
  readonly #positions = new Map<string, string>()
  readonly #absent = new Map<string, string>()

  constructor(keep: () => number) {
    this.#ring = createRecordRing(keep)
  }

  /** Those after a record that are here; waits for one, or for a node that falls silent or answers again. */
  read(question: RecordQuestion): Promise<KeptRecord[]> {
    return this.#ring.read(question)
  }

  find(id: string): Promise<KeptRecord | undefined> {
    return this.#ring.find(id)
  }

  newest(): Promise<string | undefined> {
    return this.#ring.newest()
  }

  /** The last record of a node that is here. */
  positionOf(node: string): string | undefined {
    return this.#positions.get(node)
  }

  /** Takes what nodes told of, all of it by when it began; what is here already is passed over. */
  take(told: Iterable<readonly [node: string, records: readonly KeptRecord[]]>): void {
    const fresh: KeptRecord[] = []
    for (const [node, records] of told) {
      const last = records.at(-1)
      if (last) this.#positions.set(node, last.head.id)
      fresh.push(...records.filter(({ head }) => !this.#ring.has(head.id)))
    }
    // ISO 8601 in UTC sorts as text.
    fresh.sort(({ head: { startedAt: a } }, { head: { startedAt: b } }) => (a < b ? -1 : a > b ? 1 : 0))
    if (fresh.length > 0) this.#ring.add(fresh)
  }

  /** The nodes that do not tell of theirs. */
  absent(): AbsentNode[] {
    return [...this.#absent].map(([node, reason]) => ({ node, reason }))
  }

  /** Says why a node tells of nothing; undefined where it does. */
  note(node: string, reason: string | undefined): void {
    if (this.#absent.get(node) === reason) return
    if (reason === undefined) this.#absent.delete(node)
    else this.#absent.set(node, reason)
    this.#ring.wake()
  }

  /** Nodes that left are missed no longer. */
  keepOnly(nodes: ReadonlySet<string>): void {
    for (const node of this.#absent.keys()) if (!nodes.has(node)) this.note(node, undefined)
  }

  close(): void {
    this.#ring.close()
  }
}
