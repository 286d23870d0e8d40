import { badRequest } from '../../call/service-error.ts'

/** Lines of one kind that a caller is told at most: a hostile document must not grow the record of its API. */
const MAX_LINES = 100
const MAX_CHARACTERS = 1000

/** To cut a text costs as much as it is long: of those that are longer than this, a few are looked at, and the rest is counted. */
const LONG_TEXT = 4 * MAX_CHARACTERS

/** What an import has to tell of its document. management §3.2 */
export interface Findings {
  /** A valid part that is not supported, by its kind and one place where it stands. */
  ignore(kind: string, place: string): void
  /** An invalid part that is skipped. */
  warn(text: string): void
  /** What keeps the document from being imported. */
  fail(text: string): void
  /** Throws `BadRequestException` when there were failures, or warnings under `failOnWarnings`. */
  refuse(failOnWarnings: boolean): void
  /** What the API keeps of it; members that would be empty are absent. */
  report(): { readonly importInfo?: string[]; readonly warnings?: string[] }
}

export function createFindings(): Findings {
  const ignored = new Map<string, { first: string; count: number }>()
  const warnings = createLines()
  const failures = createLines()
  return {
    ignore(kind, place) {
      const { first, count } = ignored.get(kind) ?? { first: cut(place), count: 0 }
      ignored.set(kind, { first, count: count + 1 })
    },
    warn: warnings.add,
    fail: failures.add,
    refuse(failOnWarnings) {
      if (failures.some()) throw refusal('Errors', failures.list())
      if (failOnWarnings && warnings.some()) throw refusal('Warnings', warnings.list())
    },
    report() {
      const importInfo = [...ignored].map(([kind, { first, count }]) => formatIgnored(kind, first, count))
      return {
        ...(importInfo.length > 0 && { importInfo }),
        ...(warnings.some() && { warnings: warnings.list() }),
      }
    },
  }
}

/** The refusal of a document that cannot even be read. */
export function unreadable(reason: string) {
  return refusal('Errors', [reason])
}

function refusal(kind: 'Errors' | 'Warnings', lines: readonly string[]) {
  return badRequest([`${kind} found during import:`, ...lines].join('\n\t'))
}

/** Different lines, as many as may be; those beyond are counted. */
function createLines() {
  const lines = new Set<string>()
  let left = 0
  let longTexts = 0
  return {
    add(text: string) {
      if (text.length > LONG_TEXT) longTexts += 1
      if (longTexts > MAX_LINES && text.length > LONG_TEXT) {
        left += 1
        return
      }
      const line = cut(text)
      if (lines.size < MAX_LINES) lines.add(line)
      else if (!lines.has(line)) left += 1
    },
    some: () => lines.size > 0,
    list: () => (left > 0 ? [...lines, `${left} more`] : [...lines]),
  }
}

/** As much of a text as is told. */
export function cut(text: string): string {
  return text.slice(0, MAX_CHARACTERS)
}

/** *Assumed*: the text. management §8.3 */
function formatIgnored(kind: string, first: string, count: number): string {
  const places = count > 1 ? `${count} times, first in ${first}` : `in ${first}`
  return `Not supported for HTTP APIs and ignored: ${kind}, ${places}`
}
