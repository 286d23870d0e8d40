import type { Entry } from './store.ts'

/** A value as it is kept: in its place in the order of creation, as JSON text. */
interface KeptValue {
  readonly id: string
  readonly sequence: number
  readonly text: string
}

/** The value that a text holds. The type is its caller's: a store gives back what was put into it, and knows nothing of it. */
export function parseValue<T>(text: string): T {
  return JSON.parse(text) as T
}

/** A value that is kept, as it is read. */
export function toEntry<T>({ id, sequence, text }: KeptValue): Entry<T> {
  return { id, sequence, value: parseValue<T>(text) }
}
