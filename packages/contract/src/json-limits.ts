/** What a text of JSON may have at most. */
export interface JsonLimits {
  /** How many objects and lists may be open at once. */
  readonly depth: number
  /** How many values it may have, give or take: its objects, its lists and the commas between them. */
  readonly values: number
}

/** Which limit is passed. */
export type JsonExcess = 'too deep' | 'too many values'

/** Looks at the bytes of JSON as they come, without parsing any of it. */
export interface JsonGuard {
  /** Takes the next bytes. Returns which limit is passed; once one is, it stays so. */
  take(bytes: Uint8Array): JsonExcess | undefined
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/**
 * A parser needs seconds, and hundreds of megabytes, for megabytes of brackets, and a walk through what it makes of them needs a
 * stack: so depth and number are known before there is a value. What is not JSON is left to the parser.
 */
export function createJsonGuard(limits: JsonLimits): JsonGuard {
  let depth = 0
  let values = 0
  let isInText = false
  let isEscaped = false
  let excess: JsonExcess | undefined

  /** Where a text that goes on at `from` ends: after its quote, or at the end of the bytes. */
  function skipText(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at]
      if (isEscaped) isEscaped = false
      else if (byte === BACKSLASH) isEscaped = true
      else if (byte === QUOTE) {
        isInText = false
        return at + 1
      }
    }
    return bytes.length
  }

  /** Whether the next bytes may be there, as far as the limits go. */
  function count(bytes: Uint8Array): void {
    let open = depth
    let seen = values
    let at = isInText ? skipText(bytes, 0) : 0
    while (at < bytes.length && open <= limits.depth) {
      const byte = bytes[at]
      at += 1
      if (byte === QUOTE) {
        isInText = true
        at = skipText(bytes, at)
      } else if (byte === COMMA) seen += 1
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        open += 1
        seen += 1
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) open -= 1
    }
    depth = open
    values = seen
  }

  return {
    take(bytes) {
      if (excess) return excess
      count(bytes)
      if (depth > limits.depth) excess = 'too deep'
      else if (values > limits.values) excess = 'too many values'
      return excess
    },
  }
}
