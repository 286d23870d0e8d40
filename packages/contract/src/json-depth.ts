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
  let isTooDeep = false

  function takeOne(byte: number): void {
    if (isInText) {
      if (isEscaped) isEscaped = false
      else if (byte === BACKSLASH) isEscaped = true
      else if (byte === QUOTE) isInText = false
      return
    }
    if (byte === QUOTE) isInText = true
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1
  }

  return {
    take(bytes) {
      for (let at = 0; at < bytes.length && !isTooDeep; at += 1) {
        takeOne(bytes[at] as number)
        isTooDeep = depth > most
      }
      return isTooDeep
    },
  }
}

/** Whether a whole text is nested more deeply than it may be. */
export function isNestedDeeper(bytes: Uint8Array, most: number): boolean {
  return createJsonDepth(most).take(bytes)
}
