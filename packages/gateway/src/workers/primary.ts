import { formatAddress, formatUrls, type Gateway } from '../gateway.ts'
import type { GatewayOptions } from '../gateway-options.ts'
import { createLog } from '../log.ts'
import { openState } from '../open-state.ts'
import { type Crew, createCrew } from './crew.ts'
import { createMetricsTotal } from './metrics-total.ts'
import { type BackOffice, createPrimaryDesk } from './primary-desk.ts'

/**
 * Opens the state and has `options.workers` processes serve from it, on the same ports. Rejects when the folder cannot be used or
 * a worker cannot start. `onFailure` is called, with the state closed, when workers end as soon as they start.
 */
export async function startPrimary(
  options: GatewayOptions,
  onFailure: (error: Error) => void,
): Promise<Gateway> {
  let address = formatAddress(options, options)
  const state = openState(options, () => address)
  const crew: Crew = createCrew({
    options,
    log: createLog(options.logLevel),
    deskOf: (member) => createPrimaryDesk(office, member),
    onFailure: (error) => void state.close().finally(() => onFailure(error)),
  })
  const office: BackOffice = { state, crew, metrics: createMetricsTotal() }
  state.publications.follow((stage, kind) => crew.tell('stageChanged', { address: stage, kind }))
  state.publications.followDomainNames((domainName) => crew.tell('domainChanged', domainName))
  const ports = await crew.open().catch(async (error: unknown) => {
    await state.close()
    throw error
  })
  address = formatAddress(options, ports)
  return {
    ...formatUrls(options, ports),
    async close() {
      await crew.close()
      await state.close()
    },
    reload: crew.reload,
  }
}
