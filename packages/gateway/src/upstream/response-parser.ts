import { forEachHeader, lowerCase } from '@gatehouse/runtime'
import { scanFields } from '../headers/scan-fields.ts'

/** A backend's answer is not an HTTP/1.1 response, or one that two readers could read in two ways (response splitting). */
export class MalformedResponseError extends Error {}

/** The head of an answer. */
export interface ResponseHead {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: string[]
  /** Bytes of the body; undefined where only its end tells. */
  readonly length: number | undefined
}

/** Takes an answer, part by part. */
export interface Receiver {
  onHead(head: ResponseHead): void
  onData(chunk: Buffer): void
  /** `isReusable`: the connection may carry another request. */
  onEnd(isReusable: boolean): void
}

/** The largest head, its empty line included; the same as Node's own. */
const MAX_HEAD_BYTES = 16 * 1024
/** A chunk's size with its extensions. */
const MAX_CHUNK_LINE_BYTES = 1024
/** Interim answers before the final one. */
const MAX_INTERIM = 16
const MAX_TRAILERS = 64

type State = 'head' | 'length' | 'chunk size' | 'chunk' | 'chunk end' | 'trailers' | 'close' | 'done'

/**
 * Reads one answer after the other on a connection, as strictly as a server reads requests: what RFC 9112 leaves to the
 * reader's mercy (bare line feeds, folded lines, a length beside chunks, a length twice) is refused, for the next answer on the
 * connection is another client's. A class because it lives as long as its connection.
 */
export class ResponseParser {
  #state: State = 'done'
  #receiver: Receiver | undefined
  #isHead = false
  #held: Buffer = EMPTY
  #left = 0
  #interim = 0
  #trailers = 0
  #isReusable = false

  /** Makes ready for the answer to a request; `isHead` when that was a HEAD. */
  begin(receiver: Receiver, isHead: boolean): void {
    this.#receiver = receiver
    this.#isHead = isHead
    this.#held = EMPTY
    this.#interim = 0
    this.#trailers = 0
    this.#state = 'head'
  }

  /** Takes what came. Throws `MalformedResponseError`; nothing can be read after that. */
  take(chunk: Buffer): void {
    let rest: Buffer | undefined = chunk
    while (rest && rest.length > 0) rest = this.#step(rest)
  }

  /** The backend closed the connection. Throws when the answer was not at its end. */
  close(): void {
    if (this.#state === 'close') return this.#end(false)
    if (this.#state !== 'done')
      throw new MalformedResponseError('the connection was closed before the answer ended')
  }

  /** Reads one element of the answer; returns what follows it, undefined when more has to come first. */
  #step(bytes: Buffer): Buffer | undefined {
    switch (this.#state) {
      case 'head':
        return this.#takeHead(bytes)
      case 'length':
      case 'chunk':
        return this.#takeBody(bytes)
      case 'chunk size':
        return this.#takeLine(bytes, MAX_CHUNK_LINE_BYTES, (line) => this.#takeSize(line))
      case 'chunk end':
        return this.#takeLine(bytes, 0, () => {
          this.#state = 'chunk size'
        })
      case 'trailers':
        return this.#takeLine(bytes, MAX_HEAD_BYTES, (line) => {
          if (line === '') this.#end(this.#isReusable)
          else this.#skipTrailer(line)
        })
      case 'close':
        this.#receiver?.onData(bytes)
        return undefined
      case 'done':
        throw new MalformedResponseError('more was answered than was asked')
    }
  }

  #takeHead(bytes: Buffer): Buffer | undefined {
    const whole = this.#hold(bytes)
    const end = whole.indexOf('\r\n\r\n', 0, 'latin1')
    if (end === -1 ? whole.length > MAX_HEAD_BYTES : end > MAX_HEAD_BYTES)
      throw new MalformedResponseError('the head of the answer is too long')
    if (end === -1) return undefined
    this.#held = EMPTY
    const { status, headers, isHttp10 } = parseHead(whole, end + 2)
    if (status >= 200) this.#beginBody(status, headers, isHttp10)
    else this.#skipInterim(status)
    return whole.subarray(end + 4)
  }

  #skipInterim(status: number): void {
    this.#interim += 1
    if (status === 101 || this.#interim > MAX_INTERIM)
      throw new MalformedResponseError(`an unexpected interim answer: ${status}`)
  }

  #beginBody(status: number, headers: string[], isHttp10: boolean): void {
    const framing = readFraming(headers)
    if (framing.isChunked && isHttp10) throw new MalformedResponseError('chunks in an answer of HTTP/1.0')
    this.#isReusable = isHttp10 ? false : !framing.closes
    const hasBody = !this.#isHead && status !== 204 && status !== 304
    const length = hasBody ? framing.length : 0
    this.#receiver?.onHead({ status, headers, length })
    if (hasBody && framing.isChunked) this.#state = 'chunk size'
    else if (length === undefined) this.#state = 'close'
    else if (length === 0) this.#end(this.#isReusable)
    else {
      this.#left = length
      this.#state = 'length'
    }
  }

  #takeBody(bytes: Buffer): Buffer | undefined {
    const part = bytes.length <= this.#left ? bytes : bytes.subarray(0, this.#left)
    this.#left -= part.length
    this.#receiver?.onData(part)
    if (this.#left > 0) return undefined
    const rest = bytes.subarray(part.length)
    if (this.#state === 'chunk') this.#state = 'chunk end'
    else this.#end(this.#isReusable && rest.length === 0)
    return rest
  }

  /** Hands a line on, without its end, once it is there whole. */
  #takeLine(bytes: Buffer, maxBytes: number, take: (line: string) => void): Buffer | undefined {
    const whole = this.#hold(bytes)
    const end = whole.indexOf('\n', 0, 'latin1')
    if (end === -1 ? whole.length > maxBytes + 1 : end > maxBytes + 1)
      throw new MalformedResponseError('a line of the answer is too long')
    if (end === -1) return undefined
    if (end === 0 || whole[end - 1] !== CARRIAGE_RETURN)
      throw new MalformedResponseError('a line of the answer ends in a bare line feed')
    this.#held = EMPTY
    take(whole.toString('latin1', 0, end - 1))
    return whole.subarray(end + 1)
  }

  #takeSize(line: string): void {
    const [, digits = ''] = CHUNK_LINE.exec(line) ?? []
    if (digits === '') throw new MalformedResponseError('the size of a chunk is malformed')
    this.#left = Number.parseInt(digits, 16)
    this.#state = this.#left === 0 ? 'trailers' : 'chunk'
  }

  /** Read, so that nothing else can stand there, and dropped: the service passes none on. */
  #skipTrailer(line: string): void {
    parseField(line)
    this.#trailers += 1
    if (this.#trailers > MAX_TRAILERS) throw new MalformedResponseError('the answer has too many trailers')
  }

  #hold(bytes: Buffer): Buffer {
    const whole = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes])
    this.#held = whole
    return whole
  }

  #end(isReusable: boolean): void {
    this.#state = 'done'
    const receiver = this.#receiver
    this.#receiver = undefined
    receiver?.onEnd(isReusable)
  }
}

