/** What a test sends, and what of it has arrived. */
export interface Traffic {
  send(url: string, init: RequestInit | undefined): Promise<Response>
  /** Called by the gateway with each request for an API. */
  readonly onArrival: () => void
  /** Resolves when what was sent has arrived, or was answered otherwise. */
  arrived(): Promise<void>
}

/** How long a request may take to arrive, in ms of the machine: one that leads to no API never does. */
const ARRIVAL_MS = 500

/** Counts requests on both ends, so that the clock is not turned before they are there. */
export function createTraffic(): Traffic {
  let sent = 0
  let arrivals = 0
  let underWay = 0
  return {
    async send(url, init) {
      sent += 1
      underWay += 1
      try {
        return await fetch(url, init)
      } finally {
        underWay -= 1
        if (underWay === 0) sent = arrivals = 0
      }
    },
    onArrival() {
      arrivals += 1
    },
    async arrived() {
      const until = performance.now() + ARRIVAL_MS
      while (arrivals < sent && performance.now() < until)
        await new Promise((resolve) => setImmediate(resolve))
    },
  }
}
