import type { MessagePort, Worker } from 'node:worker_threads'
import { errorOf } from '@gatehouse/command-line'
import type { Send } from './rpc-channel.ts'

/** Sends messages to another thread. The bytes of bodies go over and are gone here. */
export function postTo(port: Pick<MessagePort | Worker, 'postMessage'>): Send {
  return (message, _socket, onSent) => {
    try {
      port.postMessage(message, transferOf(message))
      onSent(null)
    } catch (error) {
      onSent(errorOf(error))
    }
  }
}

interface Message {
  readonly argument?: { readonly body?: unknown } | undefined
  readonly answer?: { readonly body?: unknown } | undefined
}

/** Small buffers share their memory with others, and so are copied. */
function transferOf(message: Message): ArrayBuffer[] {
  const body = message.argument?.body ?? message.answer?.body
  if (!(body instanceof Uint8Array) || body.byteLength !== body.buffer.byteLength) return []
  return body.buffer instanceof ArrayBuffer && body.byteLength > 0 ? [body.buffer] : []
}
