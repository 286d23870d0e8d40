/** Which of `workers` has a connection, by its id: a number from 0 on. Its last bytes are a checksum, and so as good as chance. */
export function ownerOf(connectionId: string, workers: number): number {
  return Buffer.from(connectionId, 'base64url').readUInt16BE(OFFSET) % workers
}

/** An id has 13 bytes. */
const OFFSET = 11
