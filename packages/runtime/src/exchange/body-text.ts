/** A body that is there whole. */
export type WholeBody = string | Uint8Array

/** A body as text. Bytes that are not UTF-8 are replaced: what goes to a client as a message is text. */
export function textOf(body: WholeBody): string {
  return typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.length).toString()
}

/** A body as bytes. */
export function bytesOf(body: WholeBody): Buffer {
  return typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
}

/** How many bytes a body has. */
export function byteLengthOf(body: WholeBody): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : body.length
}
