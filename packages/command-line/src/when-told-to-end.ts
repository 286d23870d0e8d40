/** How often it is looked whether npx is still there, in ms. */
const LOOK_MS = 500

/** What a process is told to end by. */
interface Told {
  once(signal: 'SIGINT' | 'SIGTERM', act: () => void): unknown
  /** The process that started it. */
  readonly ppid: number
  readonly env: NodeJS.ProcessEnv
}

/**
 * Calls back once the process is told to end: by SIGINT or SIGTERM, or because the npx that started it is gone. npx passes SIGTERM on to
 * the shell that it starts, and no signal says so to what runs in it: `npx gatehouse` would leave its server behind. Of other scripts of
 * npm it is not known: one that starts a server in the background ends before it.
 */
export function whenToldToEnd(act: () => void, told: Told = process): void {
  let isTold = false
  const end = () => {
    if (!isTold) act()
    isTold = true
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) told.once(signal, end)
  if (told.env.npm_lifecycle_event !== 'npx') return
  const { ppid } = told
  const timer = setInterval(() => {
    if (told.ppid === ppid) return
    clearInterval(timer)
    end()
  }, LOOK_MS)
  timer.unref()
}
