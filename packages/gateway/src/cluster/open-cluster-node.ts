import { randomInt } from 'node:crypto'
import { UsageError } from '@gatehouse/command-line'
import { type Answer, decodeOrKeep, tagOf } from '@gatehouse/runtime'
import type { AnsweringNode } from '../answers/open-answers.ts'
import { newRequestId } from '../ids/random.ts'
import type { Log } from '../logs/log.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { Configuration } from '../state/open-configuration.ts'
import type { RoutedConnectionCall } from '../state/state-link.ts'
import { openClusterKeys } from './cluster-keys.ts'
import { type AnswerForwarded, openClusterListener } from './cluster-listener.ts'
import { createNodeCalls } from './node-calls.ts'
import type { AnswerRecords, AskRecords } from './protocol.ts'
import { nameOf } from './record-source.ts'

/** This node, as it gives calls of @connections to the others and takes theirs, and as they tell each other of their records. */
export interface ClusterNode extends AnsweringNode {
  /** What the ids of its connections have in them. */
  readonly tag: number
  /** What it is called: where it takes calls. */
  readonly name: string
  /** Asks another node for its records. */
  readonly askRecords: AskRecords
  /** Whether the connection is one of this node, and of no other. */
  isOwn(connectionId: string): boolean
  /** Has a call answered by the node whose connection it names; undefined where that has no such connection, or is gone. */
  callConnection(call: RoutedConnectionCall): Promise<Answer | undefined>
  /** From now on calls of other nodes are answered. */
  serve(answer: AnswerForwarded): void
  /** From now on other nodes are told of this one's records. */
  serveRecords(answer: AnswerRecords): void
  /** Reads the keys again. */
  reload(): void
  close(): Promise<void>
}

/** How many tags there are: so many that two nodes hardly ever have the same, and then both are asked. */
const TAGS = 65_536

/** How long a call may wait for those of the same connection before it. */
const WAIT_MS = 3_000

/** Listens for other nodes, and has them know. Undefined where the options do not ask for it. Rejects when the port is taken. */
export async function openClusterNode(
  { clusterListen, clusterKey }: GatewayOptions,
  configuration: Configuration,
  log: Log,
): Promise<ClusterNode | undefined> {
  if (clusterListen === undefined) return undefined
  if (clusterKey === undefined) throw new UsageError('--cluster-listen needs --cluster-key <file>')
  const keys = openClusterKeys(clusterKey)
  const listener = await openClusterListener(clusterListen, keys, log)
  const calls = createNodeCalls(keys)
  const tag = randomInt(TAGS)
  await configuration.advertise?.({ tag, address: listener.address })
  const inOrder = createOrder()
  return {
    tag,
    name: nameOf(listener.address),
    askRecords: calls.askRecords,
    serveRecords: (answer) => listener.serve('records', answer),
    isOwn: (connectionId) => {
      if (tagOf(connectionId) !== tag) return false
      return !configuration.clusterStatus?.()?.peers.some((peer) => peer.tag === tag)
    },
    callConnection(call) {
      const latest = performance.now() + WAIT_MS
      return inOrder(`${call.apiId}/${call.encodedId}`, async () => {
        // Those before it waited for a node that does not answer.
        if (performance.now() > latest) return formatUnavailable()
        const found = await findPeers(configuration, tagOf(decodeOrKeep(call.encodedId)))
        return askPeers(found, (address) => calls.call(address, call), log)
      })
    },
    serve: (answer) => listener.serve('connections', answer),
    answerNodes: {
      own: listener.address,
      others: () => configuration.clusterStatus?.()?.peers.map(({ address }) => address) ?? [],
      call: calls.askAnswer,
    },
    serveAnswers: (answer) => listener.serve('answers', answer),
    reload() {
      try {
        keys.reload()
      } catch (error) {
        log.error({ err: error }, 'the keys of the cluster stay as they were')
      }
    },
    async close() {
      calls.close()
      await listener.close()
    },
  }
}

/** Where a connection may be. */
interface FoundPeers {
  readonly addresses: readonly string[]
  /** Whether there is no other that may have it. */
  readonly areAll: boolean
}

/** One that is not known may have come just now: it is looked for. While the database is away, nobody knows. */
async function findPeers(configuration: Configuration, tag: number): Promise<FoundPeers> {
  const addressesIn = (status: ReturnType<NonNullable<Configuration['clusterStatus']>>) =>
    (status?.peers ?? []).filter((peer) => peer.tag === tag).map(({ address }) => address)
  const known = addressesIn(configuration.clusterStatus?.())
  if (known.length > 0) return { addresses: known, areAll: true }
  try {
    return { addresses: addressesIn(await configuration.lookAtCluster?.()), areAll: true }
  } catch {
    return { addresses: [], areAll: false }
  }
}

/** A node that does not answer may have the connection: only where all say that they do not is it gone. */
async function askPeers(
  { addresses, areAll }: FoundPeers,
  ask: (address: string) => Promise<Answer | undefined>,
  log: Log,
): Promise<Answer | undefined> {
  let isKnown = areAll
  for (const address of addresses) {
    try {
      const answer = await ask(address)
      if (answer && answer.status !== 410) return answer
    } catch (error) {
      isKnown = false
      log.warn({ err: error, address }, 'another node did not answer')
    }
  }
  return isKnown ? undefined : formatUnavailable()
}

/** The service has no such case to tell of; its clients send such a call again by themselves. */
function formatUnavailable(): Answer {
  const body = Buffer.from(JSON.stringify({ message: 'Service Unavailable' }))
  const headers = ['content-type', 'application/json', 'content-length', String(body.length)]
  const about = ['x-amzn-RequestId', newRequestId(), 'x-amzn-ErrorType', 'ServiceUnavailableException']
  return { status: 503, headers: [...headers, ...about, 'retry-after', '1'], body }
}

/** Runs what concerns one thing one after the other, in the order in which it was asked for. */
function createOrder() {
  const last = new Map<string, Promise<unknown>>()
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const result = (last.get(name) ?? Promise.resolve()).then(work)
    const settled: Promise<unknown> = result
      .catch(() => undefined)
      .finally(() => void (last.get(name) === settled && last.delete(name)))
    last.set(name, settled)
    return result
  }
}
