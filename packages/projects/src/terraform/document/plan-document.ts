import { type DocumentMap, isMap } from '../../documents/positions.ts'

/**
 * What `terraform show -json` prints of a plan or of a state, as far as it is read here.
 *
 * Source: https://developer.hashicorp.com/terraform/internals/json-format
 */
export interface PlanDocument {
  readonly format_version: string
  /** Of a plan. */
  readonly planned_values?: { readonly root_module?: ModuleValues; readonly outputs?: Outputs }
  /** Of a plan: what was read for it, data sources among it. */
  readonly prior_state?: { readonly values?: { readonly root_module?: ModuleValues } }
  readonly resource_changes?: readonly {
    readonly address: string
    /** Of an object that was replaced and is to be destroyed yet. */
    readonly deposed?: string
    readonly change: { readonly after_unknown?: unknown }
  }[]
  readonly configuration?: {
    readonly provider_config?: DocumentMap
    readonly root_module?: ModuleConfiguration
  }
  readonly variables?: Readonly<Record<string, { readonly value?: unknown }>>
  /** Of a state. */
  readonly values?: { readonly root_module?: ModuleValues; readonly outputs?: Outputs }
}

type Outputs = Readonly<Record<string, { readonly value?: unknown }>>

/** The resources of a module, one for each of its instances. */
export interface ModuleValues {
  readonly address?: string
  readonly resources?: readonly ResourceValues[]
  readonly child_modules?: readonly ModuleValues[]
}

/** An instance of a resource or of a data source. */
export interface ResourceValues {
  readonly address: string
  readonly mode: 'managed' | 'data'
  readonly type: string
  readonly name: string
  readonly index?: string | number
  readonly values: DocumentMap
  readonly depends_on?: readonly string[]
}

/** A module as its files say it, before `count` and `for_each`. */
export interface ModuleConfiguration {
  readonly resources?: readonly ResourceConfiguration[]
  readonly module_calls?: Readonly<Record<string, ModuleCall>>
  readonly outputs?: Readonly<Record<string, { readonly expression?: unknown }>>
  readonly variables?: Readonly<Record<string, { readonly default?: unknown }>>
}

/** A call of a module. */
export interface ModuleCall {
  readonly source?: string
  readonly expressions?: DocumentMap
  readonly for_each_expression?: unknown
  readonly count_expression?: unknown
  readonly module?: ModuleConfiguration
}

/** A resource as its file says it. */
export interface ResourceConfiguration {
  readonly address: string
  readonly expressions?: DocumentMap
  readonly for_each_expression?: unknown
  readonly count_expression?: unknown
  readonly depends_on?: readonly string[]
}

/** Whether a document is what `terraform show -json` prints. */
export function isPlanDocument(document: unknown): document is PlanDocument {
  return (
    isMap(document) &&
    typeof document.format_version === 'string' &&
    (isMap(document.planned_values) || isMap(document.values))
  )
}

/** What an expression refers to, the most complete reference first. */
export function referencesOf(expression: unknown): readonly string[] {
  if (!isMap(expression)) return []
  if (Array.isArray(expression.references)) return expression.references.map(String)
  return Object.values(expression).flatMap((one) =>
    Array.isArray(one) ? one.flatMap(referencesOf) : referencesOf(one),
  )
}
