import { createInput, type TemplateParams } from './input.ts'
import { parseTemplate } from './parse/parse-template.ts'
import { capture } from './parse/scope.ts'
import { TEXT_FUNCTIONS } from './text-functions.ts'
import { createRenderBudget, TemplateError } from './values/limits.ts'
import { fromJson, type RenderScope, type Statement, type Value } from './values/value.ts'

/** What a mapping template is rendered with. websocket-apis §8 */
export interface TemplateInput {
  /** `$input.body`, and what `$input.json` and `$input.path` look into. */
  readonly body: string
  /** `$context`. */
  readonly context: Readonly<Record<string, unknown>>
  /** `$stageVariables`. */
  readonly stageVariables: Readonly<Record<string, string>>
  /** `$input.params()`: of the handshake. */
  readonly params?: TemplateParams
}

/** Why a template gave no text. For logs; never for the client. */
export interface TemplateFailure {
  readonly templateError: string
}

/** Renders a template. Never throws. */
export type Template = (input: TemplateInput) => string | TemplateFailure

/**
 * Compiles a mapping template: Velocity, which sees the values of `methods/` and nothing of JavaScript. A template that is wrong
 * gives why; one that fails, or goes beyond the limits, gives why when it is rendered.
 */
export function compileTemplate(source: string): Template | TemplateFailure {
  try {
    const statement = parseTemplate(source)
    return (input) => render(statement, input)
  } catch (error) {
    return { templateError: describeError(error) }
  }
}

function render(statement: Statement, input: TemplateInput): string | TemplateFailure {
  const budget = createRenderBudget()
  const scope: RenderScope = {
    variables: new Map(),
    macros: new Map(),
    root: compileRoot(input, budget.spend),
    budget,
    output: [],
    depth: 0,
  }
  try {
    return capture(scope, statement)
  } catch (error) {
    return { templateError: describeError(error) }
  }
}

const NO_PARAMS: TemplateParams = { path: {}, querystring: {}, header: {} }

/** The service's own names, each made when it is first asked for. */
function compileRoot(input: TemplateInput, spend: (steps: number) => void): RenderScope['root'] {
  const made = new Map<string, Value>()
  const make = (name: string): Value => {
    if (name === 'input') return createInput(input.body, input.params ?? NO_PARAMS)
    if (name === 'util') return TEXT_FUNCTIONS
    if (name === 'context') return fromJson(input.context, spend)
    return name === 'stageVariables' ? fromJson(input.stageVariables, spend) : null
  }
  return (name) => {
    const known = made.get(name)
    if (known !== undefined) return known
    const value = make(name)
    made.set(name, value)
    return value
  }
}

/** A template's own mistake, or what it led to: nesting that no stack can hold. Anything else is ours, and is not hidden. */
function describeError(error: unknown): string {
  if (error instanceof TemplateError) return error.message
  if (error instanceof RangeError) return 'the template goes too deep'
  throw error
}
