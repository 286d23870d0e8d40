import { readFileSync } from 'node:fs'

/** With fewer not even the program can be loaded: its files are read side by side. */
const FEWEST = 192

/** What state, logs and functions need of them. */
const OWN = 64

/** More than these are not kept for connections to backends. */
const MOST_FOR_BACKENDS = 2_048

/**
 * How many files and connections this process may have open at once; undefined where that is not known without a cost. Node raises the
 * limit as far as it is let at its start.
 */
export function readDescriptorLimit(): number | undefined {
  try {
    const [, limit] = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1')) ?? []
    return limit === undefined ? undefined : Number(limit)
  } catch {
    return undefined
  }
}

/** Why the gateway cannot start, and what to do about it; undefined where it can. */
export function findTooFewDescriptors(limit = readDescriptorLimit()): string | undefined {
  if (limit === undefined || limit >= FEWEST) return undefined
  return `${limit} open files and connections are too few, it takes ${FEWEST} at least; raise the limit: ulimit -n 4096`
}

/** How many connections of clients leave enough descriptors for backends and files; undefined where any number does. */
export function connectionsWithin(limit: number | undefined): number | undefined {
  if (limit === undefined) return undefined
  return Math.max(Math.floor((limit - OWN) / 2), limit - MOST_FOR_BACKENDS)
}

/** What is told when connections are closed as they come. */
export function formatRefusedConnections(limit: number): string {
  return `connections are closed as they come: the rest of the ${limit} descriptors of this process is for backends and files; raise the limit (ulimit -n)`
}
