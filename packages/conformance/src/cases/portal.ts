import { expect } from '../matching/matchers.ts'
import { type Call, post, save } from './row.ts'

export const THEME = {
  customColors: {
    accentColor: '#00695c',
    backgroundColor: '#fff',
    errorValidationColor: '#b00020',
    headerColor: '#004d40',
    navigationColor: '#e0f2f1',
    textColor: '#212121',
  },
}

/** A portal for everybody, without products. */
export const portal = (members: object = {}): Call =>
  save(
    'portal',
    post('/portals', {
      authorization: { none: {} },
      endpointConfiguration: { none: {} },
      portalContent: { displayName: 'Pets', theme: THEME },
      ...members,
    }),
  )

export const product = (members: object = {}): Call =>
  save('portalProduct', post('/portalproducts', { displayName: 'Adoption', ...members }))

export const PRODUCT = '/portalproducts/<portalProduct>'
export const PAGES = `${PRODUCT}/productpages`
export const ENDPOINTS = `${PRODUCT}/productrestendpointpages`

export const productPage = (members: object = {}): Call =>
  save('productPage', post(PAGES, { displayContent: { title: 'How', body: '# How' }, ...members }))

export const identifierParts = { method: 'GET', path: '/pets', restApiId: 'abc123', stage: 'prod' }

export const endpointPage = (members: object = {}): Call =>
  save(
    'productRestEndpointPage',
    post(ENDPOINTS, { restEndpointIdentifier: { identifierParts }, ...members }),
  )

/** An object that has none of these members. */
export const without = (...members: string[]) =>
  expect.toSatisfy((it: object) => !members.some((member) => member in it), `none of ${members.join()}`)
