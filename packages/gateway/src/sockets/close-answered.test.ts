import { once } from 'node:events'
import { connect, createServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { closeAnswered } from './close-answered.ts'

it.each([0, 30, 200_000])(
  'a client that still sends gets its answer of %i bytes, and its stream ends',
  async (size) => {
    const server = createServer()
    server.on('stream', (stream) => {
      stream.on('error', () => undefined)
      stream.once('finish', () => closeAnswered(stream))
      stream.respond({ ':status': 413 })
      if (size === 0) stream.end()
      else stream.end(Buffer.alloc(size))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    for (let count = 0; count < 20; count += 1) {
      const stream = session.request({ ':method': 'POST', ':path': '/' })
      stream.write('a part')
      let status: unknown
      stream.once('response', (headers) => {
        status = headers[':status']
      })
      let received = 0
      for await (const chunk of stream) received += (chunk as Buffer).length
      expect([status, received]).toEqual([413, size])
    }
    session.destroy()
    server.close()
  },
)
