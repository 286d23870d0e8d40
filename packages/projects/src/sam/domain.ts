import { type DocumentMap, isMap, positionOf } from '../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../project/project.ts'
import { addResource } from './add-resource.ts'
import { mapProperty } from './check-properties.ts'
import { hashOf } from './logical-ids.ts'
import type { SamOutput, SamResource } from './parts.ts'

/** Makes the domain of an API's `Domain`, its mappings and records. APIs with the same name share one domain. Throws {@link ProjectError}. */
export function addDomain(resource: SamResource, output: SamOutput, tagName: string): void {
  const domain = mapProperty(resource.properties, 'Domain', resource)
  if (!domain) return
  const at = positionOf(resource.properties, 'Domain') ?? resource.at
  const {
    DomainName: name,
    CertificateArn: certificate,
    EndpointConfiguration: endpoint = 'REGIONAL',
  } = domain
  if (!name || !certificate) throw new ProjectError('Domain needs both DomainName and CertificateArn', at)
  if (endpoint !== 'REGIONAL') throw new ProjectError('EndpointConfiguration of Domain is to be REGIONAL', at)
  const domainId = `ApiGatewayDomainNameV2${hashOf(name)}`
  output.aliases.set(`${resource.logicalId}.DomainName`, domainId)
  addResource(
    {
      logicalId: domainId,
      type: 'AWS::ApiGatewayV2::DomainName',
      properties: {
        DomainName: name,
        DomainNameConfigurations: [
          {
            CertificateArn: certificate,
            EndpointType: endpoint,
            ...pick(domain, ['OwnershipVerificationCertificateArn', 'SecurityPolicy']),
          },
        ],
        MutualTlsAuthentication: mutualTlsOf(domain, at),
        Tags: { [tagName]: 'SAM' },
      },
    },
    resource,
    output,
  )
  addMappings(resource, domainId, domain, output)
  addRecords(resource, domainId, domain, output)
}

function pick(map: DocumentMap, names: readonly string[]): DocumentMap {
  return Object.fromEntries(names.flatMap((name) => (map[name] === undefined ? [] : [[name, map[name]]])))
}

function mutualTlsOf(
  { MutualTlsAuthentication: settings }: DocumentMap,
  at: SourcePosition,
): DocumentMap | undefined {
  if (settings === undefined) return undefined
  const names = ['TruststoreUri', 'TruststoreVersion']
  if (!isMap(settings) || Object.keys(settings).some((name) => !names.includes(name))) {
    throw new ProjectError(`MutualTlsAuthentication is to be a map of ${names.join(' and ')}`, at)
  }
  return pick(settings, names)
}

function addMappings(
  resource: SamResource,
  domainId: string,
  { BasePath: basePath }: DocumentMap,
  output: SamOutput,
): void {
  const { logicalId } = resource
  const paths: readonly unknown[] = basePath === undefined ? [undefined] : [basePath].flat()
  for (const path of paths) {
    if (path !== undefined && (typeof path !== 'string' || /[^0-9a-zA-Z/_-]/.test(path))) {
      throw new ProjectError(
        `BasePath ${String(path)} of ${logicalId} has characters that a path may not have`,
        resource.at,
      )
    }
    addResource(
      {
        logicalId: `${logicalId}${(path ?? '').replaceAll(/[-_/]+/g, '')}ApiMapping`,
        type: 'AWS::ApiGatewayV2::ApiMapping',
        properties: {
          DomainName: { Ref: domainId },
          ApiId: { Ref: logicalId },
          Stage: { Ref: `${logicalId}.Stage` },
          ApiMappingKey: path?.replaceAll(/^\/+|\/+$/g, ''),
        },
      },
      resource,
      output,
    )
  }
}

function addRecords(resource: SamResource, domainId: string, domain: DocumentMap, output: SamOutput): void {
  const { Route53: route53 } = domain
  if (!isMap(route53)) return
  const { HostedZoneId: zoneId, HostedZoneName: zoneName } = route53
  if (!zoneId && !zoneName)
    throw new ProjectError(
      `Route53 of ${resource.logicalId} needs HostedZoneId or HostedZoneName`,
      resource.at,
    )
  const target = {
    HostedZoneId: { 'Fn::GetAtt': [domainId, 'RegionalHostedZoneId'] },
    DNSName: { 'Fn::GetAtt': [domainId, 'RegionalDomainName'] },
  }
  const logicalId = `RecordSetGroup${hashOf(zoneId ?? zoneName)}`
  const before = output.resources.get(logicalId)?.Properties
  const types = route53.IpV6 === true ? ['A', 'AAAA'] : ['A']
  const records = types.map((Type) => ({
    Name: domain.DomainName,
    Type,
    AliasTarget: target,
    ...pick(route53, ['Region', 'SetIdentifier']),
  }))
  addResource(
    {
      logicalId,
      type: 'AWS::Route53::RecordSetGroup',
      properties: {
        HostedZoneId: zoneId,
        HostedZoneName: zoneId === undefined ? zoneName : undefined,
        RecordSets: [
          ...(isMap(before) && Array.isArray(before.RecordSets) ? before.RecordSets : []),
          ...records,
        ],
      },
    },
    resource,
    output,
  )
}
