/** The backend of the proxy benchmark: a short JSON answer. Prints its address. */
import { createServer } from 'node:http'

const body = Buffer.from(
  JSON.stringify({
    pets: [
      { id: 1, name: 'Rex' },
      { id: 2, name: 'Mia' },
    ],
  }),
)
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => console.log(`listens on http://127.0.0.1:${server.address().port}`))
