import type { Instance } from '../document/instances.ts'
import type { Block } from '../document/module-files.ts'
import { evaluate, type Frame } from './evaluator.ts'
import { createModuleNames, type NamesContext } from './module-names.ts'
import { parseExpression } from './parse-expression.ts'
import type { Expression } from './syntax.ts'
import { isList, UNKNOWN, type Value } from './values.ts'

/** A block of a file, and which of its instances is meant. */
export type IndexedBlock = Block & Pick<Instance, 'index'>

/** A value, with what its file has for it. */
export interface WrittenValue {
  readonly source: string
  readonly value: Value
}

/** Values of expressions in files. */
export interface Expressions {
  /** The value of an attribute as its file has it; unknown where no file has it, or it cannot be told. */
  valueOf(block: IndexedBlock, attribute: string): Value
  /** The parts that an attribute merges, or itself; undefined where no file has it. */
  partsOf(block: IndexedBlock, attribute: string): readonly WrittenValue[] | undefined
  /** Whether a file has an attribute. */
  isWritten(block: IndexedBlock, attribute: string): boolean
}

/** Opens the expressions of a document's files. */
export function createExpressions(context: NamesContext): Expressions {
  const names = createModuleNames(context)
  const { files } = context
  const frameOf = ({ scope, index, mode, type, name }: IndexedBlock): Frame => {
    return { scope, index, block: { mode, type, name } }
  }

  return {
    valueOf(block, attribute) {
      const text = files.expressionOf(block, attribute)
      const expression = text === undefined ? undefined : parseExpression(text)
      return expression ? evaluate(expression, frameOf(block), names) : UNKNOWN
    },
    partsOf(block, attribute): readonly WrittenValue[] | undefined {
      const source = files.expressionOf(block, attribute)
      if (source === undefined) return undefined
      const expression = parseExpression(source)
      const evaluated = (one: Expression): Value => evaluate(one, frameOf(block), names)
      if (expression?.kind !== 'call' || expression.name !== 'merge')
        return [{ source, value: expression ? evaluated(expression) : UNKNOWN }]
      const { args, sources, isSpread } = expression
      return args.flatMap((one, at) => {
        const part: WrittenValue = { source: sources[at] ?? '', value: evaluated(one) }
        const isLast = isSpread && at === args.length - 1
        return isLast && isList(part.value) ? Array.from(part.value, (value) => ({ ...part, value })) : [part]
      })
    },
    isWritten: (block, attribute) => files.expressionOf(block, attribute) !== undefined,
  }
}
