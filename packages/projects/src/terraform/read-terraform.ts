import { basename, dirname } from 'node:path'
import type { ProjectSource } from '../cloudformation/scope/stack-source.ts'
import { type DocumentMap, isMap } from '../documents/positions.ts'
import { createIds } from '../project/ids.ts'
import {
  type FunctionPermission,
  type Project,
  ProjectError,
  type ProjectOutput,
  type ProjectResource,
  type SourcePosition,
} from '../project/project.ts'
import { toApiInput } from './api-inputs.ts'
import { kindOf, seedOf } from './attributes.ts'
import { type Completed, completeValues } from './complete-values.ts'
import { type Instance, type Instances, listInstances, type ModuleScope } from './document/instances.ts'
import { openModuleFiles } from './document/module-files.ts'
import { readModuleFolders } from './document/module-folders.ts'
import { isPlanDocument, type PlanDocument, referencesOf } from './document/plan-document.ts'
import { createExpressions, type Expressions } from './expressions/expressions.ts'
import { settle, toJson } from './expressions/values.ts'
import { describeInstance } from './note-resources.ts'
import { notingAssumptions, plausibleAttribute } from './plausible-attributes.ts'
import { readFunctions } from './read-functions.ts'
import { attributeValue, type References, readingFrom, resolveReferences } from './resolve-references.ts'

interface Context {
  readonly all: References
  /** Of what is served; a value that is made up is remarked upon. */
  readonly complete: (instance: Instance) => Completed
  /** Of what is only looked at. */
  readonly completeQuietly: (instance: Instance) => Completed
  readonly positionOf: (instance: Instance) => SourcePosition
  readonly project: ProjectSource
}

/** Reads what `terraform show -json` printed of a plan or of a state. Throws {@link ProjectError}. */
export function readTerraform(file: string, project: ProjectSource): Omit<Project, 'remarks' | 'files'> {
  const { options, reader, remark } = project
  const document = reader.read(file)
  const folder = dirname(file)
  if (!isPlanDocument(document))
    throw new ProjectError('this is not what "terraform show -json" prints', { file, line: 1, column: 1 })
  const stack = options.stackName ?? basename(folder)
  const files = openModuleFiles({ folder, file, reader })
  const { positionOf } = files
  const instances = listInstances(document, readModuleFolders(folder, reader))
  let quiet: References | undefined
  const expressions = createExpressions({
    ...{ instances, variables: document.variables, files, reader, folder },
    known: (instance, attribute) => quiet && attributeValue(instance, attribute, quiet),
  })
  const region = options.region ?? regionOf(document, instances, expressions)
  const at = { account: options.account ?? '000000000000', region }
  const all: References = {
    ...{ instances, stack, at, overrides: options.overrides ?? {}, ...expressions },
    makeUp: (instance, attribute) => plausibleAttribute(instance, attribute, { stack, at }),
  }
  quiet = { ...all, makeUp: undefined }
  const context: Context = {
    ...createCompletion({ all, positionOf, project }),
    positionOf,
    project,
  }
  noteOthers(context)
  return {
    kind: 'terraform',
    folder,
    name: stack,
    ...at,
    resources: managedOf(context).flatMap((one) => readResource(one, context)),
    functions: readFunctions({
      all,
      folder,
      positionOf,
      remark,
      complete: (one) => context.completeQuietly(one).values,
    }),
    permissions: managedOf(context).flatMap((one) => readPermission(one, context)),
    outputs: outputsOf(document, context),
  }
}

function createCompletion({
  all,
  positionOf,
  project: { remark },
}: Pick<Context, 'all' | 'positionOf' | 'project'>): Pick<Context, 'all' | 'complete' | 'completeQuietly'> {
  return {
    all,
    completeQuietly: (instance) => completeValues(instance, { all, remark, at: positionOf(instance) }),
    complete(instance) {
      const at = positionOf(instance)
      const noting = notingAssumptions(all, { remark, at, asking: instance })
      return completeValues(instance, { all: noting, remark, at })
    },
  }
}

function managedOf({ all }: Context): readonly Instance[] {
  return all.instances.all.filter(({ mode }) => mode === 'managed')
}

