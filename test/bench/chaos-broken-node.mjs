/** A node over `chaos-broken-store.mjs`, for the chaos bench: `--broken=<how>`, and the options of a gateway that the bench gives. */
import { parseArgs } from 'node:util'
import { createManagement, createPublications } from '@gatehouse/control'
import { startGateway } from '@gatehouse/gateway'
import { MACHINE_CLOCK } from '@gatehouse/runtime'
import { createAnswering } from '../../packages/gateway/dist/state/answer-call.js'
import { openBrokenStore } from './chaos-broken-store.mjs'

const names = [
  'broken',
  'port',
  'data',
  'database',
  'log-level',
  'drain-seconds',
  'cluster-listen',
  'cluster-key',
]
const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) })

async function openConfiguration(options) {
  const store = await openBrokenStore(values.database, values.broken)
  const management = createManagement({
    store,
    clock: () => new Date(),
    defaults: { account: options.account, region: options.region },
    quotas: {},
    ownNames: [],
    endpointOf: () => 'http://127.0.0.1',
    portalUrlOf: () => 'http://127.0.0.1',
    onFault: (error) => console.error(error),
  })
  const status = { isFresh: true, ageMs: 0, revision: 0, nodes: 3, peers: [], waits: 0, waitedMs: 0 }
  return {
    publications: createPublications(store.lastKnown),
    management: createAnswering(management, undefined),
    listensAt: () => undefined,
    clusterStatus: () => status,
    close: () => store.close(),
  }
}

const options = { port: Number(values.port), data: ':memory:', database: values.database, logLevel: 'error' }
const gateway = await startGateway(options, { clock: MACHINE_CLOCK, openConfiguration })
console.log(`a broken node listens on ${gateway.url},`)
