import type { EventRecord } from '@gatehouse/contract'
import type { AbsentNode } from '../records/absent-node.ts'
import type { GatewayClient } from './gateway-client.ts'

/** How long to wait before a stream that broke off is opened again. */
const AGAIN_MS = 1_000

/** What of a stream is asked for. */
export interface Following {
  /** The filters, and `last`. */
  readonly query: URLSearchParams
  readonly signal: AbortSignal
  /** Told of the nodes whose records are missing, whenever they are others than before. */
  readonly onAbsent?: (absent: readonly AbsentNode[]) => void
}

/** The records of a running gateway as they come; goes on after the last one where the stream breaks off. Ends with the signal. */
export async function* followRecords(
  client: GatewayClient,
  { query, signal, onAbsent = () => undefined }: Following,
): AsyncGenerator<EventRecord> {
  let last: string | undefined
  while (!signal.aborted) {
    const headers = { accept: 'text/event-stream', ...(last !== undefined && { 'last-event-id': last }) }
    try {
      const { body } = await client.call(`/_gatehouse/events?${query}`, { headers, signal })
      if (!body) return
      for await (const event of readEvents(body as unknown as AsyncIterable<Uint8Array>)) {
        if ('absent' in event) onAbsent(event.absent)
        else {
          last = event.id
          yield event
        }
      }
    } catch (error) {
      if (signal.aborted) return
      if (last === undefined) throw error
    }
    if (last === undefined) return
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
  }
}

/** Server-sent events, of which only the data count. https://html.spec.whatwg.org/multipage/server-sent-events.html */
async function* readEvents(
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<EventRecord | { readonly absent: readonly AbsentNode[] }> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const data = event.split('\n').find((line) => line.startsWith('data: '))
      if (data) yield JSON.parse(data.slice('data: '.length))
    }
  }
}
