import { type DocumentMap, positionOf } from '../../documents/positions.ts'
import { ProjectError, type Remark } from '../../project/project.ts'
import { holdsExpression } from '../intrinsics/choices.ts'
import type { Scope, StackFacts } from '../scope/scope.ts'
import { evaluate } from './evaluate.ts'

/** What a scope is made of. */
export interface ScopeParts {
  readonly stack: StackFacts
  readonly parameters: ReadonlyMap<string, unknown>
  readonly mappings: DocumentMap
  readonly conditions: DocumentMap
  readonly resources: DocumentMap
  readonly referTo: Scope['referTo']
  readonly importValue: Scope['importValue']
  readonly resolveDynamically: Scope['resolveDynamically']
  readonly remark: (remark: Remark) => void
}

/** A scope over the sections of a template; conditions are evaluated once, when one asks for them. */
export function createScope({ conditions, ...parts }: ScopeParts): Scope {
  const known = new Map<string, boolean | 'asked'>()
  const scope: Scope = {
    ...parts,
    evaluate: (value, at) => evaluate(value, scope, at),
    isTrue(name, at) {
      const before = known.get(name)
      if (typeof before === 'boolean') return before
      if (before === 'asked') throw new ProjectError(`condition ${name} depends on itself`, at)
      if (!Object.hasOwn(conditions, name)) {
        throw new ProjectError(`Template format error: Unresolved condition dependency ${name}`, at)
      }
      known.set(name, 'asked')
      const holds = holdsExpression(conditions[name], scope, positionOf(conditions, name) ?? at)
      known.set(name, holds)
      return holds
    },
  }
  return scope
}
