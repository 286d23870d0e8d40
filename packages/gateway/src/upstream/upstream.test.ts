import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { MACHINE_CLOCK, type UpstreamRequest } from '@gatehouse/runtime'
import { expect, it, onTestFinished } from 'vitest'
import { createHttpUpstream } from './upstream.ts'

const nothing = () => undefined
const LOG = { error: nothing, warn: nothing, info: nothing, debug: nothing }

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function openUpstream() {
  const upstream = createHttpUpstream(LOG, { clock: MACHINE_CLOCK })
  onTestFinished(() => upstream.close())
  return (more: Partial<UpstreamRequest> & Pick<UpstreamRequest, 'origin'>) => {
    const request = { method: 'POST', target: '/', headers: [], body: null, timeoutMs: 60_000, ...more }
    return upstream.send(request, nothing)
  }
}

/** A body whose client leaves. */
function breakOff(): Readable {
  return new Readable({
    read() {
      this.destroy()
    },
  })
}

it.each<[string, () => Partial<UpstreamRequest>, string]>([
  ['whose clients leave', () => ({ body: breakOff() }), 'aborted'],
  ['with a head that cannot be sent', () => ({ headers: ['x', 'a\r\nb'] }), 'unreachable'],
])('keeps nothing of backends that are named by requests %s', async (_title, more, failure) => {
  const send = openUpstream()
  const sendMany = async (group: string) => {
    for (let at = 0; at < 1000; at += 1) {
      const origin = `http://${`${group}${at}-${'x'.repeat(40)}.`.repeat(150)}example`
      expect(await send({ origin, ...more() })).toMatchObject({ failure })
    }
    collectGarbage()
    return process.memoryUsage().heapUsed
  }
  const before = await sendMany('a')
  expect(((await sendMany('b')) - before) / 1e6).toBeLessThan(5)
})
