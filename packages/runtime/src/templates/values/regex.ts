import type { RE2JS as Regex } from 're2js'
import { compileLinearRegex, patternSizeOf } from '../../expressions/linear-regex.ts'
import { MAX_PATTERN_CHARS, type RenderBudget, TemplateError } from './limits.ts'

/** Whether a regular expression stands for all of a text. `String.matches` */
export function matchesAll(
  text: string,
  pattern: string,
  { budget }: { readonly budget: RenderBudget },
): boolean {
  return compile(pattern, text, budget).matcher(text).matches()
}

/** `String.replaceAll` and `replaceFirst`; `$1` and `\` in `by` are Java's. */
export function replaceMatches(
  text: string,
  { pattern, by, isFirstOnly = false }: { pattern: string; by: string; isFirstOnly?: boolean },
  { budget }: { readonly budget: RenderBudget },
): string {
  const regex = compile(pattern, text, budget)
  const pieces: string[] = []
  let end = 0
  const matcher = regex.matcher(text)
  const expand = compileReplacement(by)
  search(budget, () => {
    if (!matcher.find()) return false
    const replaced = expand((group) => matcher.group(group), budget)
    pieces.push(text.slice(end, matcher.start()), replaced)
    end = matcher.end()
    return !isFirstOnly
  })
  pieces.push(text.slice(end))
  const whole = pieces.join('')
  budget.spendText(whole.length)
  return whole
}

/** `String.split`: without a limit, empty texts at the end are left out. */
export function splitText(
  text: string,
  { pattern, limit }: { pattern: string; limit: number },
  { budget }: { readonly budget: RenderBudget },
): string[] {
  const matcher = compile(pattern, text, budget).matcher(text)
  const parts: string[] = []
  let start = 0
  search(budget, () => {
    if ((limit > 0 && parts.length >= limit - 1) || !matcher.find()) return false
    budget.spend(1)
    if (matcher.end() === 0) return true
    parts.push(text.slice(start, matcher.start()))
    start = matcher.end()
    return true
  })
  parts.push(text.slice(start))
  if (start === 0) return [text]
  while (limit === 0 && parts.at(-1) === '') parts.pop()
  return parts
}

/** Looks for one match after the other as long as `next` says so, and takes the time of each from the budget. */
function search(budget: RenderBudget, next: () => boolean): void {
  for (let goesOn = true; goesOn; ) {
    const startedAt = performance.now()
    goesOn = next()
    budget.spendSearch(performance.now() - startedAt)
  }
}

/** The regular expressions of each rendering: one that stands in a loop is compiled once. */
const compiled = new WeakMap<RenderBudget, Map<string, Regex>>()

/** Compiles a regular expression in the linear engine, and takes what it may cost from the budget. */
function compile(pattern: string, text: string, budget: RenderBudget): Regex {
  if (pattern.length > MAX_PATTERN_CHARS)
    throw new TemplateError(`a regular expression is longer than ${MAX_PATTERN_CHARS} characters`)
  const size = patternSizeOf(pattern)
  budget.spend(100 + text.length * Math.max((8 + pattern.length) / 8, size / 32))
  const known = compiled.get(budget)?.get(pattern)
  if (known) return known
  budget.spend(6 * size)
  try {
    const regex = compileLinearRegex(pattern)
    compiled.set(budget, (compiled.get(budget) ?? new Map<string, Regex>()).set(pattern, regex))
    return regex
  } catch (error) {
    throw new TemplateError(`${pattern} is not a supported regular expression: ${String(error)}`)
  }
}

type GroupOf = (group: number) => string | null

type Expand = (groupOf: GroupOf, budget: RenderBudget) => string

/** `$1` is a group, `\` takes the next character as it is. Anything else Java refuses. */
function compileReplacement(by: string): Expand {
  if (!/[\\$]/.test(by)) return (_groupOf, budget) => spendAll([by], budget)
  const parts = [...by.matchAll(/\\([\s\S])|\$(\d)|([^\\$]+)|([\s\S])/g)].map(
    ([, escaped, group, text, wrong]) => {
      if (wrong !== undefined)
        throw new TemplateError(`'${by.slice(0, 40)}' is not a replacement that Java takes`)
      return group === undefined ? (escaped ?? text ?? '') : Number(group)
    },
  )
  return (groupOf, budget) =>
    spendAll(
      parts.map((part) => (typeof part === 'string' ? part : (readGroup(groupOf, part) ?? ''))),
      budget,
    )
}

/** Joins texts once they are paid for: groups can be long, and be asked for very often. */
function spendAll(texts: readonly string[], budget: RenderBudget): string {
  for (const { length } of texts) budget.spendText(length)
  return texts.join('')
}

function readGroup(groupOf: GroupOf, group: number): string | null {
  try {
    return groupOf(group)
  } catch {
    throw new TemplateError(`there is no group ${group}`)
  }
}
