export { compileFaults, type DrawFault, type FaultSeams } from './compile-faults.ts'
export type { Fault, FaultRule, FaultTarget } from './fault-rule.ts'
export { FaultRuleError, parseFaultRule, validateFaultRules } from './parse-fault-rules.ts'
export { createRandom, type Random } from './random.ts'
