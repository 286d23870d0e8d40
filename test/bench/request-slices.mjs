/**
 * Fixed numbers of requests over connections that stay open, and what a process spends on each: exact counts and nanoseconds, where
 * a load by time counts about right, in hundredths of seconds. Costs less than what it measures.
 */
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'

/**
 * Opens `connections` to an address, which the gateway closes when they are idle for five seconds. `ask(count)` sends that many GET requests, each connection the next when it has its answer, and
 * resolves when all are answered; it rejects when an answer was no success. `close` ends them.
 */
export async function openClients(address, connections) {
  const { host, hostname, port, pathname, search } = new URL(address)
  const request = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n\r\n`
  const turn = { left: 0, open: 0, done: () => undefined, fail: () => undefined, failure: undefined }
  const fail = (what) => {
    turn.failure = new Error(`${address} ${what}`)
    turn.fail(turn.failure)
  }
  const next = (socket) => {
    turn.left -= 1
    socket.write(request, 'latin1')
  }
  const answered = (socket, text) => {
    if (!text.startsWith('HTTP/1.1 2')) return fail(`answered ${text}`)
    turn.open -= 1
    if (turn.left > 0) next(socket)
    else if (turn.open === 0) turn.done()
  }
  const place = { host: hostname, port }
  const sockets = await Promise.all(Array.from({ length: connections }, () => openClient(place, answered)))
  for (const socket of sockets) socket.on('close', () => fail('closed a connection'))
  return {
    ask: (count) =>
      new Promise((resolve, reject) => {
        if (turn.failure) return reject(turn.failure)
        Object.assign(turn, { left: count, open: count, done: resolve, fail: reject })
        for (const socket of sockets.slice(0, count)) next(socket)
      }),
    close: () => {
      for (const socket of sockets) socket.removeAllListeners('close').destroy()
    },
  }
}

/** A connection that tells of each whole answer; answers have a length. */
async function openClient(place, answered) {
  const socket = connect({ ...place, noDelay: true }).setEncoding('latin1')
  let held = ''
  socket.on('data', (text) => {
    held += text
    const end = held.indexOf('\r\n\r\n')
    if (end === -1) return
    const [, length = '0'] = /content-length: *(\d+)/i.exec(held) ?? []
    if (held.length < end + 4 + Number(length)) return
    const whole = held
    held = ''
    answered(socket, whole)
  })
  await once(socket, 'connect')
  return socket
}

/** Nanoseconds that all threads of a process have been on a processor. Linux only; elsewhere NaN. */
export function cpuNanoseconds(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const times = threads.map((id) => readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0])
    return times.reduce((sum, time) => sum + Number(time), 0)
  } catch {
    return Number.NaN
  }
}
