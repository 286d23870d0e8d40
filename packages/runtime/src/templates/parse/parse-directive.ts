import { MAX_CALL_DEPTH } from '../values/limits.ts'
import { Defined, type Expression, isTruthy, type Statement } from '../values/value.ts'
import { compileForeach } from './foreach.ts'
import type { BlockEnd, TemplateSource } from './grammar.ts'
import { compileMacroCall, defineMacro } from './macros.ts'
import { parseArguments } from './parse-arguments.ts'
import { parseExpression, parsePrimary } from './parse-expression.ts'
import { parseReference } from './parse-reference.ts'
import { Scanner } from './scanner.ts'
import { deeper } from './scope.ts'

type Parse = (source: TemplateSource) => (Statement & { isSet?: boolean }) | { end: BlockEnd }

const BREAK: Statement = () => 'break'
const STOP: Statement = () => 'stop'

/** websocket-apis §8.3. `#include` and `#parse` read files, of which the service has none. */
const DIRECTIVES: ReadonlyMap<string, Parse> = new Map<string, Parse>([
  ['set', parseSet],
  ['if', parseIf],
  ['foreach', parseForeach],
  ['macro', parseMacro],
  ['define', parseDefine],
  ['evaluate', parseEvaluate],
  ['break', (source) => endLine(source, BREAK)],
  ['stop', (source) => endLine(source, STOP)],
  ['end', (source) => endLine(source, { end: 'end' as const })],
  ['else', (source) => endLine(source, { end: 'else' as const })],
  ['elseif', () => ({ end: 'elseif' as const })],
  ['include', (source) => source.fail('#include is not served')],
  ['parse', (source) => source.fail('#parse is not served')],
])

const NAME = /#(?:([a-zA-Z_]\w*)|\{([a-zA-Z_]\w*)\})/y
const GAP = /[\s,]*/y
const CLOSE = /\)/y
const OPEN = /\s*\(\s*/y

/** Whether a directive, and no mere text, stands here. */
export function isDirective(source: TemplateSource): boolean {
  const [, bare, braced] = source.see(NAME) ?? []
  const name = bare ?? braced ?? ''
  return DIRECTIVES.has(name) || source.grammar.macros.has(name)
}

/** Parses a directive; undefined, with nothing taken, where there is none: a `#` is text. */
export function parseDirective(source: TemplateSource): ReturnType<Parse> | undefined {
  if (!isDirective(source)) return undefined
  const [, bare, braced] = source.expect(NAME, 'a directive')
  const name = bare ?? braced ?? ''
  const parse = DIRECTIVES.get(name)
  return source.nested(() => (parse ? parse(source) : parseMacroCall(source, name)))
}

/** A directive takes the line's end along when nothing else follows it. */
function endLine<T>(source: TemplateSource, parsed: T): T {
  source.take(/[ \t]*(?:\r\n|\r|\n)/y)
  return parsed
}

function close(source: TemplateSource): void {
  source.take(/\s*/y)
  source.expect(/\)/y, "')'")
  endLine(source, undefined)
}

function parseCondition(source: TemplateSource): Expression {
  source.expect(OPEN, "'('")
  const condition = parseExpression(source)
  close(source)
  return condition
}

/** A value that is null changes nothing, as in Velocity 1.7. */
function parseSet(source: TemplateSource): Statement & { isSet?: boolean } {
  source.expect(OPEN, "'('")
  const target = parseReference(source) ?? source.fail('a reference expected')
  source.expect(/\s*=/y, "'='")
  const value = parseExpression(source)
  close(source)
  const { assign } = target
  if (!assign) return source.fail(`${target.text} cannot be set`)
  const statement: Statement = (scope) => {
    const result = value(scope)
    if (result !== null) assign(result, scope)
    return undefined
  }
  return Object.assign(statement, { isSet: true })
}

function parseIf(source: TemplateSource): Statement {
  const condition = parseCondition(source)
  const { run, end } = source.grammar.block(source)
  const otherwise = parseRest(source, end)
  return (scope) => (isTruthy(condition(scope)) ? run(scope) : otherwise?.(scope))
}

/** What follows the first part of an `#if`. */
function parseRest(source: TemplateSource, end: BlockEnd | undefined): Statement | undefined {
  if (end === 'end') return undefined
  if (end === 'elseif') return source.nested(() => parseIf(source))
  if (end === undefined) return source.fail('#end expected')
  return parseBody(source)
}

function parseBody(source: TemplateSource): Statement {
  const { run, end } = source.grammar.block(source)
  if (end !== 'end') source.fail('#end expected')
  return run
}

const LOOP_VARIABLE = /\$!?\{?([a-zA-Z_][\w-]*)\}?\s+in\b/y

function parseForeach(source: TemplateSource): Statement {
  source.expect(OPEN, "'('")
  const [, name = ''] = source.expect(LOOP_VARIABLE, "'$name in'")
  const list = parseExpression(source)
  close(source)
  return compileForeach(name, list, parseBody(source))
}

function parseMacro(source: TemplateSource): Statement {
  source.expect(OPEN, "'('")
  const [name] = source.expect(/[a-zA-Z_]\w*/y, 'a name')
  const parameters: string[] = []
  for (let found = takeParameter(source); found; found = takeParameter(source)) parameters.push(found)
  close(source)
  return defineMacro(name, { parameters, body: parseBody(source) })
}

function takeParameter(source: TemplateSource): string | undefined {
  return source.take(/[\s,]*\$!?\{?([a-zA-Z_][\w-]*)\}?/y)?.[1]
}

function parseMacroCall(source: TemplateSource, name: string): Statement {
  const args = source.take(OPEN) ? parseMacroArguments(source) : []
  return endLine(source, compileMacroCall(name, args))
}

/** Parses the arguments of a macro, which need no commas between them, and the closing parenthesis. */
function parseMacroArguments(source: TemplateSource): Expression[] {
  const args: Expression[] = []
  for (;;) {
    source.take(GAP)
    if (source.take(CLOSE)) return args
    args.push(source.nested(() => parsePrimary(source)))
  }
}

function parseDefine(source: TemplateSource): Statement {
  source.expect(OPEN, "'('")
  const name = takeParameter(source) ?? source.fail('a reference expected')
  close(source)
  const defined = new Defined(parseBody(source))
  return ({ variables }) => void variables.set(name, defined)
}

/** Renders a text that is made while rendering. */
function parseEvaluate(source: TemplateSource): Statement {
  source.expect(OPEN, "'('")
  const [text, ...rest] = parseArguments(source)
  if (!text || rest.length > 0) return source.fail('#evaluate takes one text')
  const { grammar } = source
  return endLine(source, (scope) => {
    const value = text(scope)
    if (typeof value !== 'string') return undefined
    scope.budget.spend(4 * value.length)
    return deeper(scope, () => grammar.text(new Scanner(value, grammar))(scope), MAX_CALL_DEPTH)
  })
}
