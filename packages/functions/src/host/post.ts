import type { HostMessage, HostOrder } from '../protocol.ts'

/** A host's way to the gateway. */
export interface HostPort {
  post(message: HostMessage): void
  listen(hear: (order: HostOrder) => void): void
  /** Whether waiting for orders keeps the host alive. */
  setReferenced(isReferenced: boolean): void
  /** Notes, where it outlives the host, that a call begins. */
  mark(number: number): void
  /** Waits, and lets nothing else run, until compiled code comes or the time is over. */
  waitForCode(timeoutMs: number): Extract<HostOrder, { kind: 'compiled' }> | undefined
}

let port: HostPort | undefined

/** Which way `post` goes. */
export function connect(to: HostPort): void {
  port = to
}

/** Tells the gateway. */
export function post(message: HostMessage): void {
  port?.post(message)
}
