import { type Clock, type Functions, MACHINE_CLOCK } from '@gatehouse/runtime'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { Configuration } from '../state/open-configuration.ts'

/** What a gateway takes from the machine that it runs on: dependency injection for tests, which turn the clock. */
export interface GatewayContext {
  readonly clock: Clock
  /** In place of those that the options name. */
  readonly functions?: Functions
  /** Opens the configuration in this thread, in place of one of its own. */
  readonly openConfiguration?: (options: GatewayOptions, clock: Clock) => Promise<Configuration>
}

/** The machine as it is. */
export const MACHINE: GatewayContext = { clock: MACHINE_CLOCK }
