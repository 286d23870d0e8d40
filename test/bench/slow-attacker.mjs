/**
 * Clients that do not read or send slowly, in a process of their own: `<attack> <plain address> <TLS address> <path of the API>`.
 * They stay until the process is ended.
 */
import { connect as connectHttp2 } from 'node:http2'
import { connect } from 'node:net'

const [, , attack, plainUrl, tlsUrl, place] = process.argv
const BODY_BYTES = 10 * 1024 * 1024
const ATTACKS = {
  streams: [10, askWithoutWindow],
  readers: [100, askWithoutReading],
  uploads: [150, uploadSlowly],
  handshakes: [200, greetHalf],
}
const [count, begin] = ATTACKS[attack]
for (let index = 0; index < count; index += 1) begin()
// Keeps the process even where all were given up.
setInterval(() => undefined, 60_000)
console.log(`listens on nothing: ${count} clients`)

function askWithoutWindow() {
  const session = connectHttp2(tlsUrl, { rejectUnauthorized: false, settings: { initialWindowSize: 0 } })
  session.on('error', () => undefined)
  for (let stream = 0; stream < 100; stream += 1)
    session.request({ ':path': `${place}/large`, ':authority': 'localhost' }).on('error', () => undefined)
}

function askWithoutReading() {
  open((socket) => {
    socket.pause()
    socket.write(`GET ${place}/large HTTP/1.1\r\nHost: a\r\n\r\n`)
  })
}

function uploadSlowly() {
  open((socket) => {
    socket.resume()
    socket.write(`POST ${place}/take HTTP/1.1\r\nHost: a\r\nContent-Length: ${BODY_BYTES}\r\n\r\n`)
    socket.write(Buffer.alloc(BODY_BYTES - 1_000, 'x'))
  })
}

/** The first bytes of a ClientHello, and nothing after them. */
function greetHalf() {
  open((socket) => socket.resume().write(Buffer.from([22, 3, 1, 2, 0, 1, 0])), tlsUrl)
}

function open(begin, url = plainUrl) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname, () => begin(socket))
  socket.on('error', () => undefined)
}
