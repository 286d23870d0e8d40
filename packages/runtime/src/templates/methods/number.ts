import { TemplateError } from '../values/limits.ts'
import { type Method, methods, textArgument } from './method.ts'

const parseInteger: Method<number> = (_self, args, scope) => parse(textArgument(args, 0, scope), /^[+-]?\d+$/)
const parseDecimal: Method<number> = (_self, args, scope) =>
  parse(textArgument(args, 0, scope).trim(), /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/)

/** What templates may call on numbers. `$number.parseInt("3")` is how templates reach the static methods of Java's numbers. */
export const NUMBER_METHODS = methods<number>({
  toString: (self) => String(self),
  equals: (self, [other]) => self === other,
  compareTo: (self, [other]) => (typeof other === 'number' ? Math.sign(self - other) : null),
  intValue: (self) => Math.trunc(self),
  longValue: (self) => Math.trunc(self),
  doubleValue: (self) => self,
  parseInt: parseInteger,
  parseLong: parseInteger,
  parseDouble: parseDecimal,
})

export const BOOLEAN_METHODS = methods<boolean>({
  toString: (self) => String(self),
  equals: (self, [other]) => self === other,
  booleanValue: (self) => self,
})

function parse(text: string, form: RegExp): number {
  if (!form.test(text)) throw new TemplateError(`'${text.slice(0, 40)}' is not a number`)
  return Number(text)
}
