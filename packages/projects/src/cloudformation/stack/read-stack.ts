import { createHash } from 'node:crypto'
import { pinnedId } from '../../documents/pinned-id.ts'
import { type DocumentMap, isMap, positionOf } from '../../documents/positions.ts'
import {
  type FunctionPermission,
  ProjectError,
  type ProjectFunction,
  type ProjectOutput,
  type ProjectResource,
  type SourcePosition,
} from '../../project/project.ts'
import { apiTypeOf } from '../api-resources/kinds.ts'
import { readApiResource } from '../api-resources/read-api-resource.ts'
import { createScope } from '../evaluation/create-scope.ts'
import { readFunctions } from '../lambda/read-functions.ts'
import { readPermission } from '../lambda/read-permission.ts'
import { createReferTo } from '../references/create-references.ts'
import { NO_VALUE, type Scope, type StackFacts } from '../scope/scope.ts'
import { createStackResources, type StackResources } from '../scope/stack-resources.ts'
import { addressOf, exportKeyOf, type ProjectSource, type StackSource } from '../scope/stack-source.ts'
import { findLocal, refuseCircle } from '../template/includes.ts'
import { readTemplate, type Template } from '../template/read-template.ts'
import { describeResource } from './describe-resource.ts'

/** What a stack and those nested in it say. */
export interface StackContent {
  readonly isSam: boolean
  readonly resources: readonly ProjectResource[]
  readonly functions: readonly ProjectFunction[]
  readonly permissions: readonly FunctionPermission[]
  readonly outputs: readonly ProjectOutput[]
}

/** A stack that was opened: its outputs can be asked for before its resources are read. */
export interface Stack {
  output(name: string, at: SourcePosition): string
  read(): StackContent
}

/** Opens a stack: reads its template. Throws {@link ProjectError}. */
export function openStack(source: StackSource, project: ProjectSource): Stack {
  const facts = factsOf(source)
  const template = readTemplate(source, project, facts)
  const nested = new Map<string, Stack | undefined>()
  const nestedOf = (logicalId: string): Stack | undefined => {
    if (!nested.has(logicalId)) nested.set(logicalId, openNested(logicalId, { source, project, resources }))
    return nested.get(logicalId)
  }
  const resources = createStackResources({
    definitions: template.resources,
    at: template.at,
    stack: facts,
    scope: () => scope,
    seedOf: (logicalId, definition) => seedOf(logicalId, definition, template, addressOf(source)),
  })
  const scope = scopeOf({ template, facts, project, resources, nestedOf })
  const outputs = createOutputs(template, scope)
  return {
    output: (name, at) => {
      const found = outputs(name)
      if (found === undefined) throw new ProjectError(`stack ${facts.name} has no output ${name}`, at)
      return found
    },
    read: () => readContent({ source, project, template, resources, scope, nestedOf, outputs }),
  }
}

function factsOf({ name, region, account }: StackSource): StackFacts {
  const isChina = region.startsWith('cn-')
  const partition = isChina ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
  return { name, region, account, partition, urlSuffix: isChina ? 'amazonaws.com.cn' : 'amazonaws.com' }
}

function scopeOf({
  template,
  facts,
  project,
  resources,
  nestedOf,
}: {
  readonly template: Template
  readonly facts: StackFacts
  readonly project: ProjectSource
  readonly resources: StackResources
  readonly nestedOf: (logicalId: string) => Stack | undefined
}): Scope {
  const { options, remark, exports } = project
  return createScope({
    ...template,
    stack: facts,
    referTo: createReferTo({
      resources,
      aliases: template.aliases,
      overrides: options.overrides ?? {},
      physicalIds: options.physicalIds ?? {},
      outputOf: (logicalId, name, at) =>
        nestedOf(logicalId)?.output(name, at) ?? `${facts.name}-${logicalId}-${name}`,
    }),
    importValue(name, at) {
      const value = options.imports?.[name] ?? exports.get(exportKeyOf(facts, name)) ?? exports.get(name)
      if (value !== undefined) return value
      remark({
        subject: `import ${name}`,
        text: `is exported by no stack here, so its name is taken: give its value with --imports ${name}=…`,
        kind: 'assumed',
        at,
      })
      return name
    },
    remark,
  })
}

