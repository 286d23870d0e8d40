import { randomUUID } from 'node:crypto'
import { type ManagementAnswer, type Scope, scopeOf } from '@gatehouse/control/calls'
import { createLastingCache } from '@gatehouse/runtime/core'
import type { AnsweringManagement, ManagementCall } from './answer-call.ts'

/** An answer, and which state it is of. */
export interface DatedAnswer extends ManagementAnswer {
  /** How many commits there were when it was given. */
  readonly commits: number
  /** Whether there were as many when its call began: then it tells of that state, and of no other. */
  readonly isOfOne: boolean
}

/** How much is kept, and how long an answer may be to be kept. */
const MAX_BYTES = 8 * 1024 * 1024
const MAX_ANSWER_BYTES = 64 * 1024

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
  let kept = openCache()
  let commits = 0

  return async (call) => {
    const key = keyOf(call, defaults)
    const known = key === undefined ? undefined : kept.find(key)
    if (known) return { ...known, headers: { ...known.headers, 'x-amzn-RequestId': randomUUID() } }
    const { commits: seen, isOfOne, ...answer } = await ask(call)
    if (seen > commits) {
      commits = seen
      kept = openCache()
    }
    const bytes = answer.body?.length ?? 0
    const isKept = answer.status === 200 && isOfOne && seen === commits && bytes <= MAX_ANSWER_BYTES
    if (key !== undefined && isKept) kept.keep(key, answer, bytes)
    return answer
  }
}

/** Nothing in it is too old: a commit ends all of it. */
function openCache() {
  return createLastingCache<ManagementAnswer>(MAX_BYTES)
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
