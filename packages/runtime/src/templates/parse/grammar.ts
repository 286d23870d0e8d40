import type { Expression, Statement } from '../values/value.ts'
import type { Scanner } from './scanner.ts'

/** A template while it is parsed. */
export type TemplateSource = Scanner<Grammar>

/** What the parts of a template's grammar need of one another: expressions have texts in them, and texts expressions. */
export interface Grammar {
  readonly expression: (source: TemplateSource) => Expression
  readonly block: (source: TemplateSource) => Block
  readonly text: (source: TemplateSource) => Statement
  /** The names that the template defines macros under, wherever it does. */
  readonly macros: ReadonlySet<string>
}

/** Statements up to what ends them. */
export interface Block {
  readonly run: Statement
  /** Undefined at the end of the text. */
  readonly end: BlockEnd | undefined
}

/** What ends a block. */
export type BlockEnd = 'end' | 'else' | 'elseif'
