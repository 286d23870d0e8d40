import { resolve } from 'node:path'
import { ownMember } from '@gatehouse/contract/core'
import { isFile } from '../../documents/files.ts'
import { isMap } from '../../documents/positions.ts'
import type { DocumentReader } from '../../documents/read-document.ts'
import type { Instance, Instances, ModuleScope } from '../instances.ts'
import type { ModuleFiles } from '../module-files.ts'
import type { PlanDocument } from '../plan-document.ts'
import { evaluate, type Frame, type Names } from './evaluator.ts'
import { parseExpression } from './parse-expression.ts'
import { withDefaults } from './type-constraints.ts'
import {
  ABSENT,
  fromJson,
  isList,
  isMapping,
  LaterText,
  ModuleValue,
  type ReadAttribute,
  ResourceValue,
  UNKNOWN,
  type Value,
} from './values.ts'

/** What names of expressions are looked up in. */
export interface NamesContext {
  readonly instances: Instances
  /** Values of the root module's variables. */
  readonly variables: PlanDocument['variables']
  readonly files: ModuleFiles
  readonly reader: DocumentReader
  /** Absolute folder of the root module. */
  readonly folder: string
  readonly known: ReadAttribute
}

/** Opens the names of a document; each value of a module is found once. */
export function createModuleNames(context: NamesContext): Names {
  return new ModuleNames(context)
}

class ModuleNames implements Names {
  readonly #context: NamesContext
  readonly #found = new Map<string, Value>()

  constructor(context: NamesContext) {
    this.#context = context
  }

  get known(): ReadAttribute {
    return this.#context.known
  }

  readFile(path: string): string | undefined {
    const file = resolve(this.#context.folder, path)
    return isFile(file) ? this.#context.reader.readText(file) : undefined
  }

  resolve(words: readonly string[], frame: Frame): Value | undefined {
    const [first = '', second, third] = words
    if (first === 'data' && third === undefined) return undefined
    if (second === undefined) return undefined
    const { scope, index } = frame
    switch (first) {
      case 'each':
        return second === 'key' ? (index === undefined ? UNKNOWN : String(index)) : this.#eachValue(frame)
      case 'count':
        return typeof index === 'number' ? index : UNKNOWN
      case 'path':
        return this.#path(second, scope)
      case 'local':
        return this.#once(`${scope.prefix} local.${second}`, () => this.#local(second, scope))
      case 'var':
        return this.#once(`${scope.prefix} var.${second}`, () => this.#variable(second, scope))
      case 'module':
        return this.#modules(second, scope)
      case 'data':
        return this.#resources({ scope, mode: 'data', type: second, name: third ?? '' })
      default:
        if (second === 'value' || second === 'key') return this.#dynamic(first, second, frame)
        return this.#resources({ scope, mode: 'managed', type: first, name: second })
    }
  }

  memberOf(value: ResourceValue | ModuleValue, name: string): Value {
    if (value instanceof ModuleValue) {
      const { scope } = value
      return this.#once(`${scope.prefix} output.${name}`, () =>
        this.#written({ scope, type: 'output', name }, 'value', { scope }),
      )
    }
    const { instance } = value
    const known = instance.values[name]
    const isUnknown = instance.unknown[name] !== undefined && instance.unknown[name] !== false
    if (!isUnknown && known !== undefined && typeof known !== 'string') return fromJson(known)
    return new LaterText((read) => read(instance, name))
  }

