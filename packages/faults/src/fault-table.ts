import { compileFaults, compilePattern, type DrawFault, type FaultSeams } from './compile-faults.ts'
import type { Fault, FaultRule, FaultTarget } from './fault-rule.ts'
import { FaultRuleError, validateFaultRules } from './parse-fault-rules.ts'

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

/** What a table is created with. */
export interface FaultTableOptions extends FaultSeams {
  /** The operations that there are, where rules for others are to be refused: they would never be met. */
  readonly operations?: readonly string[]
}

/** Creates a table without rules. */
export function createFaultTable({ operations, ...seams }: FaultTableOptions): FaultTable {
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
      const rules = validateFaultRules(given)
      if (operations) for (const rule of rules) checkOperations(rule, operations)
      return rules.map((rule) => {
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

function checkOperations({ operation = [] }: FaultRule, operations: readonly string[]): void {
  for (const pattern of [operation].flat()) {
    const fits = compilePattern(pattern)
    if (!operations.some((name) => fits.test(name)))
      throw new FaultRuleError(
        `there is no operation ${pattern}: they are called as in the API's reference, CreateApi`,
      )
  }
}
