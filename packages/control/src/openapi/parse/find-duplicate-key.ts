import { endOfText } from './end-of-text.ts'

/** A key that an object of valid JSON text has twice; undefined when there is none. `JSON.parse` keeps the last one silently. */
export function findDuplicateKey(json: string): string | undefined {
  /** The keys of each object that is open; undefined for a list. */
  const open: (Set<string> | undefined)[] = []
  let expectsKey = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : undefined)
      expectsKey = sign === '{'
    } else if (sign === '}' || sign === ']') {
      open.pop()
    } else if (sign === ',') {
      expectsKey = open.at(-1) !== undefined
    } else if (sign === '"') {
      const end = endOfText(json, at)
      const keys = expectsKey ? open.at(-1) : undefined
      if (keys) {
        const key = readText(json.slice(at, end + 1))
        if (keys.has(key)) return key
        keys.add(key)
      }
      expectsKey = false
      at = end
    }
  }
  return undefined
}

function readText(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1)
}
