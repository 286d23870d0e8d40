import type { Reader } from '../store/store.ts'

/** Up to where something has a state's commits. */
export interface Position {
  /** Which state it is: one that was put in place of another has a new one. Empty where nothing was ever loaded. */
  readonly epoch: string
  readonly revision: number
  /** The last `sequence` that was given to a value. */
  readonly sequence: number
}

export const NO_POSITION: Position = { epoch: '', revision: 0, sequence: 0 }

/** A value as it is kept, in its place in the order of creation. */
export interface Kept {
  readonly sequence: number
  /** JSON. */
  readonly text: string
}

export interface Key {
  readonly collection: string
  readonly id: string
}

/** What a transaction can be built upon. */
export interface Base extends Reader {
  /** The value as it is kept, or undefined. */
  find(collection: string, id: string): Promise<Kept | undefined>
  /** What is in the collections whose path begins with `prefix`, which ends in `/`; everything for an empty one. */
  keysWithin(prefix: string): Promise<readonly Key[]>
}

/** One step of a transaction, with the value that it left. */
export type Step = (Key & Kept & { readonly kind: 'put' }) | (Key & { readonly kind: 'delete' })

/** One step of a transaction that was kept. */
export type Operation =
  | Step
  /** A step that a later one of the same transaction made void: it is told of, and changes nothing. */
  | (Key & { readonly kind: 'put' | 'delete'; readonly isVoid: true })

/**
 * A copy of the state, which this process alone writes to. It reads while the database is away. Each `read` sees one state, and
 * never half of what is applied.
 */
export interface Replica {
  position(): Position
  read<T>(work: (base: Base) => Promise<T>): Promise<T>
  /** Applies steps all at once, or none of them. */
  apply(operations: readonly Operation[], position: Position): Promise<void>
  close(): Promise<void>
}
