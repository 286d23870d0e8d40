import type { EventRecord } from '@gatehouse/contract'
import { signal } from '@preact/signals'
import { askGateway, gateway, lacksCredentials } from '../calls/gateway.ts'

/** How many records the page keeps: as many as the gateway keeps by itself. */
const KEPT = 1000

/** Times between two attempts to reach a gateway that is away. */
const RETRY_MS = [500, 1000, 2000, 5000]

/** What happened, the last first. */
export const records = signal<readonly EventRecord[]>([])

/** How the stream is: `off` where the gateway keeps no records. */
export const streamState = signal<'connecting' | 'open' | 'off' | 'away'>('connecting')

/** A node whose records are missing, where several share a database. */
export interface AbsentNode {
  readonly node: string
  readonly reason: string
}

/** The nodes whose records are missing now. */
export const absentNodes = signal<readonly AbsentNode[]>([])

/** Whether new records wait. They are kept meanwhile. */
export const isPaused = signal(false)

let waiting: EventRecord[] = []
let isFollowing = false

/** Follows the gateway's stream of records for as long as the page is there. A second call does nothing. */
export async function followEvents(): Promise<void> {
  if (isFollowing) return
  if (!gateway.peek().records) {
    streamState.value = 'off'
    return
  }
  isFollowing = true
  for (let failures = 0; ; failures += 1) {
    if (!lacksCredentials.peek()) {
      try {
        await readStream(() => {
          failures = 0
        })
      } catch {
        streamState.value = 'away'
      }
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]))
  }
}

/** Forgets what the page keeps. */
export function clearRecords(): void {
  waiting = []
  records.value = []
}

/** Lets the records in that waited. */
export function flushRecords(): void {
  if (waiting.length === 0 || isPaused.peek()) return
  const known = new Set(records.peek().map(({ id }) => id))
  const fresh = waiting.filter(({ id }) => !known.has(id))
  waiting = []
  records.value = [...fresh.reverse(), ...records.peek()].slice(0, KEPT)
}

async function readStream(onOpen: () => void): Promise<void> {
  const response = await askGateway('/_gatehouse/events', { headers: { accept: 'text/event-stream' } })
  streamState.value = 'open'
  // A stream that begins tells of those that there are.
  absentNodes.value = []
  onOpen()
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) return
  let text = ''
  for (;;) {
    const { done, value = '' } = await reader.read()
    if (done) break
    const blocks = (text + value).split(/\r?\n\r?\n/)
    text = blocks.pop() ?? ''
    for (const block of blocks) take(block)
    schedule()
  }
  streamState.value = 'away'
}

/** One event of the stream: a record, or which nodes tell of none; comments and events of other kinds are passed over. */
function take(block: string): void {
  const data = block
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).replace(/^ /, ''))
    .join('\n')
  if (data === '') return
  const event = JSON.parse(data) as EventRecord | { readonly absent: readonly AbsentNode[] }
  if ('kind' in event) waiting.push(event)
  else if ('absent' in event) absentNodes.value = event.absent
}

let isScheduled = false

/** Many records a second are drawn once a frame. */
function schedule(): void {
  if (isScheduled) return
  isScheduled = true
  requestAnimationFrame(() => {
    isScheduled = false
    flushRecords()
  })
}
