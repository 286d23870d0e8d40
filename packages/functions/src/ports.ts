/** Ports for debuggers. */
export interface Ports {
  /** The lowest free one; undefined when none were asked for. */
  take(): number | undefined
  release(port: number): void
}

/** The ports from this one on. */
export function createPorts(first: number | undefined): Ports {
  const taken = new Set<number>()
  return {
    take() {
      if (first === undefined) return undefined
      let port = first
      while (taken.has(port)) port += 1
      taken.add(port)
      return port
    },
    release: (port) => void taken.delete(port),
  }
}
