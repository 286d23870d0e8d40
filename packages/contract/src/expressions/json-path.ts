/** Member names and list positions, from the outside in: `.pets[0].name` is `['pets', 0, 'name']`. */
export type JsonPath = readonly (string | number)[]

const STEP = /\.([\w$-]+)|\[(\d+)\]|\['([^']*)'\]/y

/**
 * Parses what follows `$request.body`: names after dots, positions and quoted names in brackets. Recursive descent, filters and
 * wildcards are not part of the grammar; undefined for them and for anything else that is no path.
 */
export function parseJsonPath(text: string): JsonPath | undefined {
  const path: (string | number)[] = []
  STEP.lastIndex = 0
  while (STEP.lastIndex < text.length) {
    const [step, name, position, quoted] = STEP.exec(text) ?? []
    if (step === undefined) return undefined
    path.push(position === undefined ? (name ?? quoted ?? '') : Number(position))
  }
  return path
}