/** The region of the provider, where it is written there, is a variable, or is computed in its file. */
function regionOf(
  { configuration, variables }: PlanDocument,
  { scopes: [root] }: Instances,
  expressions: Expressions,
): string {
  const aws = configuration?.provider_config?.aws
  const region = isMap(aws) && isMap(aws.expressions) ? aws.expressions.region : undefined
  if (isMap(region) && typeof region.constant_value === 'string') return region.constant_value
  const [name = ''] = referencesOf(region)
  const variable = name.startsWith('var.') ? variables?.[name.slice('var.'.length)]?.value : undefined
  const value =
    variable ?? (root && expressions.valueOf({ scope: root, type: 'provider', name: 'aws' }, 'region'))
  return typeof value === 'string' ? value : 'us-east-1'
}

function readResource(
  instance: Instance,
  { all, complete, positionOf, project }: Context,
): readonly ProjectResource[] {
  const facts = kindOf(instance.type)
  if (!facts) return []
  const { values, uses } = complete(instance)
  const at = positionOf(instance)
  const made = toApiInput(instance.type, values, instance.configuration?.expressions)
  if (!made) {
    project.remark({
      subject: instance.address,
      text: 'does not say what it is of: it is left out',
      kind: 'missing',
      at,
    })
    return []
  }
  const seed = seedOf(instance, all.stack)
  const name = facts.idProperty === undefined ? undefined : String(values.name ?? values.domain_name)
  const ids = drawnIds(facts.idLength, seed, made.input)
  const named = [...uses, ...dependenciesOf(instance, all)]
  return [
    {
      address: addressOf(instance, all),
      stack: all.stack,
      logicalId: instance.address,
      region: all.at.region,
      kind: facts.kind,
      ...made,
      id: name ?? ids[0] ?? '',
      ids: instance.type === 'aws_apigatewayv2_domain_name' ? [createIds(seed)(10)] : ids,
      dependsOn: [...new Set(named.map((one) => addressOf(one, all)))],
      at,
    },
  ]
}

function addressOf({ address }: Instance, { stack }: References): string {
  return `${stack}/${address}`
}

/** A quick create draws an integration and a route as well. */
function drawnIds(length: number | undefined, seed: string, { target }: DocumentMap): readonly string[] {
  if (length === undefined) return []
  return [length, ...(length === 10 && target !== undefined ? [7, 7] : [])].map(createIds(seed))
}

function dependenciesOf({ configuration, scope }: Instance, { instances }: References): readonly Instance[] {
  const names = configuration?.depends_on
  if (!names) return []
  return instances.all.filter(
    (one) => one.scope.prefix === scope.prefix && names.includes(`${one.type}.${one.name}`),
  )
}

function readPermission(
  instance: Instance,
  { completeQuietly, positionOf }: Context,
): readonly FunctionPermission[] {
  if (instance.type !== 'aws_lambda_permission') return []
  const { values } = completeQuietly(instance)
  const { function_name: name, action, principal, source_arn: sourceArn, qualifier } = values
  const suffix = typeof qualifier === 'string' && qualifier !== '' ? `:${qualifier}` : ''
  return [
    {
      functionName: `${String(name)}${suffix}`,
      action: String(action),
      principal: String(principal),
      ...(typeof sourceArn === 'string' && { sourceArn }),
      at: positionOf(instance),
    },
  ]
}

function outputsOf(document: PlanDocument, context: Context): readonly ProjectOutput[] {
  const outputs = (document.planned_values ?? document.values)?.outputs ?? {}
  const all = { ...context.all, makeUp: undefined }
  const [root] = all.instances.scopes
  return Object.entries(outputs).flatMap(([name, { value }]) => {
    const known = value === undefined && root ? outputOf(name, root, all) : value
    if (known === undefined) return []
    return [{ stack: all.stack, name, value: typeof known === 'string' ? known : JSON.stringify(known) }]
  })
}

function outputOf(name: string, scope: ModuleScope, all: References): string | undefined {
  const value = settle(all.valueOf({ scope, type: 'output', name }, 'value'), readingFrom(all, []))
  const written = typeof value === 'string' ? value : value === null ? undefined : toJson(value)
  const names = referencesOf(scope.configuration.outputs?.[name]?.expression)
  return written ?? resolveReferences(names, { scope, attribute: 'id' }, all)?.value
}

/** Each type that is not run here is named once. */
function noteOthers({ all, positionOf, project }: Context): void {
  for (const instance of all.instances.all) {
    const remark = describeInstance(instance, positionOf(instance))
    if (remark) project.remark(remark)
  }
}
