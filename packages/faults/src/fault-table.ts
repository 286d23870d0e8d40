import { compileFaults, type DrawFault, type FaultSeams } from './compile-faults.ts'
import type { Fault, FaultRule, FaultTarget } from './fault-rule.ts'
import { validateFaultRules } from './parse-fault-rules.ts'

/** A rule of a table, and what became of it. */
export interface TableRule {
  readonly id: string
  readonly rule: FaultRule
  /** How many calls went wrong by it. */
  readonly hits: number
}

/** Rules that may be changed while calls are made. Counts and token buckets belong to a rule, as long as it stands there. */
export interface FaultTable {
  /** Adds rules, behind those that are there. Gives their ids. Throws a `FaultRuleError`, and adds none of them. */
  add(rules: unknown): string[]
  /** Whether there was one. */
  remove(id: string): boolean
  clear(): void
  list(): TableRule[]
  /** By the first rule that a call falls under. */
  readonly draw: DrawFault
}

interface Entry {
  readonly rule: FaultRule
  readonly draw: DrawFault
  hits: number
}

/** Creates a table without rules. */
export function createFaultTable(seams: FaultSeams): FaultTable {
  const entries = new Map<string, Entry>()
  let count = 0

  function draw(target: FaultTarget): Fault | undefined {
    for (const entry of entries.values()) {
      const fault = entry.draw(target)
      if (!fault) continue
      entry.hits += 1
      return fault
    }
    return undefined
  }

  return {
    draw,
    add(given) {
      return validateFaultRules(given).map((rule) => {
        count += 1
        const id = String(count)
        entries.set(id, { rule, draw: compileFaults([rule], seams), hits: 0 })
        return id
      })
    },
    remove: (id) => entries.delete(id),
    clear: () => entries.clear(),
    list: () => [...entries].map(([id, { rule, hits }]) => ({ id, rule, hits })),
  }
}
