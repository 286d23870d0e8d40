import { isSame } from '../values/compare.ts'
import { formatText } from '../values/format-text.ts'
import { TemplateError } from '../values/limits.ts'
import { List, type RenderScope, type Value } from '../values/value.ts'
import { checkIndex, integerArgument, methods } from './method.ts'

/** What templates may call on lists: methods of `java.util.List`. websocket-apis §8.3 */
export const LIST_METHODS = methods<List>({
  size: ({ items }) => items.length,
  isEmpty: ({ items }) => items.length === 0,
  get: ({ items }, args) => items[checkIndex(integerArgument(args, 0), items.length)] ?? null,
  add,
  addAll,
  set,
  remove,
  clear: ({ items }) => {
    items.length = 0
    return null
  },
  contains: (self, [item = null], scope) => findItem(self, item, scope) >= 0,
  indexOf: (self, [item = null], scope) => findItem(self, item, scope),
  subList: ({ items, isJson }, args, { budget }) => {
    const end = integerArgument(args, 1)
    const start = integerArgument(args, 0)
    if (start < 0 || end > items.length || start > end)
      throw new TemplateError('a part of a list is not there')
    budget.spend(end - start)
    return new List(items.slice(start, end), isJson)
  },
  equals: (self, [other = null], { budget }) => isSame(self, other, budget),
  toString: (self, _args, { budget }) => formatText(self, budget),
})

function add({ items }: List, args: readonly Value[], { budget }: RenderScope): Value {
  budget.spend(1)
  if (args.length < 2) return items.push(args[0] ?? null) > 0
  budget.spend(items.length)
  items.splice(checkIndex(integerArgument(args, 0), items.length + 1), 0, args[1] ?? null)
  return null
}

function addAll({ items }: List, [more = null]: readonly Value[], { budget }: RenderScope): Value {
  if (!(more instanceof List)) throw new TemplateError('addAll takes a list')
  budget.spend(more.items.length)
  for (const item of [...more.items]) items.push(item)
  return true
}

function set({ items }: List, args: readonly Value[]): Value {
  const index = checkIndex(integerArgument(args, 0), items.length)
  const before = items[index] ?? null
  items[index] = args[1] ?? null
  return before
}

/** By position where the argument is an integer, else the first that is equal. */
function remove(self: List, [item = null]: readonly Value[], scope: RenderScope): Value {
  const { items } = self
  scope.budget.spend(items.length)
  if (typeof item === 'number') return items.splice(checkIndex(item, items.length), 1)[0] ?? null
  const at = findItem(self, item, scope)
  if (at >= 0) items.splice(at, 1)
  return at >= 0
}

function findItem({ items }: List, wanted: Value, { budget }: RenderScope): number {
  return items.findIndex((item) => isSame(item, wanted, budget))
}
