/**
 * An anchor of the proxy benchmark, as bare as undici allows: `dispatch` with a handler of its own, headers in flat lists both ways,
 * bodies as they come, with backpressure. `<url of the backend>`; prints its address.
 */
import { createServer } from 'node:http'
import { Pool } from 'undici'

const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])
const pool = new Pool(process.argv[2], { connections: 256, pipelining: 1 })

/** Hands an answer on. A class, as undici's own handlers are. */
class Forward {
  #response
  #abort
  #isOver = false

  constructor(response) {
    this.#response = response
    response.once('close', () => {
      if (!this.#isOver) this.#abort?.()
    })
  }

  onConnect(abort) {
    this.#abort = abort
  }

  onHeaders(status, raw, resume) {
    if (status < 200) return true
    const headers = []
    for (let at = 0; at < raw.length; at += 2) {
      const name = raw[at].latin1Slice()
      if (!HOP_BY_HOP.has(name.toLowerCase())) headers.push(name, raw[at + 1].latin1Slice())
    }
    this.#response.writeHead(status, headers)
    this.#response.on('drain', resume)
    return true
  }

  onData(chunk) {
    return this.#response.write(chunk)
  }

  onComplete() {
    this.#isOver = true
    this.#response.end()
  }

  onError() {
    this.#isOver = true
    if (this.#response.headersSent) this.#response.destroy()
    else this.#response.writeHead(502).end()
  }
}

const server = createServer((request, response) => {
  const headers = ['x-forwarded-for', request.socket.remoteAddress]
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    const name = request.rawHeaders[at]
    if (!HOP_BY_HOP.has(name.toLowerCase())) headers.push(name, request.rawHeaders[at + 1])
  }
  const hasBody = 'content-length' in request.headers || 'transfer-encoding' in request.headers
  const { method, url: path } = request
  pool.dispatch({ method, path, headers, body: hasBody ? request : null }, new Forward(response))
})
server.listen(0, '127.0.0.1', () => console.log(`listens on http://127.0.0.1:${server.address().port}`))
