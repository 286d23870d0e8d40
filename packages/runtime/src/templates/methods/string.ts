import { formatText } from '../values/format-text.ts'
import { TemplateError } from '../values/limits.ts'
import { matchesAll, replaceMatches, splitText } from '../values/regex.ts'
import { findLastText, findText, splitAt } from '../values/search-text.ts'
import { List, type RenderScope, type Value } from '../values/value.ts'
import { checkIndex, integerArgument, type Method, methods, textArgument } from './method.ts'

/** What templates may call on text: methods of `java.lang.String`. websocket-apis §8.3 */
export const STRING_METHODS = methods<string>({
  length: (self) => self.length,
  isEmpty: (self) => self === '',
  toString: (self) => self,
  trim: reads((self) => self.trim()),
  toLowerCase,
  toUpperCase: reads((self, _args, scope) => made(self.toUpperCase(), scope)),
  equals: reads((self, [other]) => self === other),
  equalsIgnoreCase: (self, [other], scope) =>
    typeof other === 'string' && toLowerCase(self, [], scope) === toLowerCase(other, [], scope),
  compareTo: withText((self, other) => compareTexts(self, other)),
  contains: withText((self, part) => findText(self, part) >= 0),
  startsWith: withText((self, part) => self.startsWith(part)),
  endsWith: withText((self, part) => self.endsWith(part)),
  indexOf: reads((self, args, scope) =>
    findText(self, textArgument(args, 0, scope), args.length > 1 ? integerArgument(args, 1) : 0),
  ),
  lastIndexOf: withText((self, part) => findLastText(self, part)),
  charAt: (self, args) => self.charAt(checkIndex(integerArgument(args, 0), self.length)),
  concat: (self, args, scope) => made(self + textArgument(args, 0, scope), scope),
  substring,
  replace,
  replaceAll: (self, args, scope) => replaceMatches(self, patternAndText(args, scope), scope),
  replaceFirst: (self, args, scope) =>
    replaceMatches(self, { ...patternAndText(args, scope), isFirstOnly: true }, scope),
  matches: (self, args, scope) => matchesAll(self, textArgument(args, 0, scope), scope),
  split: (self, args, scope) =>
    new List(
      splitText(
        self,
        { pattern: textArgument(args, 0, scope), limit: args.length > 1 ? integerArgument(args, 1) : 0 },
        scope,
      ),
    ),
})

/** A method that reads all of the text. */
function reads<Result extends Value>(
  run: (self: string, args: readonly Value[], scope: RenderScope) => Result,
) {
  return (self: string, args: readonly Value[], scope: RenderScope): Result => {
    scope.budget.spendText(self.length)
    return run(self, args, scope)
  }
}

function withText(run: (self: string, other: string) => Value): Method<string> {
  return reads((self, args, scope) => run(self, textArgument(args, 0, scope)))
}

function toLowerCase(self: string, _args: readonly Value[], scope: RenderScope): string {
  scope.budget.spendText(self.length)
  return made(self.toLowerCase(), scope)
}

function compareTexts(self: string, other: string): number {
  if (self === other) return 0
  return self < other ? -1 : 1
}

function substring(self: string, args: readonly Value[], scope: RenderScope): string {
  const start = integerArgument(args, 0)
  const end = args.length > 1 ? integerArgument(args, 1) : self.length
  if (start < 0 || end > self.length || start > end)
    throw new TemplateError(`a text of ${self.length} has no part from ${start} to ${end}`)
  return made(self.slice(start, end), scope)
}

function replace(self: string, args: readonly Value[], scope: RenderScope): string {
  const part = textArgument(args, 0, scope)
  const by = textArgument(args, 1, scope)
  scope.budget.spendText(self.length)
  if (part === '') scope.budget.spend(self.length)
  const pieces = splitAt(self, part)
  scope.budget.spend(pieces.length)
  scope.budget.spendText(self.length + pieces.length * by.length)
  return pieces.join(by)
}

function patternAndText(args: readonly Value[], scope: RenderScope) {
  return { pattern: textArgument(args, 0, scope), by: textArgument(args, 1, scope) }
}

function made(text: string, { budget }: RenderScope): string {
  return formatText(text, budget)
}
