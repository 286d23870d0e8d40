import type { Instance } from '../instances.ts'
import type { Block } from '../module-files.ts'
import { evaluate } from './evaluator.ts'
import { createModuleNames, type NamesContext } from './module-names.ts'
import { parseExpression } from './parse-expression.ts'
import { UNKNOWN, type Value } from './values.ts'

/** A block of a file, and which of its instances is meant. */
export type IndexedBlock = Block & Pick<Instance, 'index'>

/** Values of expressions in files. */
export interface Expressions {
  /** The value of an attribute as its file has it; unknown where no file has it, or it cannot be told. */
  valueOf(block: IndexedBlock, attribute: string): Value
  /** The value of an expression that stands in a block. */
  evaluateIn(block: IndexedBlock, expression: string): Value
  /** Whether a file has an attribute. */
  isWritten(block: IndexedBlock, attribute: string): boolean
}

/** Opens the expressions of a document's files. */
export function createExpressions(context: NamesContext): Expressions {
  const names = createModuleNames(context)
  const { files } = context

  function evaluateIn({ scope, index, type, name }: IndexedBlock, text: string): Value {
    const expression = parseExpression(text)
    return expression ? evaluate(expression, { scope, index, block: { type, name } }, names) : UNKNOWN
  }
  return {
    evaluateIn,
    valueOf(block, attribute) {
      const text = files.expressionOf(block, attribute)
      return text === undefined ? UNKNOWN : evaluateIn(block, text)
    },
    isWritten: (block, attribute) => files.expressionOf(block, attribute) !== undefined,
  }
}
