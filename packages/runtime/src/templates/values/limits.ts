/** How long a template may be: the service's own limit. management §1.7 */
export const MAX_TEMPLATE_CHARS = 32_768

/** How many characters a template may write. *Assumed*: what the REST service takes as a payload, 10 MB. websocket-apis §14.1 */
const MAX_OUTPUT_CHARS = 10 * 1024 * 1024

/**
 * How many steps a rendering may take: one for each expression, statement and visited value. *Assumed*; a few tenths of a second.
 * websocket-apis §14.1
 */
export const MAX_STEPS = 1_000_000

/** How many characters of made or read text are worth one step. */
const CHARS_PER_STEP = 16

/**
 * After so many rounds a `#foreach` ends, without an error: a quota of the REST service, *assumed* for WebSocket APIs.
 * websocket-apis §14.1
 */
export const MAX_ROUNDS = 1000

/** How deep macros may call one another, and values may nest. Velocity's own limit is 20 macros. */
export const MAX_CALL_DEPTH = 20

/** How deep a template's directives and expressions, and the values that it prints, may nest. *Assumed*. websocket-apis §14.1 */
export const MAX_NESTING = 200

/** How long a regular expression may be. *Assumed*. websocket-apis §14.1 */
export const MAX_PATTERN_CHARS = 1000

/**
 * How long the regular expressions of a rendering may search in all. Each search costs no more than the length of its text, which is paid for; of
 * many matches each may need one to the text's end. *Assumed*. websocket-apis §14.1
 */
const MAX_SEARCH_MS = 1_000

/** A template that is wrong, or fails, or goes too far. The message is for logs. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
}

/** What a rendering may still spend. */
export interface RenderBudget {
  /** Throws when there is nothing left. */
  spend(steps: number): void
  /** The same for a text that is read or made. */
  spendText(chars: number): void
  /** The same for the time of searches. */
  spendSearch(ms: number): void
}

export function createRenderBudget(): RenderBudget {
  let left = MAX_STEPS
  let searchedMs = 0
  const spend = (steps: number) => {
    left -= steps
    if (left < 0) throw new TemplateError(`the template takes more than ${MAX_STEPS} steps`)
  }
  return {
    spend,
    spendText(chars) {
      if (chars > MAX_OUTPUT_CHARS)
        throw new TemplateError(`the template makes a text of more than ${MAX_OUTPUT_CHARS} characters`)
      spend(1 + chars / CHARS_PER_STEP)
    },
    spendSearch(ms) {
      searchedMs += ms
      if (searchedMs > MAX_SEARCH_MS)
        throw new TemplateError(`the template's regular expressions take more than ${MAX_SEARCH_MS} ms`)
    },
  }
}
