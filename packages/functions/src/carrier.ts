import type { HostMessage, HostOrder } from './protocol.ts'

/** What runs a host, a thread or a process, and carries messages to it and back. */
export interface Carrier {
  send(order: HostOrder): void
  /** When a call began: epoch in milliseconds, undefined if it has not. Can be asked until `close`. */
  beganAt(number: number): number | undefined
  /** Ends the host at once, with everything that it started. `ended` is told when it is gone. */
  end(): void
  /** Looks at the host's memory from now on, as long as calls are under way. */
  watchMemory(isBusy: () => boolean): void
  /** Nothing is asked any more. */
  close(): void
}

export interface CarrierListener {
  hear(message: HostMessage): void
  /** The host is gone, after all that it said: `exit status 3`, `signal: killed`. Told once. */
  ended(reason: string): void
}

/** The words for a host that took more memory than its function may have. */
export function memoryReason(megabytes: number): string {
  return `signal: killed, memory limit of ${megabytes} MB reached`
}

/** What the service calls the signals that end a runtime. */
const SIGNAL_NAMES: Readonly<Record<string, string>> = {
  SIGABRT: 'aborted',
  SIGBUS: 'bus error',
  SIGFPE: 'floating point exception',
  SIGILL: 'illegal instruction',
  SIGINT: 'interrupt',
  SIGKILL: 'killed',
  SIGQUIT: 'quit',
  SIGSEGV: 'segmentation fault',
  SIGTERM: 'terminated',
  SIGTRAP: 'trace/breakpoint trap',
}

/** How a process ended, in the service's words. */
export function exitReason(code: number | null, signal: string | null): string {
  return signal === null ? `exit status ${code}` : `signal: ${SIGNAL_NAMES[signal] ?? signal}`
}
