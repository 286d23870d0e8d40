import { resolve } from 'node:path'
import { ownMember } from '@gatehouse/contract/core'
import { isMap } from '../../documents/positions.ts'
import type { DocumentReader } from '../../documents/read-document.ts'
import { groupBy } from '../document/group-by.ts'
import type { Instance, Instances, ModuleScope } from '../document/instances.ts'
import type { Block, ModuleFiles } from '../document/module-files.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import { evaluate, type Frame, type Names } from './evaluator.ts'
import { parseExpression } from './parse-expression.ts'
import { convert } from './type-constraints.ts'
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
  readonly #instances: ReadonlyMap<string, readonly Instance[]>

  constructor(context: NamesContext) {
    this.#context = context
    this.#instances = groupBy(context.instances.all, ({ scope, mode, type, name }) => {
      return `${scope.prefix} ${mode === 'data' ? 'data.' : ''}${type}.${name}`
    })
  }

  get known(): ReadAttribute {
    return this.#context.known
  }

  readFile(path: string): string | undefined {
    const file = resolve(this.#context.folder, path)
    const { reader } = this.#context
    return reader.has(file) ? reader.readText(file) : undefined
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
        return this.#once(`${scope.prefix} module.${second}`, () => this.#modules(second, scope))
      case 'terraform':
        return second === 'workspace' ? this.#once(' workspace', () => this.#workspace()) : UNKNOWN
      case 'data':
        return this.#resources({ scope, mode: 'data', type: second, name: third ?? '' })
      default:
        if (second !== 'value' && second !== 'key')
          return this.#resources({ scope, mode: 'managed', type: first, name: second })
        return (
          this.#dynamic(first, second, frame) ??
          this.#resources({ scope, mode: 'managed', type: first, name: second })
        )
    }
  }

  memberOf(value: ResourceValue | ModuleValue, name: string): Value {
    if (value instanceof ModuleValue) {
      const { scope } = value
      return this.#once(`${scope.prefix} output.${name}`, () =>
        this.#own({ scope, type: 'output', name }, 'value', { scope }),
      )
    }
    const { instance } = value
    const known = instance.values[name]
    const isUnknown = instance.unknown[name] !== undefined && instance.unknown[name] !== false
    if (isUnknown || known === undefined) return new LaterText((read) => read(instance, name))
    return typeof known === 'string' ? (this.#context.known(instance, name) ?? known) : fromJson(known)
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

  #own(block: Block, attribute: string, frame: Frame): Value {
    return this.#evaluate(this.#context.files.ownExpressionOf(block, attribute), frame)
  }

  #evaluate(text: string | undefined, frame: Frame): Value {
    const expression = text === undefined ? undefined : parseExpression(text)
    return expression ? evaluate(expression, frame, this) : UNKNOWN
  }

  /** What `for_each` has for the key; a set has its keys alone. */
  #eachValue({ scope, index, block }: Frame): Value {
    if (!block || index === undefined) return UNKNOWN
    const each = this.#once(`${scope.prefix} each ${block.mode} ${block.type}.${block.name}`, () =>
      this.#own({ scope, ...block }, 'for_each', { scope }),
    )
    if (isList(each)) return String(index)
    const value = isMapping(each) ? each.get(String(index)) : undefined
    return value === undefined ? UNKNOWN : value
  }

  /** What a `dynamic` block is made for; undefined where none has this label. */
  #dynamic(label: string, part: 'key' | 'value', frame: Frame): Value | undefined {
    const { scope, block, index } = frame
    const text = block && this.#context.files.dynamicOf({ scope, ...block }, label)
    if (text === undefined) return undefined
    const key = `${scope.prefix} dynamic ${block?.type}.${block?.name} ${index} ${label}`
    const each = this.#once(key, () => this.#evaluate(text, frame))
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

  /** The one that was selected last. */
  #workspace(): string {
    return this.readFile('.terraform/environment')?.trim() || 'default'
  }

  #local(name: string, scope: ModuleScope): Value {
    return this.#evaluate(this.#context.files.localOf(scope, name), { scope })
  }

  #variable(name: string, scope: ModuleScope): Value {
    const { files } = this.#context
    const block = { scope, type: 'variable', name }
    const type = files.ownExpressionOf(block, 'type')
    const constraint = type === undefined ? undefined : parseExpression(type)
    const given = this.#given(name, scope)
    const isDefault =
      given === undefined || (given === null && files.ownExpressionOf(block, 'nullable') === 'false')
    const value = isDefault ? this.#default(name, scope) : given
    return constraint ? convert(value, constraint) : value
  }

  /** What a module is given for a variable; undefined where that is nothing. */
  #given(name: string, { parent, call = '', index }: ModuleScope): Value | undefined {
    if (!parent) {
      const variable = ownMember(this.#context.variables ?? {}, name)
      return variable && fromJson(variable.value)
    }
    const block = { type: 'module', name: call }
    const expression = this.#context.files.ownExpressionOf({ scope: parent, ...block }, name)
    if (expression !== undefined) return this.#evaluate(expression, { scope: parent, index, block })
    const planned = ownMember(parent.configuration.module_calls?.[call]?.expressions ?? {}, name)
    if (!isMap(planned)) return undefined
    return Object.hasOwn(planned, 'constant_value') ? fromJson(planned.constant_value) : UNKNOWN
  }

  #default(name: string, scope: ModuleScope): Value {
    const declared = ownMember(scope.configuration.variables ?? {}, name)
    if (declared && Object.hasOwn(declared, 'default')) return fromJson(declared.default)
    return this.#own({ scope, type: 'variable', name }, 'default', { scope })
  }

  #modules(call: string, { prefix }: ModuleScope): Value {
    const scopes = this.#context.instances.scopes.filter(
      (one) => one.call === call && one.parent?.prefix === prefix,
    )
    const called = this.#context.instances.scopes.find((one) => one.prefix === prefix)?.configuration
    if (scopes.length === 0) return noneOf(called?.module_calls?.[call])
    return grouped(
      scopes,
      (one) => one.index,
      (one) => new ModuleValue(one),
    )
  }

  #resources({ scope, mode, type, name }: Pick<Instance, 'scope' | 'mode' | 'type' | 'name'>): Value {
    const address = `${mode === 'data' ? 'data.' : ''}${type}.${name}`
    return this.#once(`${scope.prefix} resource ${address}`, () => {
      const found = this.#instances.get(`${scope.prefix} ${address}`) ?? []
      if (found.length === 0)
        return noneOf(scope.configuration.resources?.find((one) => one.address === address))
      return grouped(
        found,
        (one) => one.index,
        (one) => new ResourceValue(one),
      )
    })
  }
}

/** What has no instances: by `count` a list, by `for_each` a map. */
function noneOf(
  declared: { readonly count_expression?: unknown; readonly for_each_expression?: unknown } | undefined,
): Value {
  if (declared?.count_expression !== undefined) return []
  return declared?.for_each_expression === undefined ? UNKNOWN : new Map()
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
