/** How long the lengths before a frame are. */
const LENGTHS = 8

/** More than an event or an answer may have, and its header. Whoever sends more is not one of ours. */
const MAX_FRAME_BYTES = 64 * 1024 * 1024

/** A message whose long part, its `text`, is not worth writing as JSON within JSON. */
export interface Framed {
  readonly text: string
}

/** Writes a message as the lengths of its two parts (32 bits each), its other members as JSON, and its text. */
export function formatFrame({ text, ...members }: Framed): Buffer {
  const header = JSON.stringify(members)
  const headerBytes = Buffer.byteLength(header)
  const textBytes = Buffer.byteLength(text)
  const frame = Buffer.allocUnsafe(LENGTHS + headerBytes + textBytes)
  frame.writeUInt32LE(headerBytes, 0)
  frame.writeUInt32LE(textBytes, 4)
  frame.write(header, LENGTHS)
  frame.write(text, LENGTHS + headerBytes)
  return frame
}

/** Takes bytes as they come and returns the messages that are complete. Throws on what is not a frame. */
export function createFrameReader<T extends Framed>(): (chunk: Buffer) => T[] {
  let parts: Buffer[] = []
  let length = 0
  /** How much has to be there before anything can be read. */
  let wanted = LENGTHS

  return (chunk) => {
    parts.push(chunk)
    length += chunk.length
    const messages: T[] = []
    if (length < wanted) return messages
    let bytes = parts.length === 1 ? chunk : Buffer.concat(parts)
    for (;;) {
      wanted = frameBytes(bytes)
      if (bytes.length < wanted) break
      messages.push(parseFrame<T>(bytes, wanted))
      bytes = bytes.subarray(wanted)
    }
    parts = bytes.length > 0 ? [bytes] : []
    length = bytes.length
    return messages
  }
}

/** How long the first frame is, or what has to be read to know. */
function frameBytes(bytes: Buffer): number {
  if (bytes.length < LENGTHS) return LENGTHS
  const size = LENGTHS + bytes.readUInt32LE(0) + bytes.readUInt32LE(4)
  if (size > MAX_FRAME_BYTES) throw new Error(`a frame of ${size} bytes`)
  return size
}

function parseFrame<T extends Framed>(bytes: Buffer, end: number): T {
  const start = LENGTHS + bytes.readUInt32LE(0)
  const members: object = JSON.parse(bytes.toString('utf8', LENGTHS, start))
  return { ...members, text: bytes.toString('utf8', start, end) } as T
}
