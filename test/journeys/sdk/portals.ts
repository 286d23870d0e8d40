import { describe, expect, it } from 'vitest'
import { plain, refusalOf, type Sdk, statusOf } from '../../fixtures/sdk.ts'

const CustomColors = {
  AccentColor: '#00695c',
  BackgroundColor: '#fff',
  ErrorValidationColor: '#b00020',
  HeaderColor: '#004d40',
  NavigationColor: '#e0f2f1',
  TextColor: '#212121',
}
const PortalContent = { DisplayName: 'Pets', Theme: { CustomColors } }
const IdentifierParts = { RestApiId: 'abc123', Stage: 'prod', Path: '/pets', Method: 'GET' }

/** The life of a portal with a product and its pages. */
export function tellPortals(sdk: () => Sdk): void {
  describe('portals, by the AWS SDK', () => {
    it('have products with pages, are previewed, published, disabled and deleted', async () => {
      const { client } = sdk()
      const product = await client.createPortalProduct({ DisplayName: 'Adoption', Tags: { team: 'shop' } })
      const { PortalProductId, PortalProductArn = '' } = product
      const page = await client.createProductPage({
        PortalProductId,
        DisplayContent: { Title: 'How', Body: '# How' },
      })
      const { ProductPageId } = page
      const endpoint = await client.createProductRestEndpointPage({
        PortalProductId,
        RestEndpointIdentifier: { IdentifierParts },
      })
      const { ProductRestEndpointPageId, ProductRestEndpointPageArn = '' } = endpoint
      const DisplayOrder = {
        OverviewPageArn: page.ProductPageArn ?? '',
        Contents: [{ SectionName: 'Pets', ProductRestEndpointPageArns: [ProductRestEndpointPageArn] }],
      }
      const ordered = await client.updatePortalProduct({ PortalProductId, DisplayOrder })
      expect(plain(await client.getPortalProduct({ PortalProductId }))).toEqual(plain(ordered))
      expect((await client.listPortalProducts({})).Items).toMatchObject([{ PortalProductId }])

      const title = { Title: 'Adoption', Body: 'Visit.' }
      const changed = await client.updateProductPage({
        PortalProductId,
        ProductPageId,
        DisplayContent: title,
      })
      expect(plain(await client.getProductPage({ PortalProductId, ProductPageId }))).toEqual(plain(changed))
      expect((await client.listProductPages({ PortalProductId })).Items).toMatchObject([
        { PageTitle: 'Adoption' },
      ])
      const tried = { PortalProductId, ProductRestEndpointPageId, TryItState: 'ENABLED' as const }
      expect(await client.updateProductRestEndpointPage(tried)).toMatchObject({ TryItState: 'ENABLED' })
      const raw = { PortalProductId, ProductRestEndpointPageId, IncludeRawDisplayContent: 'true' }
      expect((await client.getProductRestEndpointPage(raw)).RawDisplayContent).toBe('{"none":{}}')
      const { Items } = await client.listProductRestEndpointPages({ PortalProductId })
      expect(Items).toMatchObject([{ Endpoint: 'https://abc123.execute-api.us-east-1.amazonaws.com/prod' }])

      const PolicyDocument = '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"999999999999"}}]}'
      await client.putPortalProductSharingPolicy({ PortalProductId, PolicyDocument })
      const shared = plain(await client.getPortalProductSharingPolicy({ PortalProductId }))
      expect(shared).toEqual({ PolicyDocument, PortalProductId })
      expect(await statusOf(client.deletePortalProductSharingPolicy({ PortalProductId }))).toBe(204)

      const { PortalId } = await client.createPortal({
        Authorization: { None: {} },
        EndpointConfiguration: { None: {} },
        IncludedPortalProductArns: [PortalProductArn],
        PortalContent,
      })
      await client.updatePortal({ PortalId, PortalContent: { ...PortalContent, Description: 'All pets.' } })
      expect(await statusOf(client.previewPortal({ PortalId }))).toBe(202)
      expect(await statusOf(client.publishPortal({ PortalId, Description: 'First.' }))).toBe(202)
      const portal = plain(await client.getPortal({ PortalId }))
      expect(portal).toMatchObject({
        PortalContent: { Description: 'All pets.' },
        Preview: { PreviewStatus: 'PREVIEW_READY' },
        PublishStatus: 'PUBLISHED',
        LastPublishedDescription: 'First.',
        LastPublished: expect.any(Date),
      })
      expect((await client.listPortals({})).Items).toEqual([portal])
      expect((await refusalOf(client.deletePortal({ PortalId })))[1]).toBe('BadRequestException')
      expect(await statusOf(client.disablePortal({ PortalId }))).toBe(204)
      expect((await refusalOf(client.disablePortal({ PortalId })))[1]).toBe('ConflictException')
      expect(await statusOf(client.deletePortal({ PortalId }))).toBe(204)
      const gone = { PortalProductId, ProductRestEndpointPageId }
      expect(await statusOf(client.deleteProductRestEndpointPage(gone))).toBe(204)
      expect(await statusOf(client.deleteProductPage({ PortalProductId, ProductPageId }))).toBe(204)
      expect(await statusOf(client.deletePortalProduct({ PortalProductId }))).toBe(204)
      expect((await refusalOf(client.getPortalProduct({ PortalProductId })))[1]).toBe('NotFoundException')
    })
  })
}
