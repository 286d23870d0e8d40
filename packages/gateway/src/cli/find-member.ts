/** A word, a sign, or what is to be skipped as a whole: comments, texts, regular expressions. */
const TOKEN =
  /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?;{}]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/|[\w$]+|[^\s]/g

/** Where a member stands in the text of an object, JSON or code. */
interface Member {
  /** The members that it is inside of, and itself. */
  readonly path: string
  readonly offset: number
}

/**
 * The line, from 1, of the member at a path in a JSON text, or in code that has it in an object literal. In code it is undefined for
 * a member that was made otherwise, or that could be one of several.
 */
export function findMember(text: string, path: readonly string[], isJson: boolean): number | undefined {
  const wanted = joinPath(path)
  const all = listMembers(text).filter((it) => it.path === wanted)
  const exportedAt = text.search(/\bexport\s+default\b|\bmodule\.exports\b/)
  const exported = all.filter(({ offset }) => offset > exportedAt)
  const found = isJson || all.length === 1 ? all.at(-1) : exported.length === 1 ? exported[0] : undefined
  return found && text.slice(0, found.offset).split('\n').length
}

function joinPath(path: readonly string[]): string {
  return JSON.stringify(path)
}

/** Every member of every object literal. A wrong guess of what is one costs a line in a message, no more. */
function listMembers(text: string): Member[] {
  const tokens = [...text.matchAll(TOKEN)].filter(([token]) => !/^\/[/*]/.test(token))
  const members: Member[] = []
  /** The brackets around, each with the path of what is inside. */
  const around: { readonly bracket: string; readonly path: readonly string[]; key?: string | undefined }[] =
    []
  tokens.forEach(({ 0: token, index: offset }, position) => {
    const inside = around.at(-1)
    if (/^[({[]$/.test(token)) around.push({ bracket: token, path: pathOf(inside) })
    else if (/^[)}\]]$/.test(token)) around.pop()
    else if (inside?.bracket === '{' && isKey(tokens[position - 1]?.[0], token, tokens[position + 1]?.[0])) {
      inside.key = nameOf(token)
      members.push({ path: joinPath(pathOf(inside)), offset })
    } else if (inside && token === ',') inside.key = undefined
  })
  return members
}

function pathOf(
  inside: { readonly path: readonly string[]; readonly key?: string | undefined } | undefined,
): readonly string[] {
  if (!inside) return []
  return inside.key === undefined ? inside.path : [...inside.path, inside.key]
}

/** `{ key: value`, `, "key": value`, and `{ key }` for `{ key: key }`. */
function isKey(before: string | undefined, token: string, after = ''): boolean {
  return (before === '{' || before === ',') && /^["'\w$]/.test(token) && /^[:,}(]$/.test(after)
}

function nameOf(token: string): string {
  return /^["']/.test(token) ? token.slice(1, -1).replaceAll(/\\(["'\\/])/g, '$1') : token
}
