import type { ApiMapping, DomainName, DomainNameConfiguration, RoutingRule } from '@gatehouse/contract'
import type { CallContext, HandlerTable } from '../../call/call.ts'
import { DOMAIN_OWNERS } from '../../call/collections.ts'
import { readAll, readPage } from '../../call/page.ts'
import { targetIndexOf } from '../routing-rules/target-index.ts'
import { checkTags } from '../tags/rules.ts'
import { hostedZoneOf } from './hosted-zones.ts'
import { createMutualTls, updateMutualTls } from './mutual-tls.ts'
import { checkDomainName, refuseTakenName } from './rules.ts'

/** The operations on custom domain names. management §2.11 */
export const domainNames = {
  async CreateDomainName(call) {
    const { body, tx, at, scope, newId } = call
    const domain: DomainName = {
      apiMappingSelectionExpression: '$request.basepath',
      domainName: body.domainName,
      domainNameArn: `arn:aws:apigateway:${scope.region}::/domainnames/${body.domainName}`,
      domainNameConfigurations: body.domainNameConfigurations ?? [],
      mutualTlsAuthentication: createMutualTls(body.mutualTlsAuthentication),
      routingMode: body.routingMode ?? 'API_MAPPING_ONLY',
      tags: body.tags ?? {},
    }
    checkDomainName(domain, scope)
    checkTags(domain.tags)
    await refuseTakenName(call, domain.domainName)
    const target = `d-${newId(10)}.execute-api.${scope.region}.amazonaws.com`
    domain.domainNameConfigurations = domain.domainNameConfigurations.map((it) => complete(call, it, target))
    await tx.put(DOMAIN_OWNERS, domain.domainName, scope)
    await tx.put(at.domainNames, domain.domainName, domain)
    return domain
  },

  async GetDomainName({ found }) {
    return found.domainName
  },

  async GetDomainNames({ tx, at, query }) {
    return readPage(tx, at.domainNames, query)
  },

  async UpdateDomainName(call) {
    const { body, tx, at, scope, found } = call
    const current = found.domainName
    const target = current.domainNameConfigurations[0]?.apiGatewayDomainName ?? ''
    const domain: DomainName = {
      ...current,
      domainNameConfigurations: body.domainNameConfigurations ?? [],
      mutualTlsAuthentication: updateMutualTls(current.mutualTlsAuthentication, body.mutualTlsAuthentication),
      routingMode: body.routingMode ?? current.routingMode,
    }
    checkDomainName(domain, scope)
    domain.domainNameConfigurations = domain.domainNameConfigurations.map((it) => complete(call, it, target))
    await tx.put(DOMAIN_OWNERS, domain.domainName, scope)
    await tx.put(at.domainNames, domain.domainName, domain)
    return domain
  },

  async DeleteDomainName({ tx, at, found }) {
    const { domainName } = found.domainName
    const mappings = at.apiMappings(domainName)
    for (const { apiId, apiMappingId } of await readAll<ApiMapping>(tx, mappings)) {
      await tx.delete(at.mappingsOf(apiId), `${domainName}/${apiMappingId}`)
      await tx.delete(mappings, apiMappingId)
    }
    const rules = at.routingRules(domainName)
    for (const rule of await readAll<RoutingRule>(tx, rules)) {
      for (const { invokeApi } of rule.actions)
        await tx.delete(at.mappingsOf(invokeApi.apiId), targetIndexOf(domainName, rule))
      await tx.delete(rules, rule.routingRuleId)
    }
    await tx.delete(DOMAIN_OWNERS, domainName)
    await tx.delete(at.domainNames, domainName)
    return undefined
  },
} satisfies Partial<HandlerTable>

/** What the service adds to a configuration; its own members cannot be sent. */
function complete(
  { scope }: CallContext,
  configuration: DomainNameConfiguration,
  apiGatewayDomainName: string,
): DomainNameConfiguration {
  const { domainNameStatusMessage: _, ...sent } = configuration
  return {
    ...sent,
    apiGatewayDomainName,
    domainNameStatus: 'AVAILABLE',
    endpointType: configuration.endpointType ?? 'REGIONAL',
    hostedZoneId: hostedZoneOf(scope.region),
    ipAddressType: configuration.ipAddressType ?? 'ipv4',
    securityPolicy: configuration.securityPolicy ?? 'TLS_1_2',
  }
}
