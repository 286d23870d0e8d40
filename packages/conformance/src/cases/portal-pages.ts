import { expect } from '../matching/matchers.ts'
import {
  ENDPOINTS,
  endpointPage,
  identifierParts,
  PAGES,
  PRODUCT,
  product,
  productPage,
  without,
} from './portal.ts'
import { bad, created, get, gone, missing, ok, patch, put, type Row, remove } from './row.ts'

const PAGE = `${PAGES}/<productPage>`
const ENDPOINT = `${ENDPOINTS}/<productRestEndpointPage>`
const PAGE_ARN = '<productPage.productPageArn>'
const ENDPOINT_ARN = '<productRestEndpointPage.productRestEndpointPageArn>'
const ORDER = {
  contents: [{ sectionName: 'Pets', productRestEndpointPageArns: [ENDPOINT_ARN] }],
  overviewPageArn: PAGE_ARN,
  productPageArns: [PAGE_ARN],
}
const POLICY = `${PRODUCT}/sharingpolicy`
const policyDocument = (...principals: string[]) =>
  JSON.stringify({
    Statement: { Effect: 'Allow', Principal: { AWS: principals }, Action: '*', Resource: '*' },
  })
const _share = (...principals: string[]) => put(POLICY, { policyDocument: policyDocument(...principals) })
const overrides = { body: 'Lists pets.', endpoint: 'https://pets.example', operationName: 'List pets' }
const address = 'https://abc123.execute-api.us-east-1.amazonaws.com/prod'
const over = (words: string) => ({
  status: 429,
  errorType: 'ConflictException',
  body: {
    message: `Maximum number of ${words} for this portal product has been reached. Please contact AWS if you need additional ${words}.`,
  },
})

/** management §2.18 */
export const productPages: readonly Row[] = [
  [
    'makes a page',
    [product()],
    productPage(),
    created({
      displayContent: { title: 'How', body: '# How' },
      productPageArn: expect.stringMatching(/:\/portalproducts\/[a-z0-9]{10}\/productpages\/[a-z0-9]{10}$/),
    }),
  ],
  [
    'reads a page',
    [product(), productPage()],
    get(PAGE),
    ok({ displayContent: { title: 'How', body: '# How' } }),
  ],
  [
    'lists pages by their titles',
    [product(), productPage()],
    get(PAGES),
    ok({ items: [{ pageTitle: 'How', productPageId: '<productPage>' }] }),
  ],
  [
    'changes a page',
    [product(), productPage()],
    patch(PAGE, { displayContent: { title: 'T', body: 'B' } }),
    ok({ displayContent: { title: 'T', body: 'B' } }),
  ],
  [
    'keeps a page that nothing is said of',
    [product(), productPage()],
    patch(PAGE, {}),
    ok({ displayContent: { title: 'How' } }),
  ],
  [
    'refuses a page without a title',
    [product()],
    productPage({ displayContent: { body: 'B' } }),
    bad(expect.stringContaining("at 'displayContent.title'")),
  ],
  [
    'refuses a text of 32,769 characters',
    [product()],
    productPage({ displayContent: { title: 'T', body: 'b'.repeat(32_769) } }),
    bad(expect.stringContaining('32768')),
  ],
  ['deletes a page', [product(), productPage()], remove(PAGE), gone],
  [
    'does not find a page that is gone',
    [product(), productPage(), remove(PAGE)],
    get(PAGE),
    missing('Invalid ProductPage identifier specified <productPage>'),
  ],
  [
    'takes a page that is deleted out of the order',
    [product(), productPage(), endpointPage(), patch(PRODUCT, { displayOrder: ORDER }), remove(PAGE)],
    get(PRODUCT),
    ok({ displayOrder: without('overviewPageArn') }),
  ],
  [
    'refuses the 41st page',
    [product(), ...Array.from({ length: 40 }, () => productPage())],
    productPage(),
    over('ProductPages'),
  ],
]

/** management §2.18 */
export const endpointPages: readonly Row[] = [
  [
    'makes an endpoint page with the texts of its API',
    [product()],
    endpointPage(),
    created(
      {
        displayContent: without('body', 'operationName'),
        restEndpointIdentifier: { identifierParts },
        status: 'AVAILABLE',
        tryItState: 'DISABLED',
      },
      ['rawDisplayContent', 'statusException'],
    ),
  ],
  [
    'shows texts in their place',
    [product()],
    endpointPage({ displayContent: { overrides }, tryItState: 'ENABLED' }),
    created({ displayContent: overrides, tryItState: 'ENABLED' }),
  ],
  [
    'reads an endpoint page',
    [product(), endpointPage()],
    get(ENDPOINT),
    ok({ displayContent: { endpoint: address } }, ['rawDisplayContent']),
  ],
  [
    'reads what was sent',
    [product(), endpointPage({ displayContent: { overrides } })],
    get(`${ENDPOINT}?includeRawDisplayContent=true`),
    ok({ rawDisplayContent: JSON.stringify({ overrides }) }),
  ],
  [
    'lists endpoint pages without their texts',
    [product(), endpointPage({ displayContent: { overrides } })],
    get(ENDPOINTS),
    ok({
      items: [{ endpoint: 'https://pets.example', operationName: 'List pets' }],
    }),
  ],
  [
    'changes an endpoint page',
    [product(), endpointPage({ displayContent: { overrides } })],
    patch(ENDPOINT, { displayContent: { none: {} }, tryItState: 'ENABLED' }),
    ok({ displayContent: without('body', 'operationName'), tryItState: 'ENABLED' }),
  ],
  [
    'keeps what is left out',
    [product(), endpointPage({ displayContent: { overrides }, tryItState: 'ENABLED' })],
    patch(ENDPOINT, {}),
    ok({ displayContent: overrides, tryItState: 'ENABLED' }),
  ],
  [
    'refuses both kinds of content',
    [product()],
    endpointPage({ displayContent: { overrides, none: {} } }),
    bad('Exactly one of none and overrides must be specified for displayContent.'),
  ],
  [
    'refuses neither',
    [product(), endpointPage()],
    patch(ENDPOINT, { displayContent: {} }),
    bad('Exactly one of none and overrides must be specified for displayContent.'),
  ],
  [
    'refuses an endpoint without parts',
    [product()],
    endpointPage({ restEndpointIdentifier: {} }),
    bad('identifierParts must be specified for restEndpointIdentifier.'),
  ],
  ...['method', 'path', 'restApiId', 'stage'].map(
    (part): Row => [
      `refuses an endpoint without ${part}`,
      [product()],
      endpointPage({
        restEndpointIdentifier: { identifierParts: { ...identifierParts, [part]: undefined } },
      }),
      bad(expect.stringContaining(`at 'restEndpointIdentifier.identifierParts.${part}'`)),
    ],
  ),
  ['deletes an endpoint page', [product(), endpointPage()], remove(ENDPOINT), gone],
  [
    'takes an endpoint page that is deleted out of the order',
    [product(), productPage(), endpointPage(), patch(PRODUCT, { displayOrder: ORDER }), remove(ENDPOINT)],
    get(PRODUCT),
    ok({ displayOrder: { ...ORDER, contents: [{ sectionName: 'Pets', productRestEndpointPageArns: [] }] } }),
  ],
  [
    'refuses the 41st endpoint page',
    [product(), ...Array.from({ length: 40 }, () => endpointPage())],
    endpointPage(),
    over('ProductRestEndpointPages'),
  ],
]
