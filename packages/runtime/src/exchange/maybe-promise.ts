/** A value at once, or later. What needs nothing from outside is answered at once: see `test/bench/websocket.mjs`. */
export type MaybePromise<T> = T | Promise<T>

/** Goes on with a value when it is there: at once, where it is there already. */
export function chain<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value)
}
