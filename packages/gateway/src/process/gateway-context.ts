import { type Clock, type Functions, MACHINE_CLOCK } from '@gatehouse/runtime'
import type { FunctionsHost, HostedProject } from '../functions/open-functions.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { RecordStore } from '../records/record-ring.ts'
import type { Configuration } from '../state/open-configuration.ts'

/** What a gateway takes from the machine that it runs on: dependency injection for tests, which turn the clock. */
export interface GatewayContext {
  readonly clock: Clock
  /** In place of those that the options name. */
  readonly functions?: Functions
  /** Functions of a project that is served, beside those that the options name. */
  readonly project?: HostedProject
  /** The host that events name for an API, in place of the service's own: where functions find it. */
  readonly domainNameOf?: (apiId: string) => string
  /** Given what runs and records in this process, before it listens. */
  readonly onServing?: (parts: OpenedParts) => void
  /** Opens the configuration in this thread, in place of one of its own. */
  readonly openConfiguration?: (options: GatewayOptions, clock: Clock) => Promise<Configuration>
}

/** What a program that serves a project reaches of the gateway. */
export interface OpenedParts {
  readonly functions: FunctionsHost
  /** Undefined where nothing is recorded. */
  readonly records: RecordStore | undefined
}

/** The machine as it is. */
export const MACHINE: GatewayContext = { clock: MACHINE_CLOCK }
