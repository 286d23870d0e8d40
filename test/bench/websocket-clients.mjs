/** The clients of `websocket.mjs`: `<kind> <count> <seconds> <address>…`. Prints what it measured. */
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import WebSocket from 'ws'

const [kind, count, seconds, ...addresses] = process.argv.slice(2)
const addressOf = (index) => addresses[index % addresses.length].replace('http', 'ws')
/** Enough for servers to be busy, and not to wait for whoever wakes them. */
const UNDER_WAY = 16
const KINDS = { echo, post: () => post(idByError), 'post-bare': () => post(idByNumber), arrive, idle }
await KINDS[kind]()
process.exit(0)

async function open(index) {
  const socket = new WebSocket(addressOf(index), { perMessageDeflate: false })
  await once(socket, 'open')
  return socket
}

function openAll(total) {
  return Promise.all(Array.from({ length: total }, (_, index) => open(index)))
}

/** Each client has some messages under way, and sends the next when it has an answer. */
async function echo() {
  const sockets = await openAll(Number(count))
  let messages = 0
  for (const socket of sockets) {
    socket.on('message', () => {
      messages += 1
      socket.send('{"action":"echo","text":"hello"}')
    })
    for (let underWay = 0; underWay < UNDER_WAY; underWay += 1)
      socket.send('{"action":"echo","text":"hello"}')
  }
  await measured(() => messages)
}

async function measured(read) {
  await sleep(300)
  const [before, begin] = [read(), performance.now()]
  await sleep(seconds * 1000)
  console.log(String(((read() - before) * 1000) / (performance.now() - begin)))
}

/** Each client gets its next message when it has the one before. */
async function post(pathOf) {
  const sockets = await openAll(Number(count))
  const agent = new Agent({ keepAlive: true, maxSockets: Number(count) })
  let messages = 0
  await Promise.all(
    sockets.map(async (socket, index) => {
      const address = new URL(addressOf(index).replace('ws', 'http'))
      socket.send('which am I?')
      const [data] = await once(socket, 'message')
      const path = pathOf(address, String(data))
      const send = () =>
        request(
          { hostname: address.hostname, port: address.port, path, method: 'POST', agent },
          (response) => {
            if (response.statusCode !== 200) throw new Error(`${path}: ${response.statusCode}`)
            response.resume()
          },
        ).end('{"action":"echo","text":"hello"}')
      socket.on('message', () => {
        messages += 1
        send()
      })
      send()
    }),
  )
  await measured(() => messages)
}

/** An API tells a client of its connection in the error to a message without a route. */
function idByError({ pathname }, text) {
  return `${pathname}/@connections/${encodeURIComponent(JSON.parse(text).connectionId)}`
}

function idByNumber(_address, text) {
  return `/${text}`
}

async function arrive() {
  const begin = performance.now()
  await openAll(1_000)
  console.log(String(Math.round(performance.now() - begin)))
}

/** Opens connections in waves, and keeps them until it is told to go on. */
async function idle() {
  for (let opened = 0; opened < Number(count); opened += 500)
    await Promise.all(
      Array.from({ length: Math.min(500, count - opened) }, (_, index) => open(opened + index)),
    )
  await sleep(1_500)
  console.log('ready')
  await once(process.stdin, 'data')
}

function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
