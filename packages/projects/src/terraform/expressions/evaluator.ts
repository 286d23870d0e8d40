import type { Instance, ModuleScope } from '../document/instances.ts'
import { apply, operate } from './operations.ts'
import { parseTemplate } from './parse-expression.ts'
import type { Expression, ForExpression } from './syntax.ts'
import {
  ABSENT,
  hasAbsent,
  isLater,
  isList,
  isMapping,
  isOpen,
  LaterText,
  ModuleValue,
  NamePath,
  type ReadAttribute,
  ResourceValue,
  SetValue,
  textOf,
  UNKNOWN,
  type Value,
} from './values.ts'

/** Where an expression stands. */
export interface Frame {
  readonly scope: ModuleScope
  /** `each.key` or `count.index`. */
  readonly index?: string | number | undefined
  /** The block with the `for_each` of `each.value`. */
  readonly block?: (Pick<Instance, 'type' | 'name'> & Partial<Pick<Instance, 'mode'>>) | undefined
  /** What a `for` around it names. */
  readonly names?: ReadonlyMap<string, Value>
}

/** Gives what names stand for. */
export interface Names {
  /** What a name of Terraform stands for, `var.stage` or `aws_lambda_function.list`; undefined while it has words to come. */
  resolve(words: readonly string[], frame: Frame): Value | undefined
  /** A member of a resource or of a module. */
  memberOf(value: ResourceValue | ModuleValue, name: string): Value
  /** An attribute that is known now. */
  readonly known: ReadAttribute
  /** The text of a file whose path is meant from the root module; undefined where it cannot be read. */
  readFile(path: string): string | undefined
}

/** How many steps an expression may take: what has more is not known. */
const MAX_STEPS = 2_000_000

/** Evaluates an expression as Terraform does, as far as its values are known. */
export function evaluate(expression: Expression, frame: Frame, names: Names): Value {
  try {
    return new Evaluator(names).evaluate(expression, frame)
  } catch (error) {
    // Deeper than the stack.
    if (error instanceof RangeError) return UNKNOWN
    throw error
  }
}

class Evaluator {
  readonly #names: Names
  #steps = 0

  constructor(names: Names) {
    this.#names = names
  }

  evaluate(expression: Expression, frame: Frame): Value {
    this.#steps++
    if (this.#steps > MAX_STEPS) return UNKNOWN
    switch (expression.kind) {
      case 'literal':
        return expression.value
      case 'template':
        return this.#template(expression.parts, frame)
      case 'list':
        return expression.members.map((one) => this.evaluate(one, frame))
      case 'map':
        return this.#map(expression.members, frame)
      case 'for':
        return this.#loop(expression, frame)
      case 'conditional':
        return this.#conditional(expression, frame)
      case 'operation':
        return operate(
          expression.operator,
          this.evaluate(expression.left, frame),
          () => this.evaluate(expression.right, frame),
          this.#names.known,
        )
      case 'unary': {
        const of = this.evaluate(expression.of, frame)
        if (of === ABSENT) return ABSENT
        if (expression.operator === '!') return typeof of === 'boolean' ? !of : UNKNOWN
        return typeof of === 'number' ? -of : UNKNOWN
      }
      case 'call':
        return this.#call(expression, frame)
      case 'name':
        return frame.names?.has(expression.name)
          ? (frame.names.get(expression.name) as Value)
          : this.#named([expression.name], frame)
      case 'member':
        return this.#member(this.evaluate(expression.of, frame), this.evaluate(expression.key, frame), frame)
      case 'splat':
        return this.#splat(this.evaluate(expression.of, frame), expression.each, frame)
    }
  }

  /** A name has as many words as it needs. */
  #named(words: readonly string[], frame: Frame): Value {
    const value = this.#names.resolve(words, frame)
    return value === undefined ? new NamePath(words) : value
  }

