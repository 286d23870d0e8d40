import { performance } from 'node:perf_hooks'

/** A node as the table of nodes has it. */
export interface NodeRow {
  readonly id: string
  readonly beats: string
  readonly confirmed: string
  readonly tag: number | null
  readonly address: string | null
}

/** Where a node takes calls of the others. */
export interface Peer {
  /** What the ids that it gives have in them; two nodes may have the same. */
  readonly tag: number
  readonly address: string
}

/** What is known of a node. */
interface KnownNode {
  readonly beats: string
  /** When this count of beats was first seen, in ms of `performance.now()`. */
  readonly at: number
  readonly confirmed: number
  readonly peer: Peer | undefined
}

/** The nodes of a cluster as one of them saw them last. */
export class KnownNodes {
  readonly #byId = new Map<string, KnownNode>()

  get size(): number {
    return this.#byId.size
  }

  /** Takes over what the table of nodes says. */
  take(rows: readonly NodeRow[]): void {
    const now = performance.now()
    const ids = new Set(rows.map((row) => row.id))
    for (const known of this.#byId.keys()) if (!ids.has(known)) this.#byId.delete(known)
    for (const { id, beats, confirmed, tag, address } of rows) {
      const before = this.#byId.get(id)
      const at = before?.beats === beats ? before.at : now
      const peer = tag === null || address === null ? undefined : { tag, address }
      this.#byId.set(id, { beats, at, confirmed: Number(confirmed), peer })
    }
  }

  /** Up to where a node said that it serves; undefined for one that is not known. */
  confirmedBy(id: string): number | undefined {
    return this.#byId.get(id)?.confirmed
  }

  confirm(id: string, confirmed: number): void {
    const known = this.#byId.get(id)
    if (known) this.#byId.set(id, { ...known, confirmed })
  }

  /** Where the nodes but one take calls; those that take none are left out. */
  peersBeside(own: string): Peer[] {
    return [...this.#byId].flatMap(([id, { peer }]) => (id === own || !peer ? [] : [peer]))
  }

  /** The nodes that said nothing for so long, with the last count of beats. */
  silentFor(ms: number): { readonly id: string; readonly beats: string }[] {
    const now = performance.now()
    const silent = [...this.#byId].filter(([, { at }]) => now - at >= ms)
    return silent.map(([id, { beats }]) => ({ id, beats }))
  }
}
