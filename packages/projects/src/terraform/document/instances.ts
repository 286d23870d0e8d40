import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { DocumentMap } from '../../documents/positions.ts'
import { unescapeText } from './hcl.ts'
import type {
  ModuleConfiguration,
  ModuleValues,
  PlanDocument,
  ResourceConfiguration,
  ResourceValues,
} from './plan-document.ts'

/** An instance of a module: what its expressions refer to is found from here. */
export interface ModuleScope {
  /** `module.chat[0].`, empty for the root. */
  readonly prefix: string
  readonly configuration: ModuleConfiguration
  readonly parent?: ModuleScope
  /** How the parent calls it. */
  readonly call?: string
  readonly index?: string | number
  /** Folder of its files below the root's, where that is on this machine. */
  readonly folder: string | undefined
}

/** An instance of a resource, with what is not known before it is made. */
export interface Instance extends ResourceValues {
  readonly scope: ModuleScope
  readonly configuration: ResourceConfiguration | undefined
  /** As `values`, `true` for what is not known. */
  readonly unknown: DocumentMap
  /** Of a deployment with `triggers`: another text for each state of what it deploys, as it is made anew then. */
  readonly deployed?: string
}

/** A name made of that in the configuration, for a resource that no property names. */
export function instanceName({ name, index }: ResourceValues): string {
  const words = index === undefined ? name : `${name}-${index}`
  return words.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}

/** All instances of a plan or state, those of data sources last, and the modules that they are in. */
export interface Instances {
  readonly all: readonly Instance[]
  readonly scopes: readonly ModuleScope[]
}

/** Lists the instances of a document; `folders` are those of modules, by the names of their calls with dots between. */
export function listInstances(document: PlanDocument, folders: ReadonlyMap<string, string>): Instances {
  const { planned_values: planned, values, prior_state: prior, configuration } = document
  const unknown = new Map(
    (document.resource_changes ?? []).flatMap(({ address, change, deposed }) =>
      deposed === undefined ? [[address, change.after_unknown] as const] : [],
    ),
  )
  const root: ModuleScope = { prefix: '', configuration: configuration?.root_module ?? {}, folder: '.' }
  const scopes = new Map<string, ModuleScope>()
  const visit = (module: ModuleValues | undefined, scope: ModuleScope): readonly Instance[] => {
    if (!scopes.has(scope.prefix)) scopes.set(scope.prefix, scope)
    const own = (module?.resources ?? []).map((one) => toInstance(one, scope, unknown.get(one.address)))
    return [
      ...own,
      ...(module?.child_modules ?? []).flatMap((child) => visit(child, childScope(child, scope, folders))),
    ]
  }
  const managed = visit((planned ?? values)?.root_module, root)
  addEmptyModules(root, scopes, folders)
  const known = new Map(managed.map((one) => [one.address, one]))
  const now = [...scopes.values()]
  const read = visit(prior?.values?.root_module, root).filter(
    ({ mode, address }) => mode === 'data' && !known.has(address),
  )
  // Modules that are no more have their state yet.
  const isStill = (scope: ModuleScope) =>
    now.some((one) => one.prefix === scope.prefix) ||
    !now.some((one) => one.call === scope.call && one.parent?.prefix === scope.parent?.prefix)
  return { all: [...withDeployed(managed), ...read], scopes: [...scopes.values()].filter(isStill) }
}

/** Modules that have no resources, which documents do not list: those that are called once. */
function addEmptyModules(
  scope: ModuleScope,
  scopes: Map<string, ModuleScope>,
  folders: ReadonlyMap<string, string>,
): void {
  for (const [call, called] of Object.entries(scope.configuration.module_calls ?? {})) {
    const address = `${scope.prefix}module.${call}`
    const isOne = called.count_expression === undefined && called.for_each_expression === undefined
    if (isOne && !scopes.has(`${address}.`))
      scopes.set(`${address}.`, childScope({ address }, scope, folders))
    for (const child of [...scopes.values()])
      if (child.call === call && child.parent === scope) addEmptyModules(child, scopes, folders)
  }
}

/** What a deployment takes from its API; what `triggers` name is mostly all of it. */
const DEPLOYED =
  /^aws_apigatewayv2_(api|authorizer|integration|integration_response|model|route|route_response)$/

function withDeployed(instances: readonly Instance[]): readonly Instance[] {
  const parts = instances
    .filter(({ type }) => DEPLOYED.test(type))
    .map(({ address, values, configuration }) => [address, values, configuration?.expressions])
  const deployed = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
  return instances.map((one) => {
    const { triggers = one.values.triggers } = one.configuration?.expressions ?? {}
    const isMadeAnew =
      one.type === 'aws_apigatewayv2_deployment' && triggers !== undefined && triggers !== null
    return isMadeAnew ? { ...one, deployed } : one
  })
}

function toInstance(one: ResourceValues, scope: ModuleScope, unknown: unknown): Instance {
  const name = `${one.mode === 'data' ? 'data.' : ''}${one.type}.${one.name}`
  const configuration = scope.configuration.resources?.find(({ address }) => address === name)
  return { ...one, scope, configuration, unknown: (unknown ?? {}) as DocumentMap }
}

/** `module.a["x"].module.b` within `module.a["x"].` is the call `b`. */
function childScope(
  { address = '' }: ModuleValues,
  parent: ModuleScope,
  folders: ReadonlyMap<string, string>,
): ModuleScope {
  const own = address.slice(parent.prefix.length)
  const [, call = '', index] = /^module\.([\w-]+)(?:\[(.+)\])?$/s.exec(own) ?? []
  const called = parent.configuration.module_calls?.[call]
  const isLocal = called?.source?.startsWith('.') && parent.folder !== undefined
  return {
    prefix: `${address}.`,
    configuration: called?.module ?? {},
    parent,
    call,
    ...(index !== undefined && { index: parseIndex(index) }),
    folder: isLocal ? posix.join(parent.folder ?? '', called?.source ?? '') : folders.get(callsOf(address)),
  }
}

function parseIndex(index: string): string | number {
  return index.startsWith('"') ? unescapeText(index.slice(1, -1)) : Number(index)
}

/** `module.a["x"].module.b` is `a.b`. */
function callsOf(address: string): string {
  const calls = address.matchAll(/(?:^|\.)module\.([\w-]+)(?:\[(?:"(?:\\.|[^"\\])*"|\d+)\])?/g)
  return [...calls].map(([, call]) => call).join('.')
}
