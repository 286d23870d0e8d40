/** An object or a list without members, or a name with what it takes to know it. */
const VALUE_BYTES = 100

/** About how many bytes the value of a JSON text takes, and hardly more: `[{},{}]` takes twenty times as many as it has characters. */
export function sizeOfJson(text: string): number {
  let values = 1
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === COMMA || code === BRACE || code === BRACKET) values += 1
  }
  return 2 * text.length + values * VALUE_BYTES
}

const [COMMA, BRACE, BRACKET] = [',', '{', '['].map((it) => it.charCodeAt(0))
