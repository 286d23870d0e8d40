/** Member names and list positions, from the outside in: `.pets[0].name` is `['pets', 0, 'name']`. */
export type JsonPath = readonly (string | number)[]

const STEP = /\.([\w$-]+)|\[(\d+)\]|\['([^']*)'\]/y

/** As `STEP`, where text may follow: a name ends before the dash or the dollar sign that begins what comes after it. */
const STEP_IN_TEXT =
  /\.((?:\w|-+(?=\w)|\$(?=\w)(?!(?:request|response|context|stageVariables)\b))+)|\[(\d+)\]|\['([^']*)'\]/y

/** What looks like a further step and is not one: recursive descent, filters, wildcards, names that need quotes. */
const NO_STEP = /\[|\.[.*[\p{L}]/uy

/**
 * Parses what follows `$request.body`: names after dots, positions and quoted names in brackets. Recursive descent, filters and
 * wildcards are not part of the grammar; undefined for them and for any other text that is not a path.
 */
export function parseJsonPath(text: string): JsonPath | undefined {
  const { path, end } = readSteps(text, 0, STEP)
  return end === text.length ? path : undefined
}

/** Reads the path at `start` of a longer text; undefined where steps follow that are not part of the grammar. */
export function readJsonPath(
  text: string,
  start: number,
): { readonly path: JsonPath; readonly end: number } | undefined {
  const read = readSteps(text, start, STEP_IN_TEXT)
  NO_STEP.lastIndex = read.end
  return NO_STEP.test(text) ? undefined : read
}

function readSteps(text: string, start: number, pattern: RegExp): { path: JsonPath; end: number } {
  const path: (string | number)[] = []
  let end = start
  for (;;) {
    pattern.lastIndex = end
    const [step, name, position, quoted] = pattern.exec(text) ?? []
    if (step === undefined) return { path, end }
    path.push(position === undefined ? (name ?? quoted ?? '') : Number(position))
    end += step.length
  }
}
