/** The backend of the slow clients: 10 MB for `/large`, else a word. Prints its address. */
import { createServer } from 'node:http'

const large = Buffer.alloc(10 * 1024 * 1024, 'x')
const server = createServer((request, response) => {
  request.resume()
  request.once('end', () => response.end(request.url === '/large' ? large : 'small'))
})
server.listen(0, '127.0.0.1', () => console.log(`listens on http://127.0.0.1:${server.address().port}`))
