import { compileUriText } from '../../expressions/uri-template.ts'

/** What an integration URI asks of an AWS service: one of its actions, or a path of its own. websocket-apis §5.1 */
export interface ServiceUri {
  readonly region: string
  /** What its host begins with: the service's name, or a subdomain and that. */
  readonly label: string
  /** The name that signatures are made for. */
  readonly service: string
  /** Undefined for a path. */
  readonly action?: string | undefined
  /** Path and query string, `{name}`s filled in. */
  readonly targetOf: (values: Readonly<Record<string, string>>) => string
}

const SERVICE_URI =
  /^arn:[\w-]+:apigateway:([a-z]{2}(?:-[a-z]+)+-\d):((?:[a-z0-9-]+\.)*([a-z0-9-]+)):(?:action\/([\w-]+)((?:&.*)?)|path(\/\S*))$/

/** Services whose signatures are made for another name than their host begins with. */
const SIGNED_AS: Readonly<Record<string, string>> = { email: 'ses', 'sync-states': 'states' }

/** Parses the URI of an AWS integration, stage variables filled in; undefined when it names no service. */
export function parseServiceUri(uri: string): ServiceUri | undefined {
  const [, region, label, name = '', action, rest, path = ''] = SERVICE_URI.exec(uri) ?? []
  if (region === undefined || label === undefined) return undefined
  const targetOf =
    action === undefined
      ? compileUriText(path.replace(/^\/+/, '/'))
      : compileUriText(rest === '' ? '/' : `/?${rest?.slice(1)}`, encodeURIComponent)
  return { region, label, service: SIGNED_AS[name] ?? name, action, targetOf }
}