/** What an id is made from: stack and logical id. A tag `gatehouse:api-id` names an API's id itself. */
function seedOf(logicalId: string, definition: DocumentMap, template: Template, stack: string): string {
  const seed = `${stack}/${logicalId}`
  const properties = isMap(definition.Properties) ? definition.Properties : {}
  if (apiTypeOf(definition.Type) === 'Api') {
    const pinned = pinnedId(properties.Tags, properties.Body)
    return pinned === undefined ? seed : `id=${pinned}`
  }
  if (apiTypeOf(definition.Type) !== 'Deployment') return seed
  return `${seed}@${createHash('sha256').update(deployedText(properties.ApiId, template)).digest('hex').slice(0, 16)}`
}

/**
 * All that says what a deployment of an API holds: it is another one once that changes, so that it holds what the template says now. The names
 * of functions are what resources refer to by their logical ids.
 */
function deployedText(apiId: unknown, template: Template): string {
  const { resources, parameters, mappings, conditions } = template
  const [api, own] = [JSON.stringify(apiId), isMap(apiId) && String(apiId.Ref)]
  const parts = Object.entries(resources).flatMap(([logicalId, one]) => {
    if (!isMap(one)) return []
    const { ApiId: of, FunctionName: name } = isMap(one.Properties) ? one.Properties : ({} as DocumentMap)
    if (one.Type === 'AWS::Lambda::Function') return [[logicalId, name]]
    const isPart = apiTypeOf(one.Type) !== undefined && (logicalId === own || JSON.stringify(of) === api)
    return isPart ? [one] : []
  })
  return JSON.stringify([parts, [...parameters], mappings, conditions])
}

interface Opened {
  readonly source: StackSource
  readonly project: ProjectSource
  readonly template: Template
  readonly resources: StackResources
  readonly scope: Scope
  readonly nestedOf: (logicalId: string) => Stack | undefined
  readonly outputs: Outputs
}

function readContent(opened: Opened): StackContent {
  const { resources, source, project, template, outputs } = opened
  const stacks = resources.ids.flatMap((logicalId) => {
    if (!NESTED.test(typeOf(resources, logicalId))) return []
    const content = opened.nestedOf(logicalId)?.read()
    return content ? [content] : []
  })
  const functions = readFunctions({ source, project, resources })
  const own = resources.ids.flatMap((logicalId) => readOne(logicalId, opened))
  return {
    isSam: template.isSam,
    resources: [...stacks.flatMap((one) => one.resources), ...own.flatMap(({ resource }) => resource ?? [])],
    functions: [...stacks.flatMap((one) => one.functions), ...functions],
    permissions: [
      ...stacks.flatMap((one) => one.permissions),
      ...own.flatMap(({ permission }) => permission ?? []),
    ],
    outputs: [...stacks.flatMap((one) => one.outputs), ...outputs.list(source, project.exports)],
  }
}

const NESTED = /^AWS::(CloudFormation::Stack|Serverless::Application)$/

function readOne(
  logicalId: string,
  { resources, source, project, template }: Opened,
): { readonly resource?: ProjectResource; readonly permission?: FunctionPermission } {
  const type = typeOf(resources, logicalId)
  const apiType = apiTypeOf(type)
  if (apiType !== undefined) {
    const dependsOn = dependenciesOf(template.resources[logicalId])
    return { resource: readApiResource({ logicalId, type: apiType, resources, source, project, dependsOn }) }
  }
  if (type === 'AWS::Lambda::Permission') return { permission: readPermission(logicalId, resources) }
  if (NESTED.test(type) || /^AWS::Lambda::(Function|Version|Alias|Url|LayerVersion)$/.test(type)) return {}
  // What SAM or the Serverless Framework makes needs no word besides that of what it is made of.
  const { MadeBy: madeBy } = resources.find(logicalId, resources.positionOf(logicalId))
  if (madeBy !== undefined && !type.startsWith('AWS::Route53::')) return {}
  project.remark(describeResource(logicalId, type, resources.positionOf(logicalId)))
  return {}
}

