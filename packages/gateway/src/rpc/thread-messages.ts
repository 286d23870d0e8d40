import type { MessagePort, Worker } from 'node:worker_threads'
import { errorOf } from '@gatehouse/command-line'
import type { RpcChannel, Send } from './rpc-channel.ts'

type Port = Pick<MessagePort | Worker, 'postMessage'>

interface Waiting {
  readonly message: Message
  readonly onSent: (error: Error | null) => void
}

interface Message {
  readonly argument?: { readonly body?: unknown } | undefined
  readonly answer?: { readonly body?: unknown } | undefined
}

/**
 * Sends messages to another thread: all of a turn of the event loop together, for to wake a thread costs more than most of what it is
 * told. The bytes of bodies go over and are gone here.
 */
export function postTo(port: Port): Send {
  let waiting: Waiting[] = []

  function flush(): void {
    const sent = waiting
    waiting = []
    try {
      port.postMessage(
        sent.map(({ message }) => message),
        sent.flatMap(({ message }) => transferOf(message)),
      )
    } catch {
      // One that cannot be cloned keeps none of the others.
      for (const one of sent) post(port, one)
      return
    }
    for (const { onSent } of sent) onSent(null)
  }

  return (message, _socket, onSent) => {
    if (waiting.length === 0) setImmediate(flush)
    waiting.push({ message, onSent })
  }
}

function post(port: Port, { message, onSent }: Waiting): void {
  try {
    port.postMessage([message], transferOf(message))
    onSent(null)
  } catch (error) {
    onSent(errorOf(error))
  }
}

/** Hands what another thread sent to a channel, in the order in which it was sent. */
export function takeFrom(port: MessagePort | Worker, channel: Pick<RpcChannel<unknown>, 'take'>): void {
  port.on('message', (messages: readonly unknown[]) => {
    for (const message of messages) channel.take(message, undefined)
  })
}

/** Small buffers share their memory with others, and so are copied. */
function transferOf(message: Message): ArrayBuffer[] {
  const body = message.argument?.body ?? message.answer?.body
  if (!(body instanceof Uint8Array) || body.byteLength !== body.buffer.byteLength) return []
  return body.buffer instanceof ArrayBuffer && body.byteLength > 0 ? [body.buffer] : []
}
