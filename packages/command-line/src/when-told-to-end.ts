/** How often it is looked whether npm is still there, in ms. */
const LOOK_MS = 500

/** What a process is told to end by. */
interface Told {
  once(signal: 'SIGINT' | 'SIGTERM', act: () => void): unknown
  /** The process that started it. */
  readonly ppid: number
  readonly env: NodeJS.ProcessEnv
}

/**
 * Calls back once the process is told to end: by SIGINT or SIGTERM, or because the npm that started it is gone. npm passes SIGTERM on to
 * the shell that it starts, or is killed, and no signal says so to what runs in it: `npx gatehouse` would leave its server behind.
 */
export function whenToldToEnd(act: () => void, told: Told = process): void {
  let isTold = false
  const end = () => {
    if (!isTold) act()
    isTold = true
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) told.once(signal, end)
  if (told.env.npm_lifecycle_event === undefined) return
  const { ppid } = told
  const timer = setInterval(() => {
    if (told.ppid === ppid) return
    clearInterval(timer)
    end()
  }, LOOK_MS)
  timer.unref()
}
