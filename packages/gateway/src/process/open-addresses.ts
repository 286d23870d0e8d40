import { compilePlan, compileWebSocketPlan, type Seams, type WebSocketSeams } from '@gatehouse/runtime'
import { type Directory, openDirectory } from '../addresses/directory.ts'
import { type Domains, openDomains } from '../addresses/domains.ts'
import type { Log } from '../logs/log.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { ownNamesOf } from '../options/own-names.ts'
import type { StateLink } from '../state/state-link.ts'

/** What compiled plans are given, and who is told of their stages. */
interface StagesContext extends Pick<Directory, 'domainNameOf'> {
  readonly seams: Seams
  readonly webSocketSeams: WebSocketSeams
  readonly log: Log
  readonly onRemove: Parameters<typeof openDirectory>[2]['onRemove']
}

/** Follows the stages that are served: each is compiled when it is first asked for, and again whenever it changes. */
export function openStages(
  { publications }: StateLink,
  { seams, webSocketSeams, log, onRemove, domainNameOf }: StagesContext,
): Promise<Directory> {
  return openDirectory(
    publications,
    (configuration) =>
      configuration.snapshot.api.protocolType === 'WEBSOCKET'
        ? compileWebSocketPlan(configuration, webSocketSeams)
        : compilePlan(configuration, seams),
    {
      domainNameOf,
      onRemove,
      onUnreadable: (stage, error) =>
        log.error({ ...stage, err: error }, 'a stage cannot be read and answers nothing but 500'),
    },
  )
}

/** Follows the custom domain names that are served. */
export function openCustomDomains(
  { publications }: StateLink,
  options: GatewayOptions,
  log: Log,
): Promise<Domains> {
  return openDomains(publications, {
    ownNames: ownNamesOf(options),
    onReserved: (domainName) =>
      log.warn(
        { domainName },
        'a custom domain name takes no requests for what is an address of the gateway itself',
      ),
    onUnreadable: (domainName, error) =>
      log.error({ domainName, err: error }, 'a custom domain name cannot be read and is not served'),
  })
}
