/** A whole text message in one unmasked frame, as servers send them. RFC 6455 §5.2 */
export function formatTextFrame(text: string | Uint8Array): Buffer {
  const length = typeof text === 'string' ? Buffer.byteLength(text) : text.length
  const begin = length < SHORT ? 2 : length <= 0xffff ? 4 : 10
  const frame = Buffer.allocUnsafe(begin + length)
  frame[0] = FINAL_TEXT
  if (begin === 2) frame[1] = length
  else if (begin === 4) {
    frame[1] = SHORT
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = SHORT + 1
    frame.writeUIntBE(0, 2, 2)
    frame.writeUIntBE(length, 4, 6)
  }
  if (typeof text === 'string') frame.write(text, begin)
  else frame.set(text, begin)
  return frame
}

const FINAL_TEXT = 0x81
/** Lengths from here on have a field of their own, which the shorter one names. */
const SHORT = 126
