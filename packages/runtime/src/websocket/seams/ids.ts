import { createHash } from 'node:crypto'

/** Where the identifiers of WebSocket APIs come from. websocket-apis §2.1 */
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

interface IdsContext {
  readonly now: () => number
  readonly randomBytes: (length: number) => Uint8Array
  readonly newRequestId: () => string
  readonly newUuid: () => string
  /** What the ids of new connections have in them: two bytes that tell which node has them. Chance when omitted. */
  readonly tag?: number | undefined
  /** Which ids new connections may have; any by default. At least one of some thousand has to do. */
  readonly isOwn?: ((connectionId: string) => boolean) | undefined
}

/** An id is 13 bytes: the time in milliseconds, chance, and a checksum of both. */
const TIME_BYTES = 4
const RANDOM_BYTES = 5
const CHECKSUM_BYTES = 4
const CHECKED_BYTES = TIME_BYTES + RANDOM_BYTES
/** What a message's id has of its own: its time and its number, 6 bytes of the 13. */
const HEAD_CHARACTERS = 8
const ID = /^[\w-]{18}==$/

/**
 * *Assumed*: what the bytes of an id mean. The service tells ids that it made from any others, for good, so they check themselves;
 * that they cannot be guessed is for the chance in them. websocket-apis §2.1
 */
export function createIds({ now, randomBytes, newRequestId, newUuid, tag, isOwn }: IdsContext): Ids {
  let messages = Buffer.from(randomBytes(2)).readUInt16BE()
  return {
    newRequestId,
    newUuid,
    newConnectionId() {
      const id = Buffer.alloc(CHECKED_BYTES + CHECKSUM_BYTES)
      id.writeUInt32BE(now() % 0x1_00_00_00_00)
      for (;;) {
        id.set(randomBytes(RANDOM_BYTES), TIME_BYTES)
        if (tag !== undefined) id.writeUInt16BE(tag, TIME_BYTES)
        id.set(checksum(id), CHECKED_BYTES)
        const text = formatId(id)
        if (isOwn?.(text) ?? true) return text
      }
    },
    newMessageId(connectionId) {
      messages = (messages + 1) % 0x1_00_00
      const time = now()
      const high = Math.floor(time / 0x1_00) % 0x1_00_00_00
      const low = (time % 0x1_00) * 0x1_00_00 + messages
      return formatThree(high) + formatThree(low) + connectionId.slice(HEAD_CHARACTERS)
    },
    isConnectionId(text) {
      if (!ID.test(text)) return false
      const id = Buffer.from(text, 'base64url')
      return formatId(id) === text && checksum(id).equals(id.subarray(CHECKED_BYTES))
    },
  }
}

/** The tag of the node that made a connection's id, which has the form of one. */
export function tagOf(connectionId: string): number {
  return Buffer.from(connectionId, 'base64url').readUInt16BE(TIME_BYTES)
}

function checksum(id: Uint8Array): Buffer {
  const digest = createHash('sha256').update('connection').update(id.subarray(0, CHECKED_BYTES)).digest()
  return digest.subarray(0, CHECKSUM_BYTES)
}

function formatId(id: Buffer): string {
  return `${id.toString('base64url')}==`
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Three bytes, as a number, in Base64. Without a buffer: there is one id for each message. */
function formatThree(value: number): string {
  const at = (shift: number) => ALPHABET.charAt((value >> shift) & 63)
  return at(18) + at(12) + at(6) + at(0)
}
