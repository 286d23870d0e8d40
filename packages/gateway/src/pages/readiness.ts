import { errorOf } from '@gatehouse/command-line'
import type { Publications } from '@gatehouse/control'
import type { Directory } from '../addresses/directory.ts'
import type { WorkerCount } from '../state/state-link.ts'
import { withinMs } from '../timing/within.ts'

/** Whether a gateway should be sent requests, and what it lacks where not. */
export interface ReadinessReport {
  readonly status: 'ready' | 'unavailable'
  /** In words, for people: empty when it is ready. */
  readonly missing: readonly string[]
  /** Given where several processes serve. */
  readonly workers?: WorkerCount | undefined
}

export interface Readiness {
  report(): Promise<ReadinessReport>
  /** From now on the gateway only finishes what it has. */
  drain(): void
}

export interface ReadinessOptions {
  readonly publications: Pick<Publications, 'listDomainNames'>
  readonly directory: Pick<Directory, 'loading'>
  readonly countWorkers?: (() => Promise<WorkerCount>) | undefined
}

/** How long the store, the plans and the primary process may take to say something, in ms. */
const ANSWER_MS = 2_000

/** Looks, when it is asked, at what serving needs: the store, plans of the newest changes, workers, and that the gateway goes on. */
export function createReadiness({ publications, directory, countWorkers }: ReadinessOptions): Readiness {
  let isDraining = false
  return {
    async report() {
      const store = problemOf('store', publications.listDomainNames())
      const plans = problemOf('plans', Promise.allSettled(directory.loading()))
      const counted = countWorkers && withinMs(ANSWER_MS, countWorkers()).catch(() => undefined)
      const workers = await counted
      const missing = [
        ...(isDraining ? ['draining: the gateway is about to end'] : []),
        ...(await Promise.all([store, plans])),
        ...(workers && workers.serving === 0 ? ['workers: none serves'] : []),
      ].filter((it) => it !== undefined)
      return { status: missing.length === 0 ? 'ready' : 'unavailable', missing, workers }
    },
    drain() {
      isDraining = true
    },
  }
}

async function problemOf(name: string, working: Promise<unknown>): Promise<string | undefined> {
  try {
    await withinMs(ANSWER_MS, working)
    return undefined
  } catch (error) {
    return `${name}: ${errorOf(error).message}`
  }
}
