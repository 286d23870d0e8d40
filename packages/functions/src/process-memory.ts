import { readdirSync, readFileSync } from 'node:fs'

/** Memory of a process that cannot be taken back from it: neither code nor files that are only mapped. */
const OWN = /^(?:RssAnon|RssShmem|VmSwap):\s+(\d+) kB$/gm

/**
 * The bytes of memory that a process and its children hold, which is what Lambda limits; undefined where the system does not tell,
 * which is everywhere but on Linux, and for a process that has ended. `list` says how its children are found.
 */
export function measureMemory(pid: number, list: (pid: number) => number[] = childrenOf): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kilobytes = [...status.matchAll(OWN)].reduce((sum, [, value]) => sum + Number(value), 0)
    return list(pid).reduce((sum, child) => sum + (measureMemory(child) ?? 0), kilobytes * 1024)
  } catch {
    return undefined
  }
}

/** The children that a process's first thread started, which is the one that Node starts them from, unless a worker thread does. */
export function firstChildrenOf(pid: number): number[] {
  return readChildren(pid, String(pid)).split(' ').filter(Boolean).map(Number)
}

/** The children of a process, on Linux. Throws elsewhere, and for one that has ended. */
export function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readChildren(pid, thread).split(' ').filter(Boolean).map(Number),
  )
}

/** Not every kernel tells them, and a thread may have ended. */
function readChildren(pid: number, thread: string): string {
  try {
    return readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
  } catch {
    return ''
  }
}
