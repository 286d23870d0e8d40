/** What a client's frames may not be. websocket-apis facts §2.3, §2.4 */
export interface Violation {
  readonly code: number
  readonly reason: string
}

const MAX_FRAME_BYTES = 32 * 1024
const TOO_LARGE: Violation = { code: 1009, reason: '' }
const BINARY: Violation = { code: 1003, reason: 'Binary is not supported' }

const [BINARY_OPCODE, FIRST_CONTROL_OPCODE] = [2, 8]

/**
 * Follows the bytes of a connection for what the WebSocket library does not look at: the length of each frame, and binary frames
 * before their payload is there. RFC 6455 §5.2 has the layout; whatever else is wrong with a frame is the library's to find.
 */
export class FrameWatch {
  /** Complete messages before the violation. */
  messages = 0
  violation: Violation | undefined
  /** Of each complete message that was not handed on yet: whether it came in one frame. */
  readonly #isSingle: boolean[] = []
  #isContinued = false
  /** Bytes of the present frame's header, as far as it has come. */
  readonly #header = Buffer.alloc(10)
  #headerBytes = 0
  /** What is to come of the present frame behind its header, mask included. */
  #rest = 0

  /** Takes the next bytes. Those behind a violation do not count. */
  take(chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length && !this.violation) {
      const skipped = Math.min(this.#rest, chunk.length - at)
      this.#rest -= skipped
      at += skipped
      if (at < chunk.length) at += this.#takeHeader(chunk, at)
    }
  }

  /** Judges a message that came compressed in one frame by its length without that; true when it is too large. §1.4 */
  judgeMessage(bytes: number): boolean {
    const isTooLarge = this.#isSingle.shift() === true && bytes > MAX_FRAME_BYTES
    if (isTooLarge) {
      this.violation = TOO_LARGE
      this.messages = 0
    }
    return isTooLarge
  }

  /** Takes a byte or more of a header; how many. */
  #takeHeader(chunk: Uint8Array, at: number): number {
    const wanted = this.#wantedHeaderBytes()
    const taken = Math.min(wanted - this.#headerBytes, chunk.length - at)
    this.#header.set(chunk.subarray(at, at + taken), this.#headerBytes)
    this.#headerBytes += taken
    if (this.#headerBytes === this.#wantedHeaderBytes()) this.#judge()
    return taken
  }

  /** Two bytes, and as many more as the second says there are of an extended length. */
  #wantedHeaderBytes(): number {
    if (this.#headerBytes < 2) return 2
    const length = this.#lengthCode()
    if (length < 126) return 2
    return length === 126 ? 4 : 10
  }

  #lengthCode(): number {
    return (this.#header[1] as number) & 0x7f
  }

  #judge(): void {
    const first = this.#header[0] as number
    const opcode = first & 0x0f
    const length = this.#payloadLength()
    this.#headerBytes = 0
    this.#rest = length + (((this.#header[1] as number) & 0x80) === 0 ? 0 : 4)
    if (opcode >= FIRST_CONTROL_OPCODE) return
    if (opcode === BINARY_OPCODE) this.violation = BINARY
    else if (length > MAX_FRAME_BYTES) this.violation = TOO_LARGE
    else if ((first & 0x80) === 0) this.#isContinued = true
    else {
      this.messages += 1
      this.#isSingle.push(!this.#isContinued)
      this.#isContinued = false
    }
  }

  #payloadLength(): number {
    const code = this.#lengthCode()
    if (code < 126) return code
    return code === 126 ? this.#header.readUInt16BE(2) : Number(this.#header.readBigUInt64BE(2))
  }
}
