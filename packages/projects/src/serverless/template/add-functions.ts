import { type DocumentMap, isMap, positionOf } from '../../documents/positions.ts'
import { ProjectError } from '../../project/project.ts'
import type { Service, ServiceFunction, ServiceTemplate } from '../service/service.ts'
import { addResource, withoutUndefined } from './add-resource.ts'
import { toCors } from './cors.ts'
import { functionId, normalizedName } from './names.ts'

/** The framework's own default, of version 3.77 and 4. */
const RUNTIME = 'nodejs24.x'

/** Adds the functions of a service, their layers and URLs, and the role that they share. */
export function addFunctions(service: Service, template: ServiceTemplate): void {
  addResource(template, {
    logicalId: 'IamRoleLambdaExecution',
    type: 'AWS::IAM::Role',
    properties: {
      RoleName: { 'Fn::Join': ['-', [service.name, service.stage, { Ref: 'AWS::Region' }, 'lambdaRole']] },
    },
    at: service.at,
  })
  addLayers(service, template)
  for (const one of service.functions) {
    addFunction(one, service, template)
    addUrl(one, template)
  }
}

function addFunction(
  { key, definition, at }: ServiceFunction,
  service: Service,
  template: ServiceTemplate,
): void {
  const { provider } = service
  const either = (name: string) => definition[name] ?? provider[name]
  const { handler, image, vpc: _, description, ephemeralStorageSize } = definition
  if (handler === undefined && image === undefined) {
    throw new ProjectError(`Either "handler" or "image" property needs to be set on function "${key}"`, at)
  }
  const architecture = either('architecture')
  const properties = withoutUndefined({
    FunctionName: nameOf(key, definition, service),
    ...(image === undefined
      ? { Handler: handler, Runtime: either('runtime') ?? RUNTIME, Code: codeOf(definition, service) }
      : { PackageType: 'Image', Code: { ImageUri: image } }),
    MemorySize: either('memorySize') ?? 1024,
    Timeout: either('timeout') ?? 6,
    Description: description,
    Environment: environmentOf(definition, provider),
    Layers: either('layers'),
    Architectures: architecture === undefined ? undefined : [architecture],
    EphemeralStorage: ephemeralStorageSize === undefined ? undefined : { Size: ephemeralStorageSize },
    Role: roleOf(definition, provider),
  })
  const logicalId = functionId(key)
  addResource(template, { logicalId, type: 'AWS::Lambda::Function', properties, at })
  const made = template.resources.get(logicalId) as DocumentMap
  const { condition, dependsOn } = definition
  if (condition !== undefined) made.Condition = condition
  if (dependsOn !== undefined) made.DependsOn = dependsOn
}

/** `<service>-<stage>-<key>`, unless it names itself. */
function nameOf(key: string, { name }: DocumentMap, service: Service): unknown {
  return name ?? `${service.name}-${service.stage}-${key}`
}

/** A built artifact, otherwise the service's folder as it stands. */
function codeOf({ package: own }: DocumentMap, { configuration }: Service): string {
  const artifacts = [own, configuration.package].flatMap((one) =>
    isMap(one) && typeof one.artifact === 'string' ? [one.artifact] : [],
  )
  return artifacts[0] ?? '.'
}

/** The function's variables over those of the provider; one that is null is left out. */
function environmentOf(definition: DocumentMap, provider: DocumentMap): DocumentMap | undefined {
  const [shared, own] = [provider.environment, definition.environment].map((one) => (isMap(one) ? one : {}))
  const variables = Object.entries({ ...shared, ...own }).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return variables.length === 0 ? undefined : { Variables: Object.fromEntries(variables) }
}

/** A role is named by its ARN, by an intrinsic function or by the logical id of a resource. */
function roleOf(definition: DocumentMap, provider: DocumentMap): unknown {
  const iam = isMap(provider.iam) ? provider.iam.role : undefined
  const role = definition.role ?? (isMap(iam) && !isIntrinsic(iam) ? undefined : iam) ?? provider.role
  if (role === undefined || role === null) return { 'Fn::GetAtt': ['IamRoleLambdaExecution', 'Arn'] }
  return typeof role === 'string' && !role.includes(':') ? { 'Fn::GetAtt': [role, 'Arn'] } : role
}

function isIntrinsic(map: DocumentMap): boolean {
  return Object.keys(map).some((key) => key === 'Ref' || key.startsWith('Fn::'))
}

function addLayers({ configuration }: Service, template: ServiceTemplate): void {
  const layers = isMap(configuration.layers) ? configuration.layers : {}
  for (const [key, layer] of Object.entries(layers)) {
    if (!isMap(layer)) continue
    const { path, name, package: own, description } = layer
    const artifact = isMap(own) ? own.artifact : undefined
    addResource(template, {
      logicalId: `${normalizedName(key)}LambdaLayer`,
      type: 'AWS::Lambda::LayerVersion',
      properties: { LayerName: name ?? key, Content: artifact ?? path ?? key, Description: description },
      at: positionOf(layers, key) ?? (positionOf(configuration, 'layers') as never),
    })
  }
}

function addUrl({ key, definition, at }: ServiceFunction, template: ServiceTemplate): void {
  const { url } = definition
  if (!url) return
  const told = isMap(url) ? url : {}
  const logicalId = `${functionId(key)}Url`
  addResource(template, {
    logicalId,
    type: 'AWS::Lambda::Url',
    properties: {
      AuthType: told.authorizer === 'aws_iam' ? 'AWS_IAM' : 'NONE',
      TargetFunctionArn: { 'Fn::GetAtt': [functionId(key), 'Arn'] },
      Cors: told.cors ? toCors(told.cors, { target: 'function URL', methods: ['*'] }) : undefined,
      InvokeMode: told.invokeMode,
    },
    at: positionOf(definition, 'url') ?? at,
  })
  if (told.authorizer !== 'aws_iam') addUrlPermissions({ key, at }, template)
  template.outputs.set(logicalId, {
    Description: 'Lambda Function URL',
    Value: { 'Fn::GetAtt': [logicalId, 'FunctionUrl'] },
  })
}

/** Anybody may invoke a function whose URL asks for no credentials. */
function addUrlPermissions(
  { key, at }: Pick<ServiceFunction, 'key' | 'at'>,
  template: ServiceTemplate,
): void {
  const actions = { PermissionFnUrl: 'lambda:InvokeFunctionUrl', PermissionFn: 'lambda:InvokeFunction' }
  for (const [suffix, action] of Object.entries(actions)) {
    const properties = {
      FunctionName: { 'Fn::GetAtt': [functionId(key), 'Arn'] },
      Action: action,
      Principal: '*',
    }
    const logicalId = `${normalizedName(key)}Lambda${suffix}`
    addResource(template, { logicalId, type: 'AWS::Lambda::Permission', properties, at })
  }
}
