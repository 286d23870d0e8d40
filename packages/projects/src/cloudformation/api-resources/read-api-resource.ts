import { type DocumentMap, isMap, positionOf } from '../../documents/positions.ts'
import { createIds } from '../../project/ids.ts'
import { ProjectError, type ProjectResource } from '../../project/project.ts'
import type { StackResources } from '../scope/stack-resources.ts'
import { addressOf, type ProjectSource, type StackSource } from '../scope/stack-source.ts'
import { findLocal } from '../template/includes.ts'
import { type ApiType, idOf, KINDS, type KindFacts } from './kinds.ts'
import { API_PROPERTIES } from './properties.ts'
import { toInput } from './to-input.ts'
import { toMemberName, toMembers } from './to-members.ts'

/** A resource of a type `AWS::ApiGatewayV2::<type>` to read. */
export interface ApiResourceSource {
  readonly logicalId: string
  readonly type: ApiType
  readonly resources: StackResources
  readonly source: StackSource
  readonly project: ProjectSource
  /** What `DependsOn` names. */
  readonly dependsOn: readonly string[]
}

/** A resource of API Gateway V2 as input of its create operation. Throws {@link ProjectError}. */
export function readApiResource(asked: ApiResourceSource): ProjectResource {
  const { logicalId, type, resources, source } = asked
  const facts = KINDS[type]
  const at = resources.positionOf(logicalId)
  const { properties, uses } = resources.evaluate(logicalId)
  const withBody = type === 'Api' ? readBody(properties, asked) : properties
  const members = toMembers(withBody, API_PROPERTIES[type], at)
  const parents = parentsOf(members, facts, asked)
  const own = Object.entries(members).filter(([name]) => !isParent(name, facts, type))
  const seed = resources.seedOf(logicalId)
  return {
    address: `${addressOf(source)}/${logicalId}`,
    stack: source.name,
    logicalId,
    region: source.region,
    kind: facts.kind,
    parents,
    ...toInput(type, Object.fromEntries(own)),
    id: idOf(facts, seed, (name) => properties[name]),
    ids: drawnIds(type, facts, seed, properties.Target !== undefined),
    dependsOn: [...new Set([...uses, ...asked.dependsOn])].map((name) => `${addressOf(source)}/${name}`),
    at,
  }
}

function isParent(member: string, facts: KindFacts, type: string): boolean {
  // The body of CreateApiMapping names the domain in its path only, that of a domain names it in the body.
  return type !== 'DomainName' && facts.parents.some((parent) => toMemberName(parent) === member)
}

function parentsOf(
  members: DocumentMap,
  facts: KindFacts,
  { logicalId, type, resources }: ApiResourceSource,
) {
  const entries = facts.parents.map((parent) => {
    const value = members[toMemberName(parent)]
    if (typeof value !== 'string') {
      throw new ProjectError(
        `${logicalId} (AWS::ApiGatewayV2::${type}) lacks the property ${parent}`,
        resources.positionOf(logicalId),
      )
    }
    return parent === 'DomainNameArn' ? ['domainName', domainOf(value)] : [toMemberName(parent), value]
  })
  return Object.fromEntries(entries)
}

/** A quick create draws an integration and a route as well; a domain its regional address. */
function drawnIds(type: string, { idLength }: KindFacts, seed: string, isQuick: boolean): readonly string[] {
  const draw = createIds(seed)
  if (type === 'DomainName') return [draw(10)]
  if (idLength === undefined || type === 'ApiGatewayManagedOverrides') return []
  return [idLength, ...(type === 'Api' && isQuick ? [7, 7] : [])].map(draw)
}

/** The name in `arn:aws:apigateway:us-east-1:123456789012:/domainnames/example.com+abcdef`. */
function domainOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1).replace(/\+.*$/s, '')
}

/** A body in a file takes the place of `BodyS3Location`; one in a bucket is looked for by its name beside the template. */
function readBody(
  properties: DocumentMap,
  { logicalId, resources, source, project }: ApiResourceSource,
): DocumentMap {
  const { BodyS3Location: location, ...others } = properties
  if (location === undefined) return properties
  const at = positionOf(properties, 'BodyS3Location') ?? resources.positionOf(logicalId)
  const key = isMap(location) ? String(location.Key) : String(location)
  const address = isMap(location) ? `s3://bucket/${key}` : key
  const { file: template } = source
  const file = source.findAsset?.(key) ?? findLocal(address, { file: template, reader: project.reader })
  if (file) return { ...others, Body: project.reader.read(file, at) }
  project.remark({
    subject: `${logicalId} (AWS::ApiGatewayV2::Api)`,
    text: `has its definition at ${key}, which is not on this machine: its routes are missing`,
    kind: 'missing',
    at,
  })
  return { Name: logicalId, ProtocolType: 'HTTP', ...others }
}
