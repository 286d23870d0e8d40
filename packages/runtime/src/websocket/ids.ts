import { createHmac, timingSafeEqual } from 'node:crypto'

/** Where the identifiers of WebSocket APIs come from. websocket-apis facts §2.1 */
export interface Ids {
  /** 16 characters with one `=`. */
  newRequestId(): string
  /** 20 characters with two `=`. */
  newConnectionId(): string
  /** As a connection's, and with the same tail as its own. */
  newMessageId(connectionId: string): string
  /** Whether a connection ever had this id: closed ones too, after a restart too. */
  isConnectionId(text: string): boolean
  /** What `x-amzn-RequestId` carries. */
  newUuid(): string
}

interface Sources {
  /** What connection ids are signed with: the same for as long as ids are to be known again. */
  readonly key: Uint8Array
  readonly now: () => number
  readonly randomBytes: (length: number) => Uint8Array
  readonly newRequestId: () => string
  readonly newUuid: () => string
}

/** An id is 13 bytes: when and the how-manieth (the head), chance and a signature of all before it (the tail). */
const [TIME_BYTES, COUNTER_BYTES, RANDOM_BYTES, SIGNATURE_BYTES] = [5, 2, 2, 4]
const HEAD_BYTES = TIME_BYTES + COUNTER_BYTES
const SIGNED_BYTES = HEAD_BYTES + RANDOM_BYTES
const ID = /^[\w-]{18}==$/

/** *Assumed*: what the bytes of an id mean. The service's ids tell genuine from altered, so these are signed. §2.1 */
export function createIds({ key, now, randomBytes, newRequestId, newUuid }: Sources): Ids {
  let counter = Buffer.from(randomBytes(COUNTER_BYTES)).readUInt16BE()

  function writeHead(id: Buffer): void {
    counter = (counter + 1) % 0x1_00_00
    id.writeUIntBE(now() % 0x1_00_00_00_00_00, 0, TIME_BYTES)
    id.writeUInt16BE(counter, TIME_BYTES)
  }

  const sign = (id: Uint8Array) =>
    createHmac('sha256', key).update(id.subarray(0, SIGNED_BYTES)).digest().subarray(0, SIGNATURE_BYTES)

  return {
    newRequestId,
    newUuid,
    newConnectionId() {
      const id = Buffer.alloc(SIGNED_BYTES + SIGNATURE_BYTES)
      writeHead(id)
      id.set(randomBytes(RANDOM_BYTES), HEAD_BYTES)
      id.set(sign(id), SIGNED_BYTES)
      return formatId(id)
    },
    newMessageId(connectionId) {
      const id = Buffer.from(connectionId, 'base64url')
      writeHead(id)
      return formatId(id)
    },
    isConnectionId(text) {
      if (!ID.test(text)) return false
      const id = Buffer.from(text, 'base64url')
      return formatId(id) === text && timingSafeEqual(id.subarray(SIGNED_BYTES), sign(id))
    },
  }
}

function formatId(id: Buffer): string {
  return `${id.toString('base64url')}==`
}
