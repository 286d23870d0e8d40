import { createHash } from 'node:crypto'
import type { SharedAnswers } from '@gatehouse/runtime'
import type { RpcChannel } from '../rpc/rpc-channel.ts'
import { withinMs } from '../timing/within.ts'
import type { PrimaryApi } from './protocol.ts'

/** How long a request waits for what another worker hears. An authorizer has 10 seconds. http-apis §4.2 */
const PATIENCE_MS = 12_000

/** What Lambda authorizers answered, held by the primary process for all workers. */
export function createRemoteAnswers(primary: RpcChannel<PrimaryApi>): SharedAnswers {
  return {
    open(stage, settings) {
      const generation = createHash('sha256').update(settings).digest('base64')
      const name = { ...stage, generation }
      primary.call('openAnswers', name).catch(ignore)
      return {
        find: (key) =>
          withinMs(PATIENCE_MS, primary.call('findAnswer', { ...name, key })).catch(() => undefined),
        tell: (key, answer) => void primary.call('tellAnswer', { ...name, key, answer }).catch(ignore),
      }
    },
  }
}

const ignore = () => undefined
