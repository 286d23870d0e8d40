import { randomUUID } from 'node:crypto'
import { type ManagementAnswer, type Scope, scopeOf } from '@gatehouse/control/calls'
import type { AnsweringManagement, ManagementCall } from './answer-call.ts'

/** An answer, and which state it is of. */
export interface DatedAnswer extends ManagementAnswer {
  /** How many commits there were when it was given. */
  readonly commits: number
  /** Whether there were as many when its call began: then it tells of that state, and of no other. */
  readonly isOfOne: boolean
}

/** How much is kept, and how long an answer may be to be kept. */
const MAX = { answers: 1_000, bytes: 8 * 1024 * 1024, answerBytes: 64 * 1024 }

/** Remembers how many commits there were before a call and after it. */
export async function dateAnswer(
  count: () => number,
  answer: () => Promise<ManagementAnswer>,
): Promise<DatedAnswer> {
  const before = count()
  const given = await answer()
  const commits = count()
  return { ...given, commits, isOfOne: before === commits }
}

/**
 * Keeps the answers to reads until something is written: who waits for a change, compares or refreshes asks for the same again and
 * again, and to ask the thread of the state costs more than all else about a call. Every commit is one of a call that is answered
 * here, so that no answer is older than one that anybody has. See docs/decisions/0126.
 */
export function keepAnswers(
  ask: (call: ManagementCall) => Promise<DatedAnswer>,
  defaults: Scope,
): AnsweringManagement['answer'] {
  const kept = new Map<string, ManagementAnswer>()
  let commits = 0
  let bytes = 0

  function forget(): void {
    kept.clear()
    bytes = 0
  }

  function keep(key: string, answer: ManagementAnswer): void {
    const length = answer.body?.length ?? 0
    if (length > MAX.answerBytes) return
    if (kept.size >= MAX.answers || bytes + length > MAX.bytes) forget()
    kept.set(key, answer)
    bytes += length
  }

  return async (call) => {
    const key = keyOf(call, defaults)
    const known = key === undefined ? undefined : kept.get(key)
    if (known) return { ...known, headers: { ...known.headers, 'x-amzn-RequestId': randomUUID() } }
    const { commits: seen, isOfOne, ...answer } = await ask(call)
    if (seen > commits) {
      commits = seen
      forget()
    }
    if (key !== undefined && answer.status === 200 && isOfOne && seen === commits) keep(key, answer)
    return answer
  }
}

/** What an answer to a read depends on besides the state; undefined for what is no read, or names a region that can be none. */
function keyOf(
  { method, path, query, dialect, ...call }: ManagementCall,
  defaults: Scope,
): string | undefined {
  if (method !== 'GET') return undefined
  const scope = call.scope ?? scopeOf({ ...call, query }, defaults)
  if ('noRegion' in scope) return undefined
  return [dialect, scope.account, scope.region, path, query].join('\n')
}
