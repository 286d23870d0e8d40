import { isMap, positionOf } from '../../documents/positions.ts'
import type { FunctionUrl, ProjectFunction, SourcePosition } from '../../project/project.ts'
import type { StackResources } from '../scope/stack-resources.ts'
import { addressOf, type ProjectSource, type StackSource } from '../scope/stack-source.ts'
import { findCode, findContent } from './find-code.ts'
import { readBuild } from './read-build.ts'

/** What functions are read with. */
export interface FunctionsSource {
  readonly source: StackSource
  readonly project: ProjectSource
  readonly resources: StackResources
}

/** The functions of a stack, with their layers, URLs, versions and aliases. */
export function readFunctions(asked: FunctionsSource): readonly ProjectFunction[] {
  const { resources } = asked
  const extras = readExtras(asked)
  return idsOf(resources, 'AWS::Lambda::Function').map((logicalId) => readFunction(logicalId, extras, asked))
}

interface Extras {
  /** Folders of layers, by the layer's ARN. */
  readonly layers: ReadonlyMap<string, string | undefined>
  /** URLs by ARN of the function. */
  readonly urls: ReadonlyMap<string, FunctionUrl>
  /** Names of aliases and numbers of versions, by ARN of the function. */
  readonly qualifiers: readonly (readonly [functionArn: string, qualifier: string])[]
}

/** The URL of each function: one is served of each, that of its newest code where there is one. */
function readUrls({ resources, project }: FunctionsSource): Map<string, FunctionUrl> {
  const urls = new Map<string, FunctionUrl>()
  const all = idsOf(resources, 'AWS::Lambda::Url').map((logicalId) => ({
    logicalId,
    arn: String(resources.refer(logicalId)),
    url: readUrl(logicalId, resources),
  }))
  const isQualified = ({ url }: (typeof all)[number]) => Number(url.qualifier !== undefined)
  for (const { logicalId, arn, url } of all.toSorted((one, other) => isQualified(one) - isQualified(other))) {
    if (urls.has(arn))
      project.remark({
        subject: `function URL ${logicalId}`,
        text: 'is not served: its function has another one, and one of each is',
        kind: 'missing',
        at: resources.positionOf(logicalId),
      })
    else urls.set(arn, url)
  }
  return urls
}

function readExtras(asked: FunctionsSource): Extras {
  const { resources, source, project } = asked
  const refOf = (logicalId: string) => String(resources.refer(logicalId))
  const layers = idsOf(resources, 'AWS::Lambda::LayerVersion').map((logicalId) => {
    const at = resources.positionOf(logicalId)
    const content = resources.property(logicalId, 'Content')
    const metadata = resources.find(logicalId, at).Metadata
    return [
      refOf(logicalId),
      findContent(content, { subject: `layer ${logicalId}`, at, metadata, source, project }),
    ] as const
  })
  const versions = ['AWS::Lambda::Version', 'AWS::Lambda::Alias'].flatMap((type) =>
    idsOf(resources, type).map((logicalId) => splitQualifier(refOf(logicalId))),
  )
  return { layers: new Map(layers), urls: readUrls(asked), qualifiers: versions }
}

function splitQualifier(arn: string): readonly [string, string] {
  const colon = arn.lastIndexOf(':')
  return [arn.slice(0, colon), arn.slice(colon + 1)]
}

function idsOf(resources: StackResources, type: string): readonly string[] {
  return resources.ids.filter(
    (logicalId) => resources.find(logicalId, resources.positionOf(logicalId)).Type === type,
  )
}

function readUrl(logicalId: string, resources: StackResources): FunctionUrl {
  const property = (name: string) => resources.property(logicalId, name)
  const [cors, qualifier] = [property('Cors'), property('Qualifier')]
  return {
    address: String(resources.refer(logicalId, 'FunctionUrl')),
    authType: property('AuthType') === 'AWS_IAM' ? 'AWS_IAM' : 'NONE',
    invokeMode: property('InvokeMode') === 'RESPONSE_STREAM' ? 'RESPONSE_STREAM' : 'BUFFERED',
    ...(isMap(cors) && { cors }),
    ...(typeof qualifier === 'string' && { qualifier }),
  }
}

function readFunction(logicalId: string, extras: Extras, asked: FunctionsSource): ProjectFunction {
  const { resources, source, project } = asked
  const at = resources.positionOf(logicalId)
  const { Metadata: metadata } = resources.find(logicalId, at)
  const property = (name: string) => resources.property(logicalId, name)
  const text = (name: string) => (property(name) === undefined ? undefined : String(property(name)))
  const arn = String(resources.refer(logicalId, 'Arn'))
  const [runtime, handler, role, description] = ['Runtime', 'Handler', 'Role', 'Description'].map(text)
  const subject = `function ${logicalId}`
  const code = findCode(property('Code'), {
    subject,
    at,
    metadata,
    runtime,
    source,
    project,
    packageType: text('PackageType'),
  })
  const build = readBuild(metadata)
  const url = extras.urls.get(arn)
  return {
    address: `${addressOf(source)}/${logicalId}`,
    stack: source.name,
    logicalId,
    name: resources.nameOf(logicalId),
    arn,
    ...(runtime !== undefined && { runtime }),
    ...(handler !== undefined && { handler }),
    ...(code && { code }),
    environment: variablesOf(property('Environment')),
    timeoutSeconds: numberOf(property('Timeout'), 3),
    memoryMb: numberOf(property('MemorySize'), 128),
    ephemeralStorageMb: numberOf(
      isMap(property('EphemeralStorage')) && (property('EphemeralStorage') as Record<string, unknown>).Size,
      512,
    ),
    architecture: [property('Architectures')].flat().includes('arm64') ? 'arm64' : 'x86_64',
    layers: layersOf(property('Layers'), extras, { subject, at, project }),
    ...(role !== undefined && { role }),
    ...(description !== undefined && { description }),
    ...(build && { build }),
    ...(url && { url }),
    qualifiers: extras.qualifiers.flatMap(([functionArn, qualifier]) =>
      functionArn === arn ? [qualifier] : [],
    ),
    at,
  }
}

function numberOf(value: unknown, otherwise: number): number {
  const number = Number(value)
  return value && Number.isFinite(number) ? number : otherwise
}

function variablesOf(environment: unknown): Record<string, string> {
  const variables = isMap(environment) ? environment.Variables : undefined
  if (!isMap(variables)) return {}
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]))
}

interface LayerPlace {
  readonly subject: string
  readonly at: SourcePosition
  readonly project: ProjectSource
}

function layersOf(
  value: unknown,
  { layers }: Extras,
  { subject, at, project }: LayerPlace,
): readonly string[] {
  const arns = Array.isArray(value) ? value.map(String) : []
  return arns.flatMap((arn, index) => {
    const folder = layers.get(arn)
    if (folder === undefined && !layers.has(arn)) {
      project.remark({
        subject,
        text: `has the layer ${arn}, which is not on this machine: what it brings is missing`,
        kind: 'missing',
        at: positionOf(value, index) ?? at,
      })
    }
    return folder ?? []
  })
}
