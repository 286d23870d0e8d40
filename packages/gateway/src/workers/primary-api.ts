import type { State } from '../state/open-state.ts'
import { createLoans } from './loans.ts'
import { mergeFunctions } from './merge-functions.ts'
import type { MetricsTotal } from './metrics-total.ts'
import type { ForwardedCall, PrimaryDesk } from './protocol.ts'
import type { Crew } from './worker-pool.ts'
import type { Member } from './worker-process.ts'

/** What the desks of all workers have behind them. */
export interface BackOffice {
  readonly state: State
  readonly metrics: MetricsTotal
  readonly crew: Crew
}

/** What the primary process does for one worker. */
export function createPrimaryDesk(office: BackOffice, member: Member): PrimaryDesk {
  const { state, metrics, crew } = office
  const { publications, management } = state
  const loans = createLoans(state.buckets, Date.now)
  member.gone
    .then(() => {
      loans.writeOff()
      metrics.retire(member)
    })
    .catch(() => undefined)
  return {
    listStages() {
      member.isFollowing = true
      return publications.list()
    },
    loadStage: publications.load,
    listDomainNames: publications.listDomainNames,
    loadDomainName: publications.loadDomainName,
    async manage(call) {
      const answer = await management.answer(call)
      await crew.settled()
      return answer
    },
    hasTags: management.hasTags,
    lend: loans.lend,
    takeQuota: ({ name, quota, now }) => state.quotas.take(name, quota, now),
    callConnection: (call) => callConnection(crew, call),
    async printMetrics() {
      for (const { member, answer } of await crew.askAll('readMetrics')) metrics.take(member, answer)
      return metrics.print()
    },
    countWorkers: crew.count,
    async listFunctions() {
      return mergeFunctions((await crew.askAll('listFunctions')).map(({ answer }) => answer))
    },
  }
}

/** A worker that has ended has taken its connections along. */
function callConnection(
  crew: Crew,
  { slot, call }: ForwardedCall,
): ReturnType<PrimaryDesk['callConnection']> {
  const asked = crew.find(slot)?.peer.ask('callConnection', call)
  return asked?.catch(() => undefined) ?? Promise.resolve(undefined)
}
