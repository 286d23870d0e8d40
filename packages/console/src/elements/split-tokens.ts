/** A part of a text, and what it is in JSON or in code; undefined for what stands between. */
export interface Token {
  readonly kind: string | undefined
  readonly text: string
}

/**
 * What begins within what was looked at before is not looked at again: the texts are others' bodies, and one of escaped quotes alone
 * would be read to its end from each of them.
 */
const TOKENS =
  /(?<key>(?<!\\)"(?:[^"\\]|\\.)*"(?=\s*:)|(?<![\w$.-])[A-Za-z_$][\w$.-]*(?=:))|(?<string>(?<!\\)"(?:[^"\\]|\\.)*"|(?<!\\)'(?:[^'\\]|\\.)*')|(?<number>-?\b\d+(?:\.\d+)?\b)|(?<word>\b(?:true|false|null|await|const|import|from)\b)/g

/** Keys, texts, numbers and words of JSON and of code, with what stands between them. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKENS)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? []
    if (match.index > end) tokens.push({ kind: undefined, text: text.slice(end, match.index) })
    tokens.push({ kind, text: match[0] })
    end = match.index + match[0].length
  }
  if (end < text.length) tokens.push({ kind: undefined, text: text.slice(end) })
  return tokens
}
