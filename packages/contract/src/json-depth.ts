/** Looks at the bytes of JSON as they come: how deep its objects and lists are nested, without parsing any of it. */
export interface JsonDepth {
  /** Takes the next bytes. Returns whether the text is nested more deeply than it may be; once it is, it stays so. */
  take(bytes: Uint8Array): boolean
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

/**
 * A parser needs seconds for megabytes of brackets, and a walk through what it makes of them needs a stack: so the depth is known
 * before there is a value. What is no JSON is left to the parser. `most` is how many objects and lists may be open at once.
 */
export function createJsonDepth(most: number): JsonDepth {
  let depth = 0
  let isInText = false
  let isEscaped = false

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

  return {
    take(bytes) {
      let open = depth
      let at = isInText ? skipText(bytes, 0) : 0
      while (at < bytes.length && open <= most) {
        const byte = bytes[at] as number
        at += 1
        if (byte === QUOTE) {
          isInText = true
          at = skipText(bytes, at)
        } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) open += 1
        else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) open -= 1
      }
      depth = open
      return open > most
    },
  }
}

/** Whether a whole text is nested more deeply than it may be. */
export function isNestedDeeper(bytes: Uint8Array, most: number): boolean {
  return createJsonDepth(most).take(bytes)
}
