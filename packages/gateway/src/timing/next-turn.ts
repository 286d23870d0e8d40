/** Lets the event loop go round: what takes long is done a part at a time, and others are served in between. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
