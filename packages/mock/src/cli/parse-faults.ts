import { readFileSync } from 'node:fs'
import { errorOf, type Parse, UsageError } from '@gatehouse/command-line'
import { type FaultRule, FaultRuleError, parseFaultRule, validateFaultRules } from '@gatehouse/faults'

/** Rules and files of rules, separated by spaces. A text without `=` that is not a bare member of a rule is a file. */
export const parseFaults: Parse<readonly FaultRule[]> = (text, flag) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((it) => parseOne(it, flag))

function parseOne(text: string, flag: string): readonly FaultRule[] {
  const isRule = /^\w+(=|,|$)/.test(text) && !text.endsWith('.json')
  try {
    return isRule ? [parseFaultRule(text)] : validateFaultRules(readJson(text))
  } catch (error) {
    if (!(error instanceof FaultRuleError)) throw error
    throw new UsageError(`--${flag} ${text}: ${error.message}`)
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new FaultRuleError(errorOf(error).message.split('\n')[0])
  }
}
