/** Who holds no more than this may use what is kept from the others: plain requests pass while a few large ones fill a budget. */
export const SMALL_BYTES = 64 * 1024

/** The share of a budget that is kept for those. */
const KEPT = 1 / 8

/** What else is to know of a budget's bytes. */
export interface ByteBudgetOptions {
  /** The budget that it is a part of. */
  readonly whole?: ByteBudget
  /** Told how many are held after each taking. */
  readonly onTaken?: (heldBytes: number) => void
}

/**
 * How many bytes may be held at once, here and in the budget that this one is a part of. A class because it lives as long as what
 * it counts for.
 */
export class ByteBudget {
  readonly maxBytes: number
  readonly #whole: ByteBudget | undefined
  readonly #onTaken: ByteBudgetOptions['onTaken']
  #heldBytes = 0

  constructor(maxBytes: number, { whole, onTaken }: ByteBudgetOptions = {}) {
    this.maxBytes = maxBytes
    this.#whole = whole
    this.#onTaken = onTaken
  }

  get heldBytes(): number {
    return this.#heldBytes
  }

  /** Whether so many bytes more are allowed; then they are held, otherwise nothing is. */
  take(bytes: number, isSmall: boolean): boolean {
    const maxBytes = isSmall ? this.maxBytes : this.maxBytes * (1 - KEPT)
    if (this.#heldBytes + bytes > maxBytes) return false
    if (this.#whole && !this.#whole.take(bytes, isSmall)) return false
    this.#heldBytes += bytes
    this.#onTaken?.(this.#heldBytes)
    return true
  }

  /** Holds so many bytes more, room or not: for what goes on whatever is refused, so that what comes next is. */
  add(bytes: number): void {
    this.#whole?.add(bytes)
    this.#heldBytes += bytes
    this.#onTaken?.(this.#heldBytes)
  }

  give(bytes: number): void {
    this.#heldBytes -= bytes
    this.#whole?.give(bytes)
  }
}