function dependenciesOf(definition: unknown): readonly string[] {
  const named = isMap(definition) ? definition.DependsOn : undefined
  return (Array.isArray(named) ? named : [named]).filter((one) => typeof one === 'string')
}

function typeOf(resources: StackResources, logicalId: string): string {
  return String(resources.find(logicalId, resources.positionOf(logicalId)).Type)
}

/**
 * A nested stack; undefined, with a remark, where its template is not on this machine. Throws {@link ProjectError} for one that is nested in
 * itself.
 */
function openNested(
  logicalId: string,
  { source, project, resources }: Pick<Opened, 'source' | 'project' | 'resources'>,
): Stack | undefined {
  const at = resources.positionOf(logicalId)
  const address = resources.property(logicalId, 'TemplateURL') ?? resources.property(logicalId, 'Location')
  const metadata = resources.find(logicalId, at).Metadata
  const asset =
    isMap(metadata) && typeof metadata['aws:asset:path'] === 'string' ? metadata['aws:asset:path'] : undefined
  const location = asset ?? String(isMap(address) ? address.ApplicationId : address)
  const within = [...(source.within ?? []), source.file]
  const file = findLocal(location, { file: source.file, reader: project.reader, within })
  if (!file) {
    project.remark({
      subject: `${logicalId} (${typeOf(resources, logicalId)})`,
      text: 'has no template on this machine: its routes and functions are missing',
      kind: 'missing',
      at,
    })
    return undefined
  }
  refuseCircle(file, within, at)
  const given = resources.property(logicalId, 'Parameters')
  const parameters = isMap(given) ? given : {}
  const named = { name: `${source.name}-${logicalId}`, address: `${addressOf(source)}-${logicalId}` }
  return openStack({ ...source, ...named, file, within, document: undefined, parameters, from: at }, project)
}

/** `Table` of a reference, `Table.Arn` of an attribute; undefined of anything else. */
function referenceOf(value: unknown): string | undefined {
  if (!isMap(value) || Object.keys(value).length !== 1) return undefined
  const { Ref: ref, 'Fn::GetAtt': attribute } = value
  if (typeof ref === 'string') return ref
  const path = Array.isArray(attribute) ? attribute : [attribute]
  return path.every((it) => typeof it === 'string') ? path.join('.') : undefined
}

/** Outputs by name, evaluated when one asks for them. */
interface Outputs {
  (name: string): string | undefined
  list(stack: StackSource, exports: Map<string, string>): readonly ProjectOutput[]
}

function createOutputs(template: Template, scope: Scope): Outputs {
  const textOf = (value: unknown, at: SourcePosition): string => {
    const found = scope.evaluate(value, at)
    return found === NO_VALUE ? '' : typeof found === 'object' ? JSON.stringify(found) : String(found)
  }
  const find = (
    name: string,
  ): { readonly definition: DocumentMap; readonly at: SourcePosition } | undefined => {
    const definition = Object.hasOwn(template.outputs, name) ? template.outputs[name] : undefined
    const at = positionOf(template.outputs, name) ?? template.at
    if (!isMap(definition)) return undefined
    const { Condition: condition } = definition
    return typeof condition === 'string' && !scope.isTrue(condition, at) ? undefined : { definition, at }
  }
  const output = (name: string) => {
    const found = find(name)
    return found && textOf(found.definition.Value, positionOf(found.definition, 'Value') ?? found.at)
  }
  const list = (stack: StackSource, exports: Map<string, string>) =>
    Object.keys(template.outputs).flatMap((name) => {
      const found = find(name)
      if (!found) return []
      const value = output(name) as string
      const { Export: exported, Description: description } = found.definition
      const refersTo = referenceOf(found.definition.Value)
      const exportName = isMap(exported) ? textOf(exported.Name, found.at) : undefined
      if (exportName !== undefined)
        for (const key of [exportName, exportKeyOf(stack, exportName)]) exports.set(key, value)
      return [
        {
          stack: stack.name,
          name,
          value,
          ...(exportName !== undefined && { exportName }),
          ...(typeof description === 'string' && { description }),
          ...(refersTo !== undefined && { refersTo }),
        },
      ]
    })
  return Object.assign(output, { list })
}
