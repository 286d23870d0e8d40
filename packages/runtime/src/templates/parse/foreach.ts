import { MAX_ROUNDS } from '../values/limits.ts'
import {
  type Expression,
  List,
  type RenderScope,
  type Signal,
  type Statement,
  type Value,
} from '../values/value.ts'
import { withNames } from './scope.ts'

/** `#foreach($name in list) … #end`: over a list, or the values of a map. Anything else has no items. websocket-apis §8.3 */
export function compileForeach(name: string, list: Expression, body: Statement): Statement {
  const names = [name, 'foreach', 'velocityCount', 'velocityHasNext']
  return (scope) => {
    const items = itemsOf(list(scope))
    if (items.length === 0) return undefined
    scope.budget.spend(items.length)
    const parent = scope.variables.get('foreach') ?? null
    return withNames(scope, names, () => runRounds(scope, { name, items, parent, body }))
  }
}

interface Loop {
  readonly name: string
  readonly items: readonly Value[]
  readonly parent: Value
  readonly body: Statement
}

function runRounds(scope: RenderScope, { name, items, parent, body }: Loop): Signal {
  const rounds = Math.min(items.length, MAX_ROUNDS)
  for (let index = 0; index < rounds; index += 1) {
    scope.budget.spend(4)
    const item = items[index] ?? null
    if (item === null) scope.variables.delete(name)
    else scope.variables.set(name, item)
    const hasNext = index + 1 < items.length
    scope.variables.set('foreach', describeRound({ index, hasNext, parent }))
    scope.variables.set('velocityCount', index + 1)
    scope.variables.set('velocityHasNext', hasNext)
    const signal = body(scope)
    if (signal === 'break') return undefined
    if (signal) return signal
  }
  return undefined
}

/** `$foreach` */
function describeRound({
  index,
  hasNext,
  parent,
}: {
  index: number
  hasNext: boolean
  parent: Value
}): Value {
  return new Map<string, Value>([
    ['index', index],
    ['count', index + 1],
    ['hasNext', hasNext],
    ['first', index === 0],
    ['last', !hasNext],
    ['parent', parent],
  ])
}

function* firstOf(values: Iterable<Value>): Iterable<Value> {
  let count = 0
  for (const value of values) {
    yield value
    count += 1
    if (count > MAX_ROUNDS) return
  }
}

/** A copy: the template may change the list meanwhile. */
function itemsOf(value: Value): readonly Value[] {
  if (value instanceof List) return value.items.slice(0, MAX_ROUNDS + 1)
  return value instanceof Map ? [...firstOf(value.values())] : []
}
