/** One after the other: what is asked for while it runs is done once, after it. */
export function inTurn(act: () => Promise<void>): () => void {
  let running: Promise<void> | undefined
  let isWanted = false
  return function run(): void {
    if (running) {
      isWanted = true
      return
    }
    running = act().finally(() => {
      running = undefined
      if (!isWanted) return
      isWanted = false
      run()
    })
  }
}
