/**
 * Loaded into a node before anything else, for the bench alone: its wall clock jumps to where a message of its parent says, and calls
 * to other nodes go through the proxies that CHAOS_WAYS names, a JSON object of addresses.
 */
import http2 from 'node:http2'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: of the bench, which sets it.
  const ways = JSON.parse(process.env.CHAOS_WAYS ?? '{}')
  const connect = http2.connect
  http2.connect = (address, ...rest) => connect(ways[address] ?? address, ...rest)
  syncBuiltinESMExports()

  const Real = Date
  let offsetMs = 0
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length === 0) super(Real.now() + offsetMs)
      else super(...given)
    }
    static now() {
      return Real.now() + offsetMs
    }
  }
  process.on('message', (message) => {
    if (typeof message?.jumpMs === 'number') offsetMs += message.jumpMs
  })
  process.channel?.unref()
}
