/** What comes in time, else what `giveUp` says or throws. */
export async function within<T>(result: Promise<T>, ms: number, giveUp: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  return Promise.race([result, late.then(giveUp)]).finally(() => clearTimeout(timer))
}

/** As the promise, or rejects after a time. */
export function withinMs<T>(ms: number, promise: Promise<T>): Promise<T> {
  return within(promise, ms, () => {
    throw new Error(`nothing came within ${ms} ms`)
  })
}
