import { describe, expect, it } from 'vitest'
import { plain, refusalOf, type Sdk, statusOf } from '../../fixtures/sdk.ts'

const LISTENER_ARN = 'arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/shop/1a2b/3c4d'
const CERTIFICATE_ARN = 'arn:aws:acm:us-east-1:111122223333:certificate/1'

/** The lives of what stands beside APIs: custom domains with their mappings, VPC links, tags. */
export function tellDomainsAndLinks(sdk: () => Sdk): void {
  describe('custom domains, VPC links and tags, by the AWS SDK', () => {
    it('maps APIs to paths of a domain until the domain is deleted', async () => {
      const DomainName = 'api.pets.example'
      const DomainNameConfigurations = [{ CertificateArn: CERTIFICATE_ARN }]
      const { ApiId } = await sdk().client.createApi({
        Name: 'mapped',
        ProtocolType: 'HTTP',
        Target: 'https://pets.example',
      })
      const domain = await sdk().client.createDomainName({ DomainName, DomainNameConfigurations })
      expect(domain).toMatchObject({
        ApiMappingSelectionExpression: '$request.basepath',
        DomainNameArn: `arn:aws:apigateway:us-east-1::/domainnames/${DomainName}`,
        RoutingMode: 'API_MAPPING_ONLY',
      })
      const [configuration] = domain.DomainNameConfigurations ?? []
      expect(configuration).toMatchObject({ DomainNameStatus: 'AVAILABLE', SecurityPolicy: 'TLS_1_2' })
      expect(configuration?.ApiGatewayDomainName).toMatch(
        /^d-[a-z0-9]{10}\.execute-api\.us-east-1\.amazonaws\.com$/,
      )
      const dual = [{ CertificateArn: CERTIFICATE_ARN, IpAddressType: 'dualstack' as const }]
      const updated = await sdk().client.updateDomainName({ DomainName, DomainNameConfigurations: dual })
      expect(updated.DomainNameConfigurations).toEqual([{ ...configuration, IpAddressType: 'dualstack' }])
      expect(plain(await sdk().client.getDomainName({ DomainName }))).toEqual(plain(updated))
      expect((await sdk().client.getDomainNames({})).Items).toEqual([plain(updated)])

      const mapping = await sdk().client.createApiMapping({ DomainName, ApiId, Stage: '$default' })
      const { ApiMappingId } = mapping
      expect(mapping).toMatchObject({
        ApiMappingKey: '',
        ApiMappingId: expect.stringMatching(/^[a-z0-9]{6}$/),
      })
      await sdk().client.updateApiMapping({ DomainName, ApiMappingId, ApiId, ApiMappingKey: 'v1/pets' })
      const read = plain(await sdk().client.getApiMapping({ DomainName, ApiMappingId }))
      expect(read).toEqual({ ...plain(mapping), ApiMappingKey: 'v1/pets' })
      const second = await sdk().client.createApiMapping({ DomainName, ApiId, Stage: '$default' })
      expect((await sdk().client.getApiMappings({ DomainName })).Items).toEqual([read, plain(second)])
      expect(await statusOf(sdk().client.deleteApiMapping({ DomainName, ApiMappingId }))).toBe(204)
      expect((await refusalOf(sdk().client.getApiMapping({ DomainName, ApiMappingId })))[1]).toBe(
        'NotFoundException',
      )
      expect((await refusalOf(sdk().client.deleteApi({ ApiId })))[1]).toBe('BadRequestException')
      expect(await statusOf(sdk().client.deleteDomainName({ DomainName }))).toBe(204)
      expect((await refusalOf(sdk().client.getDomainName({ DomainName })))[0]).toBe(404)
      expect(await statusOf(sdk().client.deleteApi({ ApiId }))).toBe(204)
    })

    it('leads requests to a domain by rules', async () => {
      const DomainName = 'ruled.pets.example'
      const DomainNameConfigurations = [{ CertificateArn: CERTIFICATE_ARN }]
      const domain = { DomainName, DomainNameConfigurations, RoutingMode: 'ROUTING_RULE_ONLY' as const }
      await sdk().client.createDomainName(domain)
      const { ApiId } = await sdk().client.createApi({
        Name: 'ruled',
        ProtocolType: 'HTTP',
        Target: 'https://pets.example',
      })
      const Conditions = [
        { MatchHeaders: { AnyOf: [{ Header: 'x-version', ValueGlob: 'beta*' }] } },
        { MatchBasePaths: { AnyOf: ['PetStoreShopper'] } },
      ]
      const Actions = [{ InvokeApi: { ApiId, Stage: '$default' } }]
      const sent = { DomainName, Actions, Conditions, Priority: 50 }
      const rule = await sdk().client.createRoutingRule(sent)
      const { RoutingRuleId } = rule
      expect(plain(rule)).toEqual({
        Actions: [{ InvokeApi: { ApiId, Stage: '$default', StripBasePath: false } }],
        Conditions,
        Priority: 50,
        RoutingRuleId: expect.stringMatching(/^[a-z0-9]{6}$/),
        RoutingRuleArn: expect.stringMatching(/^arn:aws:apigateway:us-east-1:\d{12}:\/domainnames\//),
      })
      expect(plain(await sdk().client.getRoutingRule({ DomainName, RoutingRuleId }))).toEqual(plain(rule))
      expect((await sdk().client.listRoutingRules({ DomainName, MaxResults: 5 })).RoutingRules).toEqual([
        plain(rule),
      ])
      expect((await refusalOf(sdk().client.createRoutingRule(sent)))[1]).toBe('ConflictException')
      const moved = await sdk().client.putRoutingRule({ ...sent, RoutingRuleId, Priority: 30 })
      expect(plain(moved)).toEqual({ ...plain(rule), Priority: 30 })
      expect((await refusalOf(sdk().client.deleteApi({ ApiId })))[1]).toBe('BadRequestException')
      expect(await statusOf(sdk().client.deleteRoutingRule({ DomainName, RoutingRuleId }))).toBe(204)
      expect((await refusalOf(sdk().client.getRoutingRule({ DomainName, RoutingRuleId })))[1]).toBe(
        'NotFoundException',
      )
      await sdk().client.deleteDomainName({ DomainName })
      await sdk().client.deleteApi({ ApiId })
    })

    it('keeps a VPC link for as long as an integration goes through it', async () => {
      const link = await sdk().client.createVpcLink({ Name: 'shop', SubnetIds: ['subnet-1'] })
      const { VpcLinkId } = link
      expect(link).toMatchObject({ SecurityGroupIds: [], VpcLinkStatus: 'PENDING', VpcLinkVersion: 'V2' })
      expect((await sdk().client.updateVpcLink({ VpcLinkId, Name: 'store' })).SubnetIds).toEqual(['subnet-1'])
      const { Items: [listed] = [] } = await sdk().client.getVpcLinks({})
      expect(listed).toMatchObject({ Name: 'store', VpcLinkStatus: 'AVAILABLE' })
      expect(plain(await sdk().client.getVpcLink({ VpcLinkId }))).toEqual(listed)

      const { ApiId } = await sdk().client.createApi({ Name: 'private', ProtocolType: 'HTTP' })
      await sdk().client.createIntegration({
        ApiId,
        IntegrationType: 'HTTP_PROXY',
        IntegrationMethod: 'ANY',
        IntegrationUri: LISTENER_ARN,
        ConnectionType: 'VPC_LINK',
        ConnectionId: VpcLinkId,
      })
      expect((await refusalOf(sdk().client.deleteVpcLink({ VpcLinkId })))[1]).toBe('BadRequestException')
      await sdk().client.deleteApi({ ApiId })
      expect(await statusOf(sdk().client.deleteVpcLink({ VpcLinkId }))).toBe(202)
      expect((await refusalOf(sdk().client.getVpcLink({ VpcLinkId })))[1]).toBe('NotFoundException')
    })

    it('changes tags by ARN, and shows them on the resource', async () => {
      const { ApiId } = await sdk().client.createApi({
        Name: 'tagged',
        ProtocolType: 'HTTP',
        Tags: { team: 'shop' },
      })
      await sdk().client.createStage({ ApiId, StageName: '$default' })
      for (const path of [`/apis/${ApiId}`, `/apis/${ApiId}/stages/$default`]) {
        const ResourceArn = `arn:aws:apigateway:us-east-1::${path}`
        expect(
          await statusOf(sdk().client.tagResource({ ResourceArn, Tags: { color: 'red', 'a/b c': 'é' } })),
        ).toBe(201)
        expect(
          await statusOf(sdk().client.untagResource({ ResourceArn, TagKeys: ['team', 'color', 'none'] })),
        ).toBe(204)
        expect((await sdk().client.getTags({ ResourceArn })).Tags).toEqual({ 'a/b c': 'é' })
      }
      expect((await sdk().client.getApi({ ApiId })).Tags).toEqual({ 'a/b c': 'é' })
      expect((await sdk().client.getStage({ ApiId, StageName: '$default' })).Tags).toEqual({ 'a/b c': 'é' })
    })
  })
}
