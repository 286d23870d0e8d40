import { defaultOf } from '@gatehouse/command-line'
import type { Quotas } from '@gatehouse/control'
import type { Limit } from '@gatehouse/runtime'
import type { ExporterOptions } from '../telemetry/exporter.ts'
import type { OptionMember, ParsedOption } from './all-options.ts'
import { OPTIONS } from './option-table.ts'

/** What a gateway does that is told nothing else. */
export const DEFAULT_OPTIONS = {
  port: defaultOf(OPTIONS.port),
  host: defaultOf(OPTIONS.host),
  data: defaultOf(OPTIONS.data),
  account: defaultOf(OPTIONS.account),
  region: defaultOf(OPTIONS.region),
  logLevel: defaultOf(OPTIONS.logLevel),
  endpointStyle: defaultOf(OPTIONS.endpointStyle),
  auth: defaultOf(OPTIONS.auth),
  checkResponses: false,
}

type NeededMember = Extract<OptionMember, keyof typeof DEFAULT_OPTIONS>

/** Members that only the command line knows, and `quotas`, which gives two. */
type OwnMember = 'config' | 'insecure' | 'quotas'

type NeededOptions = { readonly [Member in NeededMember]: ParsedOption<Member> }

type FurtherOptions = {
  readonly [Member in Exclude<OptionMember, NeededMember | OwnMember>]?: ParsedOption<Member> | undefined
}

/** What a gateway is told when it starts: what the table of options gives, and what only programs give. */
export interface GatewayOptions extends NeededOptions, FurtherOptions {
  /** What differs from the service's quotas. */
  readonly quotas?: Partial<Quotas> | undefined
  /** What differs from an account's throttle. */
  readonly accountLimit?: Partial<Limit> | undefined
  /** The OpenTelemetry collector that is told of each request; none by default. */
  readonly traces?: ExporterOptions | undefined
  /** The port answers TLS as well, told apart by the first byte; `certificates` has what is shown. For `dev`. */
  readonly tlsOnPort?: boolean | undefined
  /** How long a client may take to send a request's headers. For tests. */
  readonly headersTimeoutMs?: number | undefined
  /** How long a client may take nothing of its answer. For tests. */
  readonly stalledMs?: number | undefined
  /** Judges every management answer by the contract. For tests. */
  readonly checkResponses: boolean
}

/** What a program that starts a gateway may tell it: all of it has defaults, `DEFAULT_OPTIONS`. */
export type StartOptions = Partial<GatewayOptions>

/** The options with the defaults of those that are left out or undefined. */
export function withDefaultOptions(options: StartOptions): GatewayOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return { ...DEFAULT_OPTIONS, ...Object.fromEntries(given) }
}
