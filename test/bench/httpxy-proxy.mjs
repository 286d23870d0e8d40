/** An anchor of the proxy benchmark: httpxy as its documentation shows it, with kept connections. Prints its address. */
import { Agent, createServer } from 'node:http'
import { createProxyServer } from 'httpxy'

const proxy = createProxyServer({ target: process.argv[2], agent: new Agent({ keepAlive: true }) })
const server = createServer((incoming, outgoing) => {
  proxy.web(incoming, outgoing).catch(() => outgoing.destroy())
})
server.listen(0, '127.0.0.1', () => console.log(`listens on http://127.0.0.1:${server.address().port}`))
