import { WebSocket } from 'ws'

/**
 * Connects to a WebSocket API, sends a message and resolves to the first that comes back. Rejects where the handshake is refused, or nothing comes
 * in time.
 */
export async function sendMessage(address: string, message: string, timeoutMs = 30_000): Promise<string> {
  const socket = new WebSocket(address, { handshakeTimeout: timeoutMs })
  try {
    return await new Promise<string>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`nothing came within ${timeoutMs} ms`)), timeoutMs)
      late.unref()
      socket.once('error', reject)
      socket.once('close', (code) => reject(new Error(`closed with ${code}`)))
      socket.once('open', () => socket.send(message))
      socket.once('message', (data) => {
        clearTimeout(late)
        resolve(String(data))
      })
    })
  } finally {
    socket.removeAllListeners('close')
    socket.on('error', () => undefined)
    socket.terminate()
  }
}
