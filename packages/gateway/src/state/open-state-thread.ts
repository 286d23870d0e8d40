import { Worker } from 'node:worker_threads'
import { errorOf } from '@gatehouse/command-line'
import { StateError } from '../failures/state-error.ts'
import { ownFile } from '../files/own-file.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { createRpcChannel, type RpcChannel } from '../rpc/rpc-channel.ts'
import { postTo, takeFrom } from '../rpc/thread-messages.ts'
import type { ManagementCall } from './answer-call.ts'
import { type ClusterView, createClusterView } from './cluster-view.ts'
import { keepAnswers } from './kept-answers.ts'
import type { Configuration } from './open-configuration.ts'
import type { StateFollowerApi, StateThreadApi } from './protocol.ts'
import { createRemotePublications } from './remote-publications.ts'

/**
 * Opens the configuration in a thread of its own. Rejects with a `StateError` when the folder cannot be used. `onFailure` is called
 * when the thread ends before it is told to: nothing can be managed any more then, and nothing be loaded. `settled` resolves once
 * those who follow have taken up what they were told.
 */
export async function openStateThread(
  options: GatewayOptions,
  onFailure: (error: StateError) => void,
  settled: () => Promise<void> = async () => undefined,
): Promise<Configuration> {
  // Flags of the process are not its: `--input-type` of a program on the command line would end it.
  const worker = new Worker(ownFile('state/state-thread.js'), { name: 'state', execArgv: [] })
  const cluster = createClusterView()
  const follower: StateFollowerApi = {
    stageChanged: async (change) => {
      remote.stageChanged(change)
      await settled()
    },
    domainChanged: async (domainName) => {
      remote.domainChanged(domainName)
      await settled()
    },
    clusterChanged: cluster.take,
  }
  const thread = createRpcChannel<StateThreadApi>(follower, postTo(worker))
  const remote = createRemotePublications(thread)
  takeFrom(worker, thread)
  let isClosing = false
  const gone = untilGone(worker).then((how) => {
    thread.close()
    if (!isClosing) onFailure(new StateError(`the thread of the state ended ${how}`))
  })

  async function end(): Promise<void> {
    isClosing = true
    await worker.terminate()
    await gone
  }

  await thread.call('open', options).catch(async (error: unknown) => {
    await end()
    throw new StateError(errorOf(error).message)
  })
  return {
    publications: remote.publications,
    ...callThread(thread, cluster, options),
    tokens: options.database === undefined ? undefined : tokensOf(thread),
    async close() {
      isClosing = true
      await thread.call('close', undefined).catch(() => undefined)
      await end()
    },
  }
}

/** What the thread is asked for. */
function callThread(
  thread: RpcChannel<StateThreadApi>,
  cluster: ClusterView,
  { database, account, region }: GatewayOptions,
): Omit<Configuration, 'publications' | 'tokens' | 'close'> {
  const ask = (call: ManagementCall) => thread.call('manage', call)
  return {
    management: {
      // Other nodes write as well: what they did is known to the thread alone.
      answer: database === undefined ? keepAnswers(ask, { account, region }) : ask,
      hasTags: (body) => thread.call('hasTags', body),
      validate: (document) => thread.call('validate', document),
    },
    clusterStatus: cluster.read,
    async lookAtCluster() {
      const status = await thread.call('lookAtCluster', undefined)
      if (!status) throw new StateError('there are no other nodes')
      cluster.take(status)
      return status
    },
    advertise: (peer) => thread.call('advertise', peer),
    listensAt: (address) => void thread.call('listensAt', address).catch(() => undefined),
  }
}

/** The buckets of tokens that nodes with one database spend from. */
function tokensOf(thread: RpcChannel<StateThreadApi>): NonNullable<Configuration['tokens']> {
  return {
    lend: (claims) => thread.call('lendTokens', claims),
    view: () => thread.call('viewTokens', undefined),
  }
}

function untilGone(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    worker.once('error', (error) => resolve(`by ${error.message}`))
    worker.once('exit', (code) => resolve(`with code ${code}`))
  })
}