  #template(parts: readonly Expression[], frame: Frame): Value {
    const values = parts.map((one) => this.evaluate(one, frame))
    if (values.includes(ABSENT)) return ABSENT
    if (values.includes(null)) return ABSENT
    if (values.some((one) => isOpen(one) && !isList(one) && !isMapping(one))) return UNKNOWN
    if (values.some((one) => isList(one) || isMapping(one))) return ABSENT
    const read = (attribute: ReadAttribute) => {
      const texts = values.map((one) => textOf(one, attribute))
      return texts.every((one) => one !== undefined) ? texts.join('') : undefined
    }
    return values.some(isLater) ? new LaterText(read, values) : (read(this.#names.known) ?? UNKNOWN)
  }

  #map(members: readonly (readonly [Expression, Expression])[], frame: Frame): Value {
    const map = new Map<string, Value>()
    for (const [key, value] of members) {
      const name = textOf(this.evaluate(key, frame), this.#names.known)
      if (name === undefined) return UNKNOWN
      map.set(name, this.evaluate(value, frame))
    }
    return map
  }

  #loop({ names, over, key, value, condition, isGrouped }: ForExpression, frame: Frame): Value {
    const all = this.evaluate(over, frame)
    const members = this.#membersOf(all)
    if (!members) return all === ABSENT || all === null ? ABSENT : UNKNOWN
    const list: Value[] = []
    const map = new Map<string, Value>()
    const groups = new Map<string, readonly Value[]>()
    for (const [at, one] of members) {
      const [first = '', second] = names
      const own: readonly (readonly [string, Value])[] =
        second === undefined
          ? [[first, one]]
          : [
              [first, at],
              [second, one],
            ]
      const inner = { ...frame, names: new Map([...(frame.names ?? []), ...own]) }
      const isMeant = condition ? this.evaluate(condition, inner) : true
      if (isMeant === false) continue
      if (isMeant !== true) return UNKNOWN
      const made = this.evaluate(value, inner)
      list.push(made)
      if (!key) continue
      const name = textOf(this.evaluate(key, inner), this.#names.known)
      if (name === undefined) return UNKNOWN
      // Two of one key are an error.
      if (!isGrouped && map.has(name)) return ABSENT
      if (isGrouped) groups.set(name, [...(groups.get(name) ?? []), made])
      else map.set(name, made)
    }
    if (!key) return list
    return isGrouped ? groups : map
  }

  /** Keys and members, those of a map in the order of their keys; those of a set are their own keys. */
  #membersOf(value: Value): readonly (readonly [Value, Value])[] | undefined {
    if (value instanceof SetValue) return Array.from(value, (one) => [one, one] as const)
    if (isList(value)) return value.map((one, at) => [at, one] as const)
    if (!isMapping(value)) return undefined
    return [...value].sort(([one], [other]) => (one < other ? -1 : 1))
  }

  #conditional({ test, yes, no }: Extract<Expression, { kind: 'conditional' }>, frame: Frame): Value {
    const is = this.evaluate(test, frame)
    if (is === true || is === 'true') return this.evaluate(yes, frame)
    if (is === false || is === 'false') return this.evaluate(no, frame)
    return is === ABSENT ? ABSENT : UNKNOWN
  }

  #call({ name, args, isSpread }: Extract<Expression, { kind: 'call' }>, frame: Frame): Value {
    if (name === 'try' || name === 'can') return this.#try(name, args, frame)
    const values = args.map((one) => this.evaluate(one, frame))
    const last = isSpread ? values.pop() : []
    if (last === undefined || !isList(last)) return UNKNOWN
    const all = [...values, ...last]
    if (name === 'fileexists') return typeof all[0] === 'string' ? this.#file(all[0]) !== undefined : UNKNOWN
    if (name === 'file') return this.#file(all[0]) ?? (typeof all[0] === 'string' ? ABSENT : UNKNOWN)
    if (name === 'templatefile') return this.#templateFile(all, frame)
    return apply(name, all, this.#names.known)
  }

  /** The first that is no error, as a member that is not there is one. */
  #try(name: 'try' | 'can', args: readonly Expression[], frame: Frame): Value {
    for (const one of args) {
      const value = this.evaluate(one, frame)
      const isError = hasAbsent(value)
      if (name === 'can') return value === UNKNOWN ? UNKNOWN : !isError
      if (!isError) return value
    }
    return ABSENT
  }

  #file(path: Value | undefined): string | undefined {
    return typeof path === 'string' ? this.#names.readFile(path) : undefined
  }

  #templateFile([path, names]: readonly Value[], { scope }: Frame): Value {
    const text = this.#file(path)
    const template = text === undefined ? undefined : parseTemplate(text)
    if (!template || names === undefined || !isMapping(names)) return UNKNOWN
    return this.evaluate(template, { scope, names })
  }

  #member(of: Value, key: Value, frame: Frame): Value {
    const name = textOf(key, this.#names.known)
    if (name === undefined) return key === ABSENT || key === null ? ABSENT : UNKNOWN
    if (of instanceof NamePath) return this.#named([...of.words, name], frame)
    if (of instanceof ResourceValue || of instanceof ModuleValue) return this.#names.memberOf(of, name)
    if (isMapping(of)) return present(of.get(name))
    if (isList(of)) return present(of[Number(name)])
    // Neither nothing nor a text has members.
    return of === UNKNOWN || of instanceof LaterText ? UNKNOWN : ABSENT
  }

  /** What is no list is one of itself; nothing is an empty one. */
  #splat(of: Value, each: Expression, frame: Frame): Value {
    if (of === UNKNOWN || of === ABSENT || of instanceof NamePath) return of === ABSENT ? ABSENT : UNKNOWN
    const list = isList(of) ? of : of === null ? [] : [of]
    return Array.from(list, (one) =>
      this.evaluate(each, { ...frame, names: new Map([...(frame.names ?? []), ['*', one]]) }),
    )
  }
}

function present(value: Value | undefined): Value {
  return value === undefined ? ABSENT : value
}
