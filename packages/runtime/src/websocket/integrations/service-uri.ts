import { parseIntegrationUri, type ServiceUri } from '@gatehouse/contract/core'
import { compileUriText } from '../../expressions/uri-template.ts'

/** What an integration URI asks of an AWS service: one of its actions, or a path of its own. websocket-apis §5.1 */
export interface CompiledServiceUri {
  readonly region: string
  /** What its host begins with: the service's name, or a subdomain and that. */
  readonly label: string
  /** The name that signatures are made for. */
  readonly service: string
  /** Undefined for a path. */
  readonly action?: string | undefined
  /** Path and query string, `{name}`s filled in. */
  readonly targetOf: TargetOf
}

type TargetOf = (values: Readonly<Record<string, string>>) => string

/** Services whose signatures are made for another name than their host begins with. */
const SIGNED_AS: Readonly<Record<string, string>> = { email: 'ses', 'sync-states': 'states' }

/** Compiles the URI of an AWS integration, stage variables filled in; undefined when it names no service. */
export function compileServiceUri(uri: string): CompiledServiceUri | undefined {
  const named = parseIntegrationUri(uri)
  if (named?.kind !== 'service') return undefined
  const compiled = named.call === 'action' ? compileAction(named) : { targetOf: compilePath(named) }
  if (!compiled) return undefined
  const { region, label, service } = named
  return { region, label, service: SIGNED_AS[service] ?? service, ...compiled }
}

/** `SendMessage&QueueUrl=…`: the action's name, and parameters for the query string. */
function compileAction({ rest }: ServiceUri): { action: string; targetOf: TargetOf } | undefined {
  const [, action, parameters] = /^([\w-]+)(?:&(.*))?$/.exec(rest) ?? []
  if (action === undefined) return undefined
  const query = parameters === undefined ? '' : `?${parameters}`
  return { action, targetOf: compileUriText(`/${query}`, encodeURIComponent) }
}

function compilePath({ rest }: ServiceUri): TargetOf {
  return compileUriText(`/${rest}`.replace(/^\/+/, '/'))
}
