/**
 * Asks addresses at a fixed rate, whether answers come or not, from a message that names them until the next message. The first is
 * answered once each address has been heard from, the second with how long each request took from then on, in ms, sorted. A process
 * of its own: what makes the load would hold it up.
 */
import { Agent, request } from 'node:http'

process.once('message', async ({ urls, everyMs }) => {
  const agents = urls.map(() => new Agent({ keepAlive: true }))
  await Promise.all(urls.map((url, at) => ask(url, agents[at], [])))
  const stops = urls.map((url, at) => sample(url, agents[at], everyMs))
  process.once('message', async () => {
    const samples = await Promise.all(stops.map((stop) => stop()))
    process.send(samples, () => process.exit())
  })
  process.send('started')
})

function sample(url, agent, everyMs) {
  const latencies = []
  const open = new Set()
  const askOnce = () => {
    const asked = ask(url, agent, latencies).finally(() => open.delete(asked))
    open.add(asked)
  }
  askOnce()
  const timer = setInterval(askOnce, everyMs)
  return async () => {
    clearInterval(timer)
    await Promise.all(open)
    agent.destroy()
    return latencies.toSorted((a, b) => a - b)
  }
}

function ask(url, agent, latencies) {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`traffic got ${response.statusCode}`))
      response.resume().once('end', () => {
        latencies.push(performance.now() - begin)
        resolve()
      })
    })
    // A kept connection may be closed just when it is used again.
    outgoing.once('error', (error) => (outgoing.reusedSocket ? resolve() : reject(error))).end()
  })
}
