/** Why a client's connection has to be closed. websocket-apis §2.3, §2.4 */
export interface Violation {
  readonly code: number
  readonly reason: string
}

const MAX_FRAME_BYTES = 32 * 1024
const TOO_LARGE: Violation = { code: 1009, reason: '' }
const BINARY: Violation = { code: 1003, reason: 'Binary is not supported' }

const BINARY_OPCODE = 2
const FIRST_CONTROL_OPCODE = 8

/**
 * Follows the bytes of a connection for what the WebSocket library does not look at: the length of each frame, and binary frames
 * before their payload is there. RFC 6455 §5.2 has the layout; whatever else is wrong with a frame is the library's to find.
 */
export class FrameWatch {
  /** Complete messages before the violation. */
  messages = 0
  violation: Violation | undefined
  /** Of each complete message that was not handed on yet: whether it came in one frame. */
  #singles: boolean[] | undefined
  #isContinued = false
  /** The first two bytes of the present frame's header, once they are there, and how many of the header are. */
  #first = 0
  #second = 0
  #headerBytes = 0
  #length = 0
  /** What is to come of the present frame behind its header, mask included. */
  #rest = 0

  /** Takes the next bytes. Those behind a violation do not count. */
  take(chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length && !this.violation) {
      const skipped = Math.min(this.#rest, chunk.length - at)
      this.#rest -= skipped
      at += skipped
      if (at < chunk.length) this.#takeHeaderByte(chunk[at++] as number)
    }
  }

  /**
   * Judges a message that came compressed in one frame by its length without that; true when it is too large. websocket-apis §1.4
   */
  judgeMessage(bytes: number): boolean {
    const isTooLarge = this.#singles?.shift() === true && bytes > MAX_FRAME_BYTES
    if (isTooLarge) {
      this.violation = TOO_LARGE
      this.messages = 0
    }
    return isTooLarge
  }

  #takeHeaderByte(byte: number): void {
    this.#headerBytes += 1
    if (this.#headerBytes === 1) this.#first = byte
    else if (this.#headerBytes === 2) {
      this.#second = byte
      this.#length = (byte & 0x7f) < 126 ? byte & 0x7f : 0
    } else this.#length = this.#length * 0x1_00 + byte
    if (this.#headerBytes >= 2 && this.#headerBytes === this.#wantedHeaderBytes()) this.#judge()
  }

  /** Two bytes, and as many more as the second says there are of an extended length. */
  #wantedHeaderBytes(): number {
    const code = this.#second & 0x7f
    if (code < 126) return 2
    return code === 126 ? 4 : 10
  }

  #judge(): void {
    const opcode = this.#first & 0x0f
    this.#headerBytes = 0
    this.#rest = this.#length + ((this.#second & 0x80) === 0 ? 0 : 4)
    if (opcode >= FIRST_CONTROL_OPCODE) return
    if (opcode === BINARY_OPCODE) this.violation = BINARY
    else if (this.#length > MAX_FRAME_BYTES) this.violation = TOO_LARGE
    else if ((this.#first & 0x80) === 0) this.#isContinued = true
    else this.#endMessage()
  }

  #endMessage(): void {
    this.messages += 1
    this.#singles ??= []
    this.#singles.push(!this.#isContinued)
    this.#isContinued = false
  }
}
