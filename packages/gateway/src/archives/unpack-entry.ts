import { pipeline, Readable, Transform } from 'node:stream'
import { createInflateRaw, inflateRawSync } from 'node:zlib'

/** Where an entry of an archive is, and how it is packed. */
export interface Place {
  readonly method: number
  /** Of its header, which the packed bytes follow. */
  readonly at: number
  readonly packedBytes: number
}

/** How many bytes may still be unpacked. */
export interface Room {
  bytes: number
  /** Throws where more come. */
  readonly refuse: () => never
}

/** Methods of packing. */
const [STORED, DEFLATED] = [0, 8]

/** What is packed shorter is unpacked at once: a stream costs more than that. It has a thousand times as many bytes at most. */
const SHORT_BYTES = 4 * 1024

/** What is long is unpacked in pieces of this length. */
const PIECE_BYTES = 256 * 1024

/** What an entry has, taken from the room: what is short at once, what is long as a stream. */
export function streamEntry(archive: Uint8Array, place: Place, room: Room): Uint8Array | Readable {
  if (place.packedBytes <= SHORT_BYTES) return unpackEntry(archive, place, room)
  const bytes = findPacked(archive, place)
  const pieces = Readable.from(slice(bytes), { objectMode: false })
  const counted = new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      try {
        takeFrom(room, piece.length)
        done(null, piece)
      } catch (error) {
        done(error as Error)
      }
    },
  })
  // What ends one of them ends them all; the last one tells of it.
  if (place.method === STORED) return pipeline(pieces, counted, () => undefined)
  return pipeline(pieces, createInflateRaw({ chunkSize: PIECE_BYTES }), counted, () => undefined)
}

/** The same at once, however long it is. */
export function unpackEntry(archive: Uint8Array, place: Place, room: Room): Uint8Array {
  const bytes = findPacked(archive, place)
  const unpacked = place.method === STORED ? bytes : inflate(bytes, room)
  takeFrom(room, unpacked.length)
  return unpacked
}

function inflate(bytes: Uint8Array, { bytes: maxBytes, refuse }: Room): Uint8Array {
  // The least that can be asked for is a byte.
  const limit = Number.isFinite(maxBytes) ? { maxOutputLength: Math.max(maxBytes, 1) } : {}
  try {
    return inflateRawSync(bytes, limit)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return refuse()
    throw error
  }
}

/** What of an archive an entry is packed in. */
function findPacked(archive: Uint8Array, { method, at, packedBytes }: Place): Uint8Array {
  const view = viewOf(archive)
  if (view.getUint32(at, true) !== 0x04034b50) throw new Error('an entry is not where the directory says')
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const bytes = archive.subarray(from, from + packedBytes)
  if (bytes.length < packedBytes) throw new Error('it ends within an entry')
  if (method !== STORED && method !== DEFLATED) throw new Error(`an entry is packed by method ${method}`)
  return bytes
}

function takeFrom(room: Room, bytes: number): void {
  if (bytes > room.bytes) room.refuse()
  room.bytes -= bytes
}

function* slice(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) yield bytes.subarray(from, from + PIECE_BYTES)
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
