/** The barest server with `ws`: echoes each message; `POST /<number>` sends its body to the connection of that number. */
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

const sockets = []
const server = createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  sockets[Number(request.url.slice(1))].send(String(Buffer.concat(chunks)))
  response.writeHead(200).end()
})
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket) => {
  const number = sockets.push(socket) - 1
  socket.on('message', (data) => {
    const text = String(data)
    socket.send(text === 'which am I?' ? String(number) : text)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`listens on http://127.0.0.1:${server.address().port}`))
