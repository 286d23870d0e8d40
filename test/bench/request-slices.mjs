/**
 * Fixed numbers of requests over connections that stay open, and what a process spends on each: exact counts and nanoseconds, where
 * a load by time counts about right, in hundredths of seconds. Costs less than what it measures.
 */
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'

/**
 * Opens `connections` to an address. `ask(count)` sends that many GET requests, each connection the next when it has its answer, and
 * resolves when all are answered; it rejects when an answer was no success. `reopen` is to be called before: a gateway closes what
 * was idle for some seconds. `close` ends them.
 */
export async function openClients(address, connections) {
  const { host, hostname, port, pathname, search } = new URL(address)
  const request = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n\r\n`
  const turn = { left: 0, open: 0, done: () => undefined, fail: () => undefined }
  const next = (socket) => {
    turn.left -= 1
    socket.write(request, 'latin1')
  }
  const answered = (socket, text) => {
    if (!text.startsWith('HTTP/1.1 2')) return turn.fail(new Error(`${address} answered ${text}`))
    turn.open -= 1
    if (turn.left > 0) next(socket)
    else if (turn.open === 0) turn.done()
  }
  const closed = () => {
    if (turn.open > 0) turn.fail(new Error(`${address} closed a connection`))
  }
  let sockets = []
  const reopen = async () => {
    const kept = sockets.filter(({ readyState }) => readyState === 'open')
    const missing = Array.from({ length: connections - kept.length }, () =>
      openClient({ host: hostname, port }, answered, closed),
    )
    sockets = [...kept, ...(await Promise.all(missing))]
  }
  await reopen()
  return {
    reopen,
    ask: (count) =>
      new Promise((resolve, reject) => {
        Object.assign(turn, { left: count, open: count, done: resolve, fail: reject })
        for (const socket of sockets.slice(0, count)) next(socket)
      }),
    close: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** A connection that tells of each whole answer; answers have a length. */
async function openClient(place, answered, closed) {
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
  return socket.on('close', closed).on('error', closed)
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
