import {
  Any,
  Anything,
  ArrayContaining,
  AsymmetricMatcher,
  ObjectContaining,
  StringContaining,
  StringMatching,
} from '@vitest/expect'

/** Stands in an expectation for what is not known beforehand. */
export interface Matcher {
  asymmetricMatch(value: unknown): boolean
}

/** A matcher of one's own making: a value that a predicate is true of. */
class Satisfying extends AsymmetricMatcher<(value: never) => boolean> {
  private readonly description: string

  constructor(predicate: (value: never) => boolean, description: string) {
    super(predicate)
    this.description = description
  }

  asymmetricMatch(value: unknown): boolean {
    return this.sample(value as never)
  }

  override toString(): string {
    return this.description
  }

  override toAsymmetricMatcher(): string {
    return this.description
  }
}

/**
 * What stands in an expectation for a value that is not known beforehand. Vitest and Jest know these matchers too, so that a table can be
 * judged by either.
 */
export const expect = {
  any: (type: StringConstructor): Matcher => new Any(type),
  anything: (): Matcher => new Anything(),
  objectContaining: (members: object): Matcher => new ObjectContaining({ ...members }),
  stringContaining: (part: string): Matcher => new StringContaining(part),
  stringMatching: (pattern: string | RegExp): Matcher => new StringMatching(pattern),
  toSatisfy: (predicate: (value: never) => boolean, description = 'what the case demands'): Matcher =>
    new Satisfying(predicate, description),
  not: {
    arrayContaining: (items: unknown[]): Matcher => new ArrayContaining(items, true),
    objectContaining: (members: object): Matcher => new ObjectContaining({ ...members }, true),
    stringContaining: (part: string): Matcher => new StringContaining(part, true),
  },
} as const
