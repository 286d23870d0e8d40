/** Who holds no more than this may use what is kept from the others: plain requests pass while a few large ones fill a budget. */
export const SMALL_BYTES = 64 * 1024

/** The share of a budget that is kept for those. */
const KEPT = 1 / 8

/**
 * How many bytes may be held at once, here and in the budget that this one is a part of. A class because it lives as long as what
 * it counts for.
 */
export class ByteBudget {
  readonly maxBytes: number
  readonly #whole: ByteBudget | undefined
  #heldBytes = 0

  constructor(maxBytes: number, whole?: ByteBudget) {
    this.maxBytes = maxBytes
    this.#whole = whole
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
    return true
  }

  give(bytes: number): void {
    this.#heldBytes -= bytes
    this.#whole?.give(bytes)
  }
}
