import { parentPort } from 'node:worker_threads'
import { errorOf } from '@gatehouse/command-line'
import { StoreError, type TokenLedger } from '@gatehouse/store'
import { StateError } from '../failures/state-error.ts'
import { createRpcChannel, type RpcChannel } from '../rpc/rpc-channel.ts'
import { postTo, takeFrom } from '../rpc/thread-messages.ts'
import { dateAnswer } from './kept-answers.ts'
import { type HeldConfiguration, openConfiguration } from './open-configuration.ts'
import type { StateFollowerApi, StateThreadApi } from './protocol.ts'

/** The thread of the state: it parses, decides and writes, so that none of it holds up what serves traffic. */
if (!parentPort) throw new Error('the thread of the state has to be started as one')
const port = parentPort
const serving: RpcChannel<StateFollowerApi> = createRpcChannel<StateFollowerApi>(
  createStateThreadApi(),
  postTo(port),
)
takeFrom(port, serving)

/** What followers were told of and have not taken up yet. */
const telling = new Set<Promise<unknown>>()

function createStateThreadApi(): StateThreadApi {
  let configuration: HeldConfiguration | undefined

  function opened(): HeldConfiguration {
    if (!configuration) throw new Error('the state is not open')
    return configuration
  }

  function ledger(): TokenLedger {
    const { tokens } = opened()
    if (!tokens) throw new Error('there are no other nodes')
    return tokens
  }

  return {
    async open(options) {
      try {
        configuration = await openConfiguration(options, {
          settled: async () => void (await Promise.all(telling)),
          onStatus: (status) => void serving.call('clusterChanged', status).catch(() => undefined),
        })
      } catch (error) {
        throw new Error(describe(error))
      }
      tellOfChanges(configuration)
    },
    listStages: () => opened().publications.list(),
    loadStage: ({ since, ...address }) => opened().publications.loadSince(address, since),
    listDomainNames: () => opened().publications.listDomainNames(),
    loadSnapshot: (address) => opened().publications.loadSnapshot(address),
    loadPortal: (address) => opened().publications.loadPortal(address),
    loadDomainName: (domainName) => opened().publications.loadDomainName(domainName),
    manage: (call) => dateAnswer(opened().commits, () => opened().management.answer(call)),
    hasTags: (body) => opened().management.hasTags(body),
    validate: (document) => opened().management.validate(document),
    listensAt: (address) => opened().listensAt(address),
    lookAtCluster: async () => opened().lookAtCluster?.(),
    advertise: async (peer) => opened().advertise?.(peer),
    lendTokens: (claims) => ledger().lend(claims),
    viewTokens: () => ledger().view(),
    close: async () => configuration?.close(),
  }
}

/** Messages keep their order: the caller who made a change gets the answer after every follower was told of it. */
function tellOfChanges({ publications }: HeldConfiguration): void {
  publications.follow((address, kind) => {
    track(serving.call('stageChanged', { address, kind }))
  })
  publications.followDomainNames((domainName) => {
    track(serving.call('domainChanged', domainName))
  })
}

function track(call: Promise<unknown>): void {
  const told = call.catch(() => undefined).finally(() => telling.delete(told))
  telling.add(told)
}

/** One line where it says it all; otherwise with its stack, for the bug report. */
function describe(error: unknown): string {
  if (error instanceof StoreError || error instanceof StateError) return error.message
  return errorOf(error).stack ?? String(error)
}
