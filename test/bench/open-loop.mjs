/**
 * Load at a fixed rate: requests are due whether answers come or not, and each is counted from when it was due. A client that waits
 * for an answer before it asks again leaves out just those requests that would have waited (coordinated omission).
 */
import { connect } from 'node:net'

const CONNECTIONS = 64

/** p50 and p99 in ms of GET requests at `rate` a second for some seconds. Throws when an answer was not a success. */
export async function loadAtRate(address, rate, seconds) {
  const { host, hostname, port, pathname, search } = new URL(address)
  const request = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n\r\n`
  const latencies = []
  const due = []
  let failure
  const clients = Array.from({ length: CONNECTIONS }, () =>
    openClient({ host: hostname, port }, request, take),
  )

  function take(dueAt, answer) {
    latencies.push(performance.now() - dueAt)
    if (!/^HTTP\/1\.1 2/.test(answer)) failure ??= answer.slice(0, answer.indexOf('\r\n'))
  }

  const begin = performance.now()
  const end = begin + seconds * 1000
  let sent = 0
  while (performance.now() < end || due.length > 0 || clients.some((it) => it.isBusy)) {
    const now = Math.min(performance.now(), end)
    for (; sent < ((now - begin) / 1000) * rate; sent += 1) due.push(begin + (sent / rate) * 1000)
    for (const client of clients) {
      if (due.length === 0) break
      if (!client.isBusy) client.ask(due.shift())
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  for (const { socket } of clients) socket.destroy()
  if (failure !== undefined) throw new Error(`${address} answered ${failure}`)
  latencies.sort((a, b) => a - b)
  const at = (share) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99) }
}

/** A connection that carries one request after another; answers have a length, and are short. */
function openClient(place, request, take) {
  let held = ''
  let dueAt = 0
  const client = {
    isBusy: false,
    socket: connect({ ...place, noDelay: true }),
    ask(at) {
      client.isBusy = true
      dueAt = at
      client.socket.write(request)
    },
  }
  client.socket.setEncoding('latin1').on('data', (text) => {
    held += text
    const end = held.indexOf('\r\n\r\n')
    if (end === -1) return
    const [, length = '0'] = /content-length: *(\d+)/i.exec(held) ?? []
    if (held.length < end + 4 + Number(length)) return
    take(dueAt, held)
    held = ''
    client.isBusy = false
  })
  client.socket.once('close', () => {
    if (client.isBusy) take(dueAt, 'HTTP/1.1 closed\r\n')
    client.isBusy = false
  })
  return client
}
