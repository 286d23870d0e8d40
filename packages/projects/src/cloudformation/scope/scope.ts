import type { DocumentMap } from '../../documents/positions.ts'
import type { Remark, SourcePosition } from '../../project/project.ts'

/** What an intrinsic function gives that takes its property away: `AWS::NoValue`. */
export const NO_VALUE: unique symbol = Symbol('AWS::NoValue')

/** What pseudo parameters say of a stack. */
export interface StackFacts {
  readonly name: string
  readonly region: string
  readonly account: string
  readonly partition: string
  readonly urlSuffix: string
}

/** What the intrinsic functions of a template are evaluated in. */
export interface Scope {
  readonly stack: StackFacts
  readonly parameters: ReadonlyMap<string, unknown>
  readonly mappings: DocumentMap
  readonly resources: DocumentMap
  /** Evaluates what stands in a template, `at` where it does. */
  evaluate(value: unknown, at: SourcePosition): unknown
  /** Whether a condition of the template holds. */
  isTrue(condition: string, at: SourcePosition): boolean
  /** What `Ref` (no attribute) and `Fn::GetAtt` of a resource give. */
  referTo(logicalId: string, attribute: string | undefined, at: SourcePosition): unknown
  /** What another stack exports under this name. */
  importValue(name: string, at: SourcePosition): unknown
  /** What a dynamic reference, `ssm:/name`, gives. */
  resolveDynamically(reference: string, at: SourcePosition): string
  remark(remark: Remark): void
}

/** Evaluates the argument of an intrinsic function; `at` is where the function stands. */
export type Intrinsic = (argument: unknown, scope: Scope, at: SourcePosition) => unknown
