/** What a selection expression is made of: fixed text, or the name of a variable such as `request.body.action`. */
export type SelectionPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }

const PART = /\\(\$)|\$\{([\w.[\]'-]+)\}|\$([A-Za-z](?:[\w.[\]'-]*[\w\]])?)|([^$\\]+|\\)/y

/**
 * Parses a selection expression: variables as `$name` or `${name}`, text between them, `\$` for a dollar sign. A name without
 * braces does not end in the dot or the dash that separates it from what follows. Undefined for a
 * dollar sign that begins no variable and for braces left open. management §4.1
 */
export function parseSelectionExpression(text: string): readonly SelectionPart[] | undefined {
  const parts: SelectionPart[] = []
  PART.lastIndex = 0
  while (PART.lastIndex < text.length) {
    const [part, dollar, braced, bare, fixed] = PART.exec(text) ?? []
    if (part === undefined) return undefined
    const name = braced ?? bare
    parts.push(
      name === undefined ? { kind: 'text', text: dollar ?? fixed ?? '' } : { kind: 'variable', name },
    )
  }
  return parts
}
