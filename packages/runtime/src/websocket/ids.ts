import { createHash } from 'node:crypto'

/** Where the identifiers of WebSocket APIs come from. websocket-apis facts §2.1 */
export interface Ids {
  /** 16 characters with one `=`. */
  newRequestId(): string
  /** 20 characters with two `=`. */
  newConnectionId(): string
  /** As a connection's, and with the same tail as its own. */
  newMessageId(connectionId: string): string
  /** Whether a connection can ever have had this id: also one that is closed, also before a restart. */
  isConnectionId(text: string): boolean
  /** What `x-amzn-RequestId` carries. */
  newUuid(): string
}

interface Sources {
  readonly now: () => number
  readonly randomBytes: (length: number) => Uint8Array
  readonly newRequestId: () => string
  readonly newUuid: () => string
}

/** An id is 13 bytes: the time in milliseconds, chance, and a checksum of both. A message's differs in the head only. */
const [TIME_BYTES, RANDOM_BYTES, CHECKSUM_BYTES] = [4, 5, 4]
const CHECKED_BYTES = TIME_BYTES + RANDOM_BYTES
const HEAD_BYTES = 7
const ID = /^[\w-]{18}==$/

/**
 * *Assumed*: what the bytes of an id mean. The service tells ids that it made from any others, for good, so they check themselves;
 * that they cannot be guessed is for the chance in them. §2.1
 */
export function createIds({ now, randomBytes, newRequestId, newUuid }: Sources): Ids {
  return {
    newRequestId,
    newUuid,
    newConnectionId() {
      const id = Buffer.alloc(CHECKED_BYTES + CHECKSUM_BYTES)
      id.writeUInt32BE(now() % 0x1_00_00_00_00)
      id.set(randomBytes(RANDOM_BYTES), TIME_BYTES)
      id.set(checksum(id), CHECKED_BYTES)
      return formatId(id)
    },
    newMessageId(connectionId) {
      const id = Buffer.from(connectionId, 'base64url')
      id.writeUInt32BE(now() % 0x1_00_00_00_00)
      id.set(randomBytes(HEAD_BYTES - TIME_BYTES), TIME_BYTES)
      return formatId(id)
    },
    isConnectionId(text) {
      if (!ID.test(text)) return false
      const id = Buffer.from(text, 'base64url')
      return formatId(id) === text && checksum(id).equals(id.subarray(CHECKED_BYTES))
    },
  }
}

function checksum(id: Uint8Array): Buffer {
  const digest = createHash('sha256').update('connection').update(id.subarray(0, CHECKED_BYTES)).digest()
  return digest.subarray(0, CHECKSUM_BYTES)
}

function formatId(id: Buffer): string {
  return `${id.toString('base64url')}==`
}
