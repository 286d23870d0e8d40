import { createManagement, createPublications, type Publications } from '@gatehouse/control'
import { createMemoryStore, isFolderOpen, openSqliteStore, type Store } from '@gatehouse/store'
import { formatEndpoint, formatPortalUrl } from '../addresses/endpoint.ts'
import { errorOf } from '../failures/error-of.ts'
import { StateError } from '../failures/state-error.ts'
import { createLog } from '../logs/log.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { ownNamesOf } from '../options/own-names.ts'
import { isKnownRegionOf } from '../options/own-regions.ts'
import { type AnsweringManagement, createAnswering } from './answer-call.ts'
import { stateFile } from './state-file.ts'

/** What there is one of, however many serve: the configuration, and what changes it. */
export interface Configuration {
  readonly publications: Publications
  readonly management: AnsweringManagement
  /** Told where the gateway listens, before the first call: answers name it. */
  listensAt(address: string): void
  /** Waits for the writes under way. */
  close(): Promise<void>
}

/** Opens the configuration in this thread. Rejects when the folder cannot be used. */
export async function openConfiguration(options: GatewayOptions): Promise<Configuration> {
  const log = createLog(options.logLevel)
  const { data } = options
  const store = openStore(data)
  if (data !== ':memory:' && isFolderOpen(stateFile(data)))
    log.warn({ data }, 'others can get into the folder of the state: chmod 700 keeps them out')
  let address = ''
  const management = createManagement({
    store,
    defaults: { account: options.account, region: options.region },
    quotas: options.quotas ?? {},
    ownNames: ownNamesOf(options),
    routingRulesToHttpApis: options.routingRulesToHttpApis,
    isKnownRegion: options.auth === 'sigv4' ? isKnownRegionOf(options) : undefined,
    endpointOf: (api, scope) =>
      formatEndpoint(api, scope, { style: options.endpointStyle, gatewayUrl: address }),
    portalUrlOf: (portalId) => formatPortalUrl(address, portalId),
    onFault: (error, requestId) => log.error({ err: error, requestId }, 'a management call failed'),
  })
  const check = options.checkResponses
    ? (await import('@gatehouse/contract/responses')).validateResponse
    : undefined
  return {
    publications: createPublications(store),
    management: createAnswering(management, check),
    listensAt(found) {
      address = found
    },
    close: () => store.close(),
  }
}

function openStore(data: string): Store {
  if (data === ':memory:') return createMemoryStore()
  try {
    return openSqliteStore(stateFile(data))
  } catch (error) {
    const { code = '', message } = errorOf(error)
    if (!/^(SQLITE_|E[A-Z]+$)/.test(code)) throw error
    throw new StateError(`--data ${data} cannot be used: ${message}`)
  }
}
