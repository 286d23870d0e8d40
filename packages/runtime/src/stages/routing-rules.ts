import type { RoutingRule, RoutingRuleMatchHeaderValue } from '@gatehouse/contract'

/** What a routing rule may ask of a request. */
export interface RuleQuestion {
  /** Normalized, with a leading slash. */
  readonly path: string
  /** Names and values in turn, as they were sent. */
  readonly headers: readonly string[]
}

/** The rule that a request leads to, and the rest of the path, for its stage. */
export interface RuleChoice {
  readonly rule: RoutingRule
  /** The base path that fits, taken off or not; empty where the rule asks for none. */
  readonly basePath: string
  readonly path: string
}

/** Finds the rule that takes a request; undefined when none does. */
export type RuleSelector = (question: RuleQuestion) => RuleChoice | undefined

/** The rules of a custom domain name in the order of their priorities, made ready to be tried. http-apis §1.3 */
export function compileRoutingRules(rules: readonly RoutingRule[]): RuleSelector {
  const inOrder = [...rules].sort((a, b) => a.priority - b.priority).map(compileRule)
  return (question) => {
    for (const match of inOrder) {
      const choice = match(question)
      if (choice) return choice
    }
    return undefined
  }
}

function compileRule(rule: RoutingRule): RuleSelector {
  const headers = rule.conditions.flatMap(({ matchHeaders }) => matchHeaders?.anyOf.map(compileHeader) ?? [])
  const basePaths = rule.conditions.flatMap(({ matchBasePaths }) => matchBasePaths?.anyOf ?? [])
  const strips = rule.actions[0]?.invokeApi.stripBasePath === true
  return (question) => {
    const { path } = question
    if (!headers.every((fits) => fits(question.headers))) return undefined
    const found = basePaths.find((basePath) => path === `/${basePath}` || path.startsWith(`/${basePath}/`))
    if (found === undefined && basePaths.length > 0) return undefined
    if (found === undefined || !strips) return { rule, basePath: found ?? '', path }
    return { rule, basePath: found, path: path.slice(found.length + 1) || '/' }
  }
}

/**
 * Whether some line of a header is like a value: its name without regard to case, its value whole and with regard to case. Lines
 * are not joined and not split at commas. http-apis §1.3
 */
function compileHeader({
  header,
  valueGlob,
}: RoutingRuleMatchHeaderValue): (headers: readonly string[]) => boolean {
  const name = header.toLowerCase()
  const fits = compileGlob(valueGlob)
  return (headers) => {
    for (let index = 0; index + 1 < headers.length; index += 2) {
      if (headers[index]?.toLowerCase() === name && fits(headers[index + 1] ?? '')) return true
    }
    return false
  }
}

/** A value in which `*` stands for anything, at its beginning, at its end, or at both. */
function compileGlob(glob: string): (value: string) => boolean {
  const isOpenBefore = glob.startsWith('*')
  const isOpenAfter = glob.endsWith('*') && glob.length > 1
  const text = glob.slice(isOpenBefore ? 1 : 0, isOpenAfter ? -1 : undefined)
  if (isOpenBefore && isOpenAfter) return (value) => value.includes(text)
  if (isOpenBefore) return (value) => value.endsWith(text)
  if (isOpenAfter) return (value) => value.startsWith(text)
  return (value) => value === text
}