const EMPTY = Buffer.alloc(0)
const CARRIAGE_RETURN = 13
/** Up to 2⁴⁸ bytes; extensions are ignored, as RFC 9112 §7.1.1 has it. */
const CHUNK_LINE = /^([0-9A-Fa-f]{1,12})(?:[ \t]*;[\t\x20-\x7e\x80-\xff]*)?$/
const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [\t\x20-\x7e\x80-\xff]*)?$/
const FIELD = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)$/

/** As many as there is room for. */
const MAX_FIELDS = MAX_HEAD_BYTES / 4

/** Status line and fields, up to the empty line at `end`. RFC 9112 §4, §5 */
function parseHead(bytes: Buffer, end: number): { status: number; headers: string[]; isHttp10: boolean } {
  const text = bytes.toString('latin1', 0, end)
  const lineEnd = text.indexOf('\r\n')
  const [, minor, status] = STATUS_LINE.exec(text.slice(0, lineEnd)) ?? []
  if (status === undefined) throw new MalformedResponseError('the status line of the answer is malformed')
  const headers: string[] = []
  const fields = { at: lineEnd + 2, end, maxFields: MAX_FIELDS, allowsPadding: true }
  if (!scanFields({ bytes, text }, fields, headers))
    throw new MalformedResponseError('a header of the answer is malformed')
  return { status: Number(status), headers, isHttp10: minor === '0' }
}

function parseField(line: string): [name: string, value: string] {
  const [, name, value] = FIELD.exec(line) ?? []
  if (name === undefined || value === undefined)
    throw new MalformedResponseError('a header of the answer is malformed')
  let end = value.length
  while (end > 0 && (value[end - 1] === ' ' || value[end - 1] === '\t')) end -= 1
  return [name, end === value.length ? value : value.slice(0, end)]
}

interface Framing {
  readonly length: number | undefined
  readonly isChunked: boolean
  /** The backend closes the connection after this answer. */
  readonly closes: boolean
}

/** How long the body is, by its headers; refused where they leave a doubt. RFC 9112 §6.3 */
function readFraming(headers: readonly string[]): Framing {
  let length: number | undefined
  let isChunked = false
  let closes = false
  forEachHeader(headers, (name, value) => {
    // Only three names matter, and their lengths set them apart from nearly all others.
    if (name.length !== 14 && name.length !== 17 && name.length !== 10) return
    const key = lowerCase(name)
    if (key === 'content-length') {
      if (length !== undefined || !/^\d{1,15}$/.test(value))
        throw new MalformedResponseError('the length of the answer is malformed')
      length = Number(value)
    } else if (key === 'transfer-encoding') {
      if (isChunked || value.toLowerCase() !== 'chunked')
        throw new MalformedResponseError('the transfer coding of the answer is unknown')
      isChunked = true
    } else if (key === 'connection') closes ||= value.toLowerCase() !== 'keep-alive'
  })
  if (isChunked && length !== undefined)
    throw new MalformedResponseError('the answer has a length and chunks')
  return { length, isChunked, closes }
}