  /** What refers to itself is not known. */
  #once(key: string, find: () => Value): Value {
    const known = this.#found.get(key)
    if (known !== undefined) return known
    this.#found.set(key, UNKNOWN)
    const value = find()
    this.#found.set(key, value)
    return value
  }

  #written(block: Parameters<ModuleFiles['expressionOf']>[0], attribute: string, frame: Frame): Value {
    return this.#evaluate(this.#context.files.expressionOf(block, attribute), frame)
  }

  #evaluate(text: string | undefined, frame: Frame): Value {
    const expression = text === undefined ? undefined : parseExpression(text)
    return expression ? evaluate(expression, frame, this) : UNKNOWN
  }

  /** What `for_each` has for the key; a set has its keys alone. */
  #eachValue({ scope, index, block }: Frame): Value {
    if (!block || index === undefined) return UNKNOWN
    const each = this.#once(`${scope.prefix} each ${block.type}.${block.name}`, () =>
      this.#written({ scope, ...block }, 'for_each', { scope }),
    )
    if (isList(each)) return String(index)
    const value = isMapping(each) ? each.get(String(index)) : undefined
    return value === undefined ? UNKNOWN : value
  }

  /** What a `dynamic` block is made for, where it is one. */
  #dynamic(label: string, part: 'key' | 'value', frame: Frame): Value {
    const { scope, block } = frame
    const text = block && this.#context.files.dynamicOf({ scope, ...block }, label)
    const each = this.#evaluate(text, frame)
    const members = isMapping(each) ? [...each] : isList(each) ? [...each.entries()] : []
    const [only, ...others] = members
    if (!only || others.length > 0) return UNKNOWN
    return part === 'key' ? only[0] : only[1]
  }

  #path(name: string, { folder }: ModuleScope): Value {
    if (name === 'module') return folder ?? UNKNOWN
    if (name === 'root') return '.'
    return name === 'cwd' ? this.#context.folder : UNKNOWN
  }

  #local(name: string, scope: ModuleScope): Value {
    return this.#evaluate(this.#context.files.localOf(scope, name), { scope })
  }

  #variable(name: string, scope: ModuleScope): Value {
    const { files } = this.#context
    const block = { scope, type: 'variable', name }
    const type = files.expressionOf(block, 'type')
    const constraint = type === undefined ? undefined : parseExpression(type)
    const given = this.#given(name, scope)
    const value = given === undefined || given === null ? this.#default(name, scope, given) : given
    return constraint ? withDefaults(value, constraint) : value
  }

  /** What a module is given for a variable; undefined where that is nothing. */
  #given(name: string, { parent, call = '', index }: ModuleScope): Value | undefined {
    if (!parent) {
      const variable = ownMember(this.#context.variables ?? {}, name)
      return variable && fromJson(variable.value)
    }
    const block = { type: 'module', name: call }
    const expression = this.#context.files.expressionOf({ scope: parent, ...block }, name)
    if (expression !== undefined) return this.#evaluate(expression, { scope: parent, index, block })
    const planned = ownMember(parent.configuration.module_calls?.[call]?.expressions ?? {}, name)
    if (!isMap(planned)) return undefined
    return Object.hasOwn(planned, 'constant_value') ? fromJson(planned.constant_value) : UNKNOWN
  }

  #default(name: string, scope: ModuleScope, given: null | undefined): Value {
    const declared = ownMember(scope.configuration.variables ?? {}, name)
    if (declared && Object.hasOwn(declared, 'default')) return fromJson(declared.default)
    const written = this.#written({ scope, type: 'variable', name }, 'default', { scope })
    return written === UNKNOWN && given === null ? null : written
  }

  #modules(call: string, { prefix }: ModuleScope): Value {
    const scopes = this.#context.instances.scopes.filter(
      (one) => one.call === call && one.parent?.prefix === prefix,
    )
    return grouped(
      scopes,
      (one) => one.index,
      (one) => new ModuleValue(one),
    )
  }

  #resources({ scope, mode, type, name }: Pick<Instance, 'scope' | 'mode' | 'type' | 'name'>): Value {
    const found = this.#context.instances.all.filter(
      (one) =>
        one.scope.prefix === scope.prefix && one.mode === mode && one.type === type && one.name === name,
    )
    if (found.length > 0)
      return grouped(
        found,
        (one) => one.index,
        (one) => new ResourceValue(one),
      )
    const address = `${mode === 'data' ? 'data.' : ''}${type}.${name}`
    const declared = scope.configuration.resources?.find((one) => one.address === address)
    if (declared?.count_expression !== undefined) return []
    return declared?.for_each_expression === undefined ? UNKNOWN : new Map()
  }
}

/** One by itself, a list by `count`, or a map by `for_each`. */
function grouped<T>(
  all: readonly T[],
  indexOf: (one: T) => string | number | undefined,
  toValue: (one: T) => Value,
): Value {
  const [first] = all
  if (!first) return UNKNOWN
  const index = indexOf(first)
  if (index === undefined) return toValue(first)
  if (typeof index === 'string') return new Map(all.map((one) => [String(indexOf(one)), toValue(one)]))
  const list: Value[] = []
  for (const one of all) list[Number(indexOf(one))] = toValue(one)
  return Array.from(list, (one) => (one === undefined ? ABSENT : one))
}
