/**
 * A store of JSON values in collections. A collection is a path such as `000000000000/us-east-1/apis/a1b2c3d4e5/routes`;
 * within it a value has an id and a place in the order of creation. Values go in and come out as copies.
 */
export interface Store {
  /** Runs `work` on one committed state: all its reads see the same one. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>
  /**
   * Runs `work` in a transaction, alone: it sees all commits before it, and everything it wrote is kept, durably, before the
   * promise resolves. When `work` rejects, nothing is kept and the rejection is passed on. `work` must await nothing but the
   * writer.
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>
  /** Calls `listener` after each commit, in order, before the write resolves. Returns how to stop. */
  follow(listener: (commit: Commit) => void): () => void
  /** Waits for the writes under way and releases the file. */
  close(): Promise<void>
}

export interface Reader {
  /** The value, or undefined. */
  get<T>(collection: string, id: string): Promise<T | undefined>
  /** The value with its place, or undefined. */
  entry<T>(collection: string, id: string): Promise<Entry<T> | undefined>
  /** A page of a collection in order of creation. */
  list<T>(collection: string, options: ListOptions): Promise<readonly Entry<T>[]>
  /** The ids of a collection, sorted, whatever its values are. */
  ids(collection: string): Promise<readonly string[]>
  /** The same in one text, a line each, of ids that have no line break: of very many that takes a part of the time. */
  idLines(collection: string): Promise<string>
  /** How many values a collection has. */
  count(collection: string): Promise<number>
  /** How many characters the values of a collection have, and of all collections below its path, as JSON. */
  characters(path: string): Promise<number>
  /** The values that an index has under a key, in order of creation: what it costs goes by how many these are. */
  findBy<T>(collection: string, lookup: Lookup): Promise<readonly Entry<T>[]>
  /** As `findBy`, in all collections whose path begins with `prefix`, which ends in `/`. For indexes that say so. */
  findWithin<T>(prefix: string, lookup: Lookup): Promise<readonly Found<T>[]>
}

export interface Writer extends Reader {
  /** Creates a value or replaces it; a replaced value keeps its place in the order. */
  put(collection: string, id: string, value: unknown): Promise<void>
  /** Deletes a value if it is there. */
  delete(collection: string, id: string): Promise<void>
  /** Deletes everything in the collections whose path begins with `prefix`, which ends in `/`. */
  deleteWithin(prefix: string): Promise<void>
}

/** What to find in an index of a collection's kind. */
export interface Lookup {
  readonly index: string
  readonly key: string
  /** The largest number of entries; all of them when omitted. */
  readonly limit?: number
}

export interface ListOptions {
  /** The largest number of entries. */
  readonly limit: number
  /** The `sequence` of the entry before the page; without it the page is the first. */
  readonly after?: number | undefined
  /** Newest first; otherwise oldest first. */
  readonly newestFirst?: boolean
}

export interface Entry<T> {
  readonly id: string
  /** The place in the order of creation: grows over the whole store, never used twice. */
  readonly sequence: number
  readonly value: T
}

/** A value that was found among several collections. */
export interface Found<T> extends Entry<T> {
  readonly collection: string
}

/** One transaction that was kept. */
export interface Commit {
  /** Grows by one with each commit. */
  readonly revision: number
  readonly changes: readonly Change[]
}

export interface Change {
  readonly kind: 'put' | 'delete'
  readonly collection: string
  readonly id: string
}
