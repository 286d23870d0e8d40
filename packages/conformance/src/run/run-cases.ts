import { errorOf } from '@gatehouse/command-line'
import type { Expectation } from '../cases/row.ts'
import type { Target } from './answer.ts'
import { createCaller } from './caller.ts'
import type { Case } from './case.ts'
import { judge } from './judge.ts'
import { type Abilities, reasonToSkip } from './skip.ts'
import { createTracingTarget } from './traces.ts'

/** What came of a case. */
export interface CaseResult {
  readonly id: string
  readonly subject: string
  readonly section: string
  readonly title: string
  /** `broken`: what comes before the call that is judged could not be done. */
  readonly outcome: 'passed' | 'failed' | 'broken' | 'skipped'
  /** How the answer differs, or why the case was skipped or broken; a line each. */
  readonly details: readonly string[]
  readonly milliseconds: number
  /** Paths of what could not be deleted afterwards. */
  readonly left: readonly string[]
}

/** How cases are run. */
export interface RunOptions extends Abilities {
  readonly target: Target
  readonly region: string
  /** What names of domains end in: `example.com`. */
  readonly domain: string
  /** Told of each case as it ends. */
  readonly onResult?: (result: CaseResult) => void
  /** Ends the run after the case under way, which is cleaned up. */
  readonly signal?: AbortSignal
}

/** Runs cases one after the other, each cleaned up before the next. Never rejects. */
export async function runCases(cases: readonly Case[], options: RunOptions): Promise<CaseResult[]> {
  const results: CaseResult[] = []
  for (const [index, one] of cases.entries()) {
    if (options.signal?.aborted) break
    const result = await runCase(one, index + 1, options)
    results.push(result)
    options.onResult?.(result)
  }
  return results
}

async function runCase(one: Case, number: number, options: RunOptions): Promise<CaseResult> {
  const { id, subject, section, title } = one
  const reason = reasonToSkip(one, options)
  if (reason !== undefined)
    return { id, subject, section, title, outcome: 'skipped', details: [reason], milliseconds: 0, left: [] }
  const startedAt = performance.now()
  const target = createTracingTarget(options.target)
  const verdict = await attempt(one, number, { ...options, target })
  const milliseconds = Math.round(performance.now() - startedAt)
  const left = await target.cleanUp()
  return { id, subject, section, title, ...verdict, milliseconds, left }
}

type Verdict = Pick<CaseResult, 'outcome' | 'details'>

async function attempt({ given, when, then }: Case, number: number, options: RunOptions): Promise<Verdict> {
  const { target, region, domain } = options
  const caller = createCaller({
    call: (sent) => target.call(sent),
    account: String(number).padStart(12, '0'),
    region,
    ids: { domain: `row${number}.${domain}` },
  })
  try {
    await caller.prepare(given)
  } catch (error) {
    return { outcome: 'broken', details: [messageOf(error)] }
  }
  try {
    const details = judge(await caller.send(when), caller.resolve(then) as Expectation)
    return { outcome: details.length === 0 ? 'passed' : 'failed', details }
  } catch (error) {
    return { outcome: 'failed', details: [messageOf(error)] }
  }
}

function messageOf(error: unknown): string {
  const { message, cause } = errorOf(error)
  return cause instanceof Error ? `${message}: ${cause.message}` : message
}
