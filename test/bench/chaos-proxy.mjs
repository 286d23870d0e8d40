/** A TCP proxy between two ends that can part them: cut, late, or half open, where each believes that the other is there. */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

/** Opens a proxy to a port of this machine. It starts as `open`; other ways are `cut`, `half-open`, and `delay` with its ms. */
export async function openProxy(targetPort) {
  const pairs = new Set()
  let way = { kind: 'open', ms: 0 }

  const server = createServer({ allowHalfOpen: false }, (near) => {
    near.on('error', () => undefined)
    if (way.kind === 'cut') return near.destroy()
    const far = connect(targetPort, '127.0.0.1')
    far.on('error', () => undefined)
    const pair = { near, far }
    pairs.add(pair)
    const end = () => {
      // Nobody hears of an end through a half-open way.
      if (way.kind === 'half-open') return
      near.destroy()
      far.destroy()
      pairs.delete(pair)
    }
    near.on('close', end)
    far.on('close', end)
    relay(near, far)
    relay(far, near)
    if (way.kind === 'half-open') hold(pair)
  })

  function relay(from, to) {
    from.on('data', (chunk) => {
      if (way.kind !== 'delay') return void to.write(chunk)
      setTimeout(() => to.write(chunk), way.ms)
    })
  }

  function hold({ near, far }) {
    near.pause()
    far.pause()
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: server.address().port,
    set(kind, ms = 0) {
      const before = way.kind
      way = { kind, ms }
      if (kind === 'half-open') for (const pair of pairs) hold(pair)
      // What was held may be long over for one end: both start anew.
      if (kind === 'cut' || before === 'half-open') for (const { near, far } of pairs) destroy(near, far)
      if (kind === 'cut' || before === 'half-open') pairs.clear()
    },
    close() {
      server.close()
      for (const { near, far } of pairs) destroy(near, far)
    },
  }
}

function destroy(...sockets) {
  for (const socket of sockets) socket.destroy()
}
