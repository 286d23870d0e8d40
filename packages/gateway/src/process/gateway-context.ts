import type { Functions } from '@gatehouse/runtime'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { Configuration } from '../state/open-configuration.ts'

/** What a gateway takes from the machine that it runs on: dependency injection for tests, which turn the clock. */
export interface GatewayContext {
  readonly clock: () => Date
  /** Calls back after a time; returns how to stop it. */
  readonly after: (ms: number, listener: () => void) => () => void
  /** In place of those that the options name. */
  readonly functions?: Functions
  /** Opens the configuration in this thread, in place of one of its own. */
  readonly openConfiguration?: (options: GatewayOptions) => Promise<Configuration>
}

/** The machine as it is. */
export const MACHINE: GatewayContext = {
  clock: () => new Date(),
  after(ms, listener) {
    const timer = setTimeout(listener, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
