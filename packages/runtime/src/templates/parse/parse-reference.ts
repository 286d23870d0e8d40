import { callMethod, getIndex, getProperty, setIndex, setProperty } from '../methods/members.ts'
import type { Expression, RenderScope, Value } from '../values/value.ts'
import type { TemplateSource } from './grammar.ts'
import { parseArguments } from './parse-arguments.ts'

/** `$x.y` of a template. */
export interface Reference {
  /** Its first name. */
  readonly name: string
  readonly text: string
  /** Whether it prints nothing when it has no value. */
  readonly isQuiet: boolean
  readonly evaluate: Expression
  /** Gives it a value. Undefined for what cannot have one, such as a call. */
  readonly assign: ((value: Value, scope: RenderScope) => void) | undefined
}

interface Step {
  readonly get: (target: Value, scope: RenderScope) => Value
  readonly set?: (target: Value, value: Value, scope: RenderScope) => void
}

const STEP = /\.([a-zA-Z_][\w-]*)(\(?)/y
const BRACKET = /\[/y
const CLOSE_BRACKET = /\]/y
const CLOSE_BRACE = /\}/y
const BAR = /\|/y
const START = /\$(!?)(\{?)([a-zA-Z_][\w-]*)/y

/** Parses a reference; undefined, with nothing taken, where there is none. */
export function parseReference(source: TemplateSource): Reference | undefined {
  const { at } = source
  const [start, quiet, brace, name] = source.take(START) ?? []
  if (start === undefined || name === undefined) return undefined
  const steps = source.nested(() => parseSteps(source))
  const instead = brace && source.take(BAR) ? source.grammar.expression(source) : undefined
  if (brace) source.expect(CLOSE_BRACE, "'}'")
  const evaluate = compileSteps(name, steps)
  return {
    name,
    text: source.text.slice(at, source.at),
    isQuiet: quiet === '!',
    evaluate: instead ? (scope) => evaluate(scope) ?? instead(scope) : evaluate,
    assign: compileAssignment(name, steps),
  }
}

function parseSteps(source: TemplateSource): Step[] {
  const steps: Step[] = []
  for (let step = parseStep(source); step; step = parseStep(source)) steps.push(step)
  return steps
}

function parseStep(source: TemplateSource): Step | undefined {
  const [found, name, call] = source.take(STEP) ?? []
  if (found !== undefined && name !== undefined)
    return call ? compileCall(name, parseArguments(source)) : compileProperty(name)
  if (!source.take(BRACKET)) return undefined
  const index = source.grammar.expression(source)
  source.expect(CLOSE_BRACKET, "']'")
  return {
    get: (target, scope) => getIndex(target, index(scope)),
    set: (target, value, scope) => setIndex(target, index(scope), value),
  }
}

function compileCall(name: string, args: readonly Expression[]): Step {
  return {
    get: (target, scope) =>
      callMethod(
        target,
        name,
        args.map((arg) => arg(scope)),
        scope,
      ),
  }
}

function compileProperty(name: string): Step {
  return {
    get: (target) => getProperty(target, name),
    set: (target, value) => setProperty(target, name, value),
  }
}

function compileSteps(name: string, steps: readonly Step[]): Expression {
  return (scope) => {
    scope.budget.spend(1 + steps.length)
    let value = scope.variables.get(name) ?? scope.root(name)
    for (const step of steps) {
      if (value === null) return null
      value = step.get(value, scope)
    }
    return value
  }
}

function compileAssignment(name: string, steps: readonly Step[]): Reference['assign'] {
  const last = steps.at(-1)
  if (!last) return (value, { variables }) => void variables.set(name, value)
  const { set } = last
  if (!set) return undefined
  const owner = compileSteps(name, steps.slice(0, -1))
  return (value, scope) => set(owner(scope), value, scope)
}
