import { readdir, readFile } from 'node:fs/promises'
import { childrenOf } from './process-memory.ts'

/** Ends a process that leads a group: the group, and children that left it for one of their own. */
export function endGroup(pid: number): void {
  const below = descendantsOf(pid)
  kill(-pid)
  for (const child of below) {
    kill(-child)
    kill(child)
  }
}

/**
 * Ends what a process left behind that can no longer be found below it: whatever has this variable in its environment, as children
 * inherit it. Only Linux tells; elsewhere nothing happens.
 */
export async function endMarked(name: string, value: string): Promise<void> {
  if (!value || process.platform !== 'linux') return
  const mark = Buffer.from(`${name}=${value}\0`)
  const pids = (await readdir('/proc').catch(() => [])).filter((it) => /^\d+$/.test(it))
  for (const pid of pids) {
    if (Number(pid) === process.pid) continue
    const environment = await readFile(`/proc/${pid}/environ`).catch(() => undefined)
    if (environment?.includes(mark)) kill(Number(pid))
  }
}

function descendantsOf(pid: number): number[] {
  try {
    return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)])
  } catch {
    return []
  }
}

/** A process or, below 0, a group; whatever ended by itself is left alone. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended, or it leads no group.
  }
}
