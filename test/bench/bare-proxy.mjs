/** The anchor of the proxy benchmark: an undici proxy that does nothing else. Prints its address. */
import { createServer } from 'node:http'
import { Agent, request } from 'undici'

const target = process.argv[2]
const dispatcher = new Agent({ pipelining: 1 })
const server = createServer(async (incoming, outgoing) => {
  const { method, url, headers } = incoming
  const { host: _, connection: __, ...passed } = headers
  const body = method === 'GET' ? null : incoming
  const answer = await request(target + url, { method, headers: passed, body, dispatcher })
  outgoing.writeHead(answer.statusCode, answer.headers)
  answer.body.pipe(outgoing)
})
server.listen(0, '127.0.0.1', () => console.log(`listens on http://127.0.0.1:${server.address().port}`))
