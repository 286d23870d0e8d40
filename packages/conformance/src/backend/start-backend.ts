import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Answering, createAnswering } from './answer-as-told.ts'

/** The backend of the cases, on this machine. */
export interface CaseBackend {
  /** Where it is on loopback. */
  readonly url: string
  close(): Promise<void>
}

/** Starts the backend that traffic cases lead to, on loopback; a free port when 0. Rejects where the port is taken. */
export async function startBackend(port = 0): Promise<CaseBackend> {
  const answer = createAnswering()
  const server = createServer((request, response) => serve(request, response, answer))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the backend listens on no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function serve(request: IncomingMessage, response: ServerResponse, answer: Answering): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('error', () => undefined)
  request.on('end', () => answer(request, response, Buffer.concat(chunks)))
}
