import { type Clock, type DrawFault, type Functions, MACHINE_CLOCK } from '@gatehouse/runtime'
import type { FunctionsHost, HostedProject } from '../functions/open-functions.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { ServeTesting } from '../pages/serve-own.ts'
import type { RecordStore } from '../records/record-ring.ts'
import type { Configuration } from '../state/open-configuration.ts'

/** What a gateway takes from the machine that it runs on: dependency injection for tests, which turn the clock. */
export interface GatewayContext {
  readonly clock: Clock
  /** Serves what a test may do to this gateway; false for requests for something else. */
  readonly testing?: ServeTesting
  /** Makes calls go wrong. */
  readonly drawFault?: DrawFault
  /** Asked before those that the options name. */
  readonly functions?: Functions
  /** Functions of a project that is served, beside those that the options name. */
  readonly project?: HostedProject
  /** The host that events name for an API, in place of the service's own: where functions find it. */
  readonly domainNameOf?: (apiId: string) => string
  /** Given what runs and records in this process, before it listens. */
  readonly onServing?: (parts: OpenedParts) => void
  /** Keeps the records of what happened, where the options ask for some. */
  readonly records?: RecordStore
  /** Called with each request for an API, as it arrives. */
  readonly onArrival?: () => void
  /** Takes what forgets what was counted and cached: for a gateway that begins anew. */
  readonly onReset?: (forget: () => void) => void
  /** How long an idle connection stays open for a request that may be on its way, when the gateway ends. */
  readonly graceMs?: number
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
