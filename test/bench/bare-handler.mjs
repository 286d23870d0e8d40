/** The least that serves a handler over HTTP: no events, no isolation, no limits. */
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'

const { handler } = await import(pathToFileURL(process.argv[2]).href)
const server = createServer((request, response) => {
  handler({ rawPath: request.url, headers: request.headers }).then(({ statusCode, body }) => {
    response.writeHead(statusCode, { 'content-type': 'text/plain' }).end(body)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`listens on http://127.0.0.1:${server.address().port}`))
