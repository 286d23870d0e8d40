import { parentPort } from 'node:worker_threads'
import { StoreError } from '@gatehouse/store'
import { StateError } from '../failures/state-error.ts'
import { postTo } from '../rpc/post-to.ts'
import { createPeer, type Peer } from '../rpc/rpc-channel.ts'
import { type Configuration, openConfiguration } from './open-configuration.ts'
import type { FollowingDesk, StateThreadDesk } from './protocol.ts'

/** The thread of the state: it parses, decides and writes, so that whoever serves traffic is not held up by any of it. */
if (!parentPort) throw new Error('the thread of the state has to be started as one')
const port = parentPort
const serving: Peer<FollowingDesk> = createPeer<FollowingDesk>(createDesk(), postTo(port))
port.on('message', (message) => serving.take(message, undefined))

function createDesk(): StateThreadDesk {
  let configuration: Configuration | undefined

  function opened(): Configuration {
    if (!configuration) throw new Error('the state is not open')
    return configuration
  }

  return {
    async open(options) {
      try {
        configuration = await openConfiguration(options)
      } catch (error) {
        throw new Error(describe(error))
      }
      tellOfChanges(configuration)
    },
    listStages: () => opened().publications.list(),
    loadStage: (address) => opened().publications.load(address),
    listDomainNames: () => opened().publications.listDomainNames(),
    loadDomainName: (domainName) => opened().publications.loadDomainName(domainName),
    manage: (call) => opened().management.answer(call),
    hasTags: (body) => opened().management.hasTags(body),
    listensAt: (address) => opened().listensAt(address),
    close: async () => configuration?.close(),
  }
}

/** Messages keep their order: who made a change has the answer after everybody was told of it. */
function tellOfChanges({ publications }: Configuration): void {
  publications.follow((address, kind) => {
    serving.ask('stageChanged', { address, kind }).catch(() => undefined)
  })
  publications.followDomainNames((domainName) => {
    serving.ask('domainChanged', domainName).catch(() => undefined)
  })
}

/** One line where it says it all; otherwise with its stack, for the bug report. */
function describe(error: unknown): string {
  if (error instanceof StoreError || error instanceof StateError) return error.message
  return (error as Error).stack ?? String(error)
}
