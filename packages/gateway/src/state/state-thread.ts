import { parentPort } from 'node:worker_threads'
import { StoreError } from '@gatehouse/store'
import { errorOf } from '../failures/error-of.ts'
import { StateError } from '../failures/state-error.ts'
import { postTo } from '../rpc/post-to.ts'
import { createRpcChannel, type RpcChannel } from '../rpc/rpc-channel.ts'
import { type Configuration, openConfiguration } from './open-configuration.ts'
import type { FollowerApi, StateThreadApi } from './protocol.ts'

/** The thread of the state: it parses, decides and writes, so that none of it holds up what serves traffic. */
if (!parentPort) throw new Error('the thread of the state has to be started as one')
const port = parentPort
const serving: RpcChannel<FollowerApi> = createRpcChannel<FollowerApi>(createStateThreadApi(), postTo(port))
port.on('message', (message) => serving.take(message, undefined))

function createStateThreadApi(): StateThreadApi {
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
    loadPortal: (address) => opened().publications.loadPortal(address),
    loadDomainName: (domainName) => opened().publications.loadDomainName(domainName),
    manage: (call) => opened().management.answer(call),
    hasTags: (body) => opened().management.hasTags(body),
    listensAt: (address) => opened().listensAt(address),
    close: async () => configuration?.close(),
  }
}

/** Messages keep their order: the caller who made a change gets the answer after every follower was told of it. */
function tellOfChanges({ publications }: Configuration): void {
  publications.follow((address, kind) => {
    serving.call('stageChanged', { address, kind }).catch(() => undefined)
  })
  publications.followDomainNames((domainName) => {
    serving.call('domainChanged', domainName).catch(() => undefined)
  })
}

/** One line where it says it all; otherwise with its stack, for the bug report. */
function describe(error: unknown): string {
  if (error instanceof StoreError || error instanceof StateError) return error.message
  return errorOf(error).stack ?? String(error)
}
