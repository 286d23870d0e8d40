/** An expression of a file of Terraform. Source: https://developer.hashicorp.com/terraform/language/expressions */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** A text with expressions in it. */
  | { readonly kind: 'template'; readonly parts: readonly Expression[] }
  | { readonly kind: 'list'; readonly members: readonly Expression[] }
  | { readonly kind: 'map'; readonly members: readonly (readonly [key: Expression, value: Expression])[] }
  | ForExpression
  | {
      readonly kind: 'conditional'
      readonly test: Expression
      readonly yes: Expression
      readonly no: Expression
    }
  | {
      readonly kind: 'operation'
      readonly operator: string
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly of: Expression }
  | CallExpression
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression }
  /** `of[*].a`: `each` of its members, which is called `*` there. */
  | { readonly kind: 'splat'; readonly of: Expression; readonly each: Expression }

/** A call of a function. */
export interface CallExpression {
  readonly kind: 'call'
  readonly name: string
  readonly args: readonly Expression[]
  /** Arguments as they are written. */
  readonly sources: readonly string[]
  /** Whether the last is a list whose members are arguments, `f(list...)`. */
  readonly isSpread: boolean
}

/** `[for k, v in over : value if condition]`, or a map, which has a key. */
export interface ForExpression {
  readonly kind: 'for'
  readonly names: readonly string[]
  readonly over: Expression
  readonly key?: Expression
  readonly value: Expression
  readonly condition?: Expression
  /** Values of a key are gathered in a list. */
  readonly isGrouped: boolean
}

/** Operators of two operands, those that bind least first. */
export const OPERATORS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/', '%'],
]

/** What is no expression. */
export class UnreadExpression extends Error {}
