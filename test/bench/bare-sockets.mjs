/**
 * An anchor of the proxy benchmark: what Node's sockets reach where almost nothing is done. Pairs of sockets that read into one
 * buffer; heads are looked at for their lengths only, and passed on as they are but for what belongs to the connection. No limits,
 * no time-outs, no chunks. `<url of the backend>`; prints its address.
 */
import { connect, createServer, Socket } from 'node:net'

const { hostname: host, port } = new URL(process.argv[2])
const buffer = Buffer.allocUnsafeSlow(64 * 1024)
const idle = []
const BLOCK = /^(?:[!#$%&'*+.^_`|~\w-]+:[\t\x20-\x7e\x80-\xff]*\r\n)+$/

/** `onread` of a socket: a text of Latin-1 for each read. */
const reading = (take) => ({
  buffer,
  callback(length) {
    take(buffer.latin1Slice(0, length))
    return true
  },
})

/** A message at the beginning of a text: its first line, its fields but for `Connection` and `Keep-Alive`, its body; undefined while it is not whole. */
function readMessage(text) {
  const end = text.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const line = text.indexOf('\r\n') + 2
  let fields = ''
  let length = 0
  if (!BLOCK.test(text.slice(line, end + 2))) throw new Error('a malformed head')
  for (let at = line; at < end; ) {
    const next = text.indexOf('\r\n', at) + 2
    const colon = text.indexOf(':', at)
    const size = colon - at
    const name = size === 10 || size === 14 ? text.slice(at, colon).toLowerCase() : ''
    if (name === 'content-length') length = Number(text.slice(colon + 1, next))
    if (name !== 'connection' && name !== 'keep-alive') fields += text.slice(at, next)
    at = next
  }
  const bodyEnd = end + 4 + length
  if (text.length < bodyEnd) return undefined
  return { first: text.slice(0, line), fields, body: text.slice(end + 4, bodyEnd), bodyEnd }
}

function openBackend() {
  const backend = { socket: undefined, held: '', answer: undefined }
  const take = (text) => {
    backend.held += text
    const message = readMessage(backend.held)
    if (!message) return
    backend.held = ''
    idle.push(backend)
    backend.answer(`${message.first}${message.fields}Connection: keep-alive\r\n\r\n${message.body}`)
  }
  backend.socket = connect({ host, port, noDelay: true, onread: reading(take) }).on('error', () => undefined)
  return backend
}

const server = createServer({ noDelay: true, pauseOnConnect: true }, (accepted) => {
  const { _handle: handle } = accepted
  accepted._handle = null
  let held = ''
  const take = (text) => {
    held += text
    const message = readMessage(held)
    if (!message) return
    held = held.slice(message.bodyEnd)
    const backend = idle.pop() ?? openBackend()
    backend.answer = (answer) => client.write(answer, 'latin1')
    backend.socket.write(
      `${message.first}${message.fields}x-forwarded-for: 127.0.0.1\r\n\r\n${message.body}`,
      'latin1',
    )
  }
  const client = new Socket({ handle, onread: reading(take) })
  client.on('error', () => undefined)
  client.on('end', () => client.end())
  client.read(0)
  client.resume()
})
server.listen(0, '127.0.0.1', () => console.log(`listens on http://127.0.0.1:${server.address().port}`))
