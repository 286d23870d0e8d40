import type { Memory } from '@gatehouse/runtime'
import { type ByteBudget, SMALL_BYTES } from './byte-budget.ts'
import type { PaceWatch } from './pace-watch.ts'

/** Where a request's or a connection's bytes count. */
export interface Holder {
  /** All of them have to have room. */
  readonly budgets: () => readonly ByteBudget[]
  readonly pace: PaceWatch
  readonly onRefused: () => void
}

/** The bytes that one request or connection holds. A class because it lives as long as those. */
export class HeldBytes implements Memory {
  readonly #holder: Holder
  /** Looked up when the first byte is counted: most requests never hold one that is. */
  #budgets: readonly ByteBudget[] | undefined
  #bytes = 0
  #expectedBytes = 0
  #isOver = false

  constructor(holder: Holder) {
    this.#holder = holder
  }

  /** Looks after the client's pace. */
  get pace(): PaceWatch {
    return this.#holder.pace
  }

  /** Says how much is to come: the beginning of something long is not small. */
  expect(bytes: number): void {
    this.#expectedBytes = bytes
  }

  take(bytes: number): boolean {
    if (this.#isOver || bytes <= 0) return true
    this.#budgets ??= this.#holder.budgets()
    const isSmall = Math.max(this.#bytes + bytes, this.#expectedBytes) <= SMALL_BYTES
    for (const [index, budget] of this.#budgets.entries()) {
      if (budget.take(bytes, isSmall)) continue
      for (const taken of this.#budgets.slice(0, index)) taken.give(bytes)
      this.#holder.onRefused()
      return false
    }
    this.#bytes += bytes
    return true
  }

  settle(bytes: number): boolean {
    if (bytes > this.#bytes) return this.take(bytes - this.#bytes)
    this.#give(this.#bytes - bytes)
    return true
  }

  /** As `settle`, room or not: for work that goes on when its client has left. */
  settleAnyway(bytes: number): void {
    const more = bytes - this.#bytes
    if (more <= 0) return this.#give(-more)
    if (this.#isOver) return
    this.#budgets ??= this.#holder.budgets()
    for (const budget of this.#budgets) budget.add(more)
    this.#bytes = bytes
  }

  /** Gives all back; what is taken from now on is not counted. */
  release(): void {
    this.#give(this.#bytes)
    this.#isOver = true
  }

  #give(bytes: number): void {
    if (bytes === 0) return
    this.#bytes -= bytes
    for (const budget of this.#budgets ?? []) budget.give(bytes)
  }
}
