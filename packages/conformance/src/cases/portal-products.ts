import { expect } from '../matching/matchers.ts'
import { ENDPOINTS, endpointPage, PAGES, PRODUCT, portal, product, productPage, without } from './portal.ts'
import { bad, created, get, gone, missing, ok, patch, post, put, type Row, remove } from './row.ts'

const PAGE = `${PAGES}/<productPage>`
const _ENDPOINT = `${ENDPOINTS}/<productRestEndpointPage>`
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
const share = (...principals: string[]) => put(POLICY, { policyDocument: policyDocument(...principals) })
const _overrides = { body: 'Lists pets.', endpoint: 'https://pets.example', operationName: 'List pets' }
const _address = 'https://abc123.execute-api.us-east-1.amazonaws.com/prod'
const _over = (words: string) => ({
  status: 429,
  errorType: 'ConflictException',
  body: {
    message: `Maximum number of ${words} for this portal product has been reached. Please contact AWS if you need additional ${words}.`,
  },
})

/** management §2.18 */
export const portalProducts: readonly Row[] = [
  [
    'fills in what was left out',
    [],
    product(),
    created(
      {
        description: '',
        displayName: 'Adoption',
        portalProductArn: expect.stringMatching(
          /^arn:aws:apigateway:us-east-1:\d{12}:\/portalproducts\/[a-z0-9]{10}$/,
        ),
        tags: {},
      },
      ['displayOrder'],
    ),
  ],
  [
    'keeps every member',
    [],
    product({ description: 'D', tags: { a: '1' } }),
    created({ description: 'D', tags: { a: '1' } }),
  ],
  [
    'lists products without their order',
    [product(), patch(PRODUCT, { displayOrder: {} })],
    get('/portalproducts'),
    ok({ items: [without('displayOrder')] }),
  ],
  [
    'lists its own when asked for them',
    [product()],
    get('/portalproducts?resourceOwner=SELF'),
    ok({ items: [{ portalProductId: '<portalProduct>' }] }),
  ],
  [
    'lists none of its own among those of others',
    [product(), share('*')],
    get('/portalproducts?resourceOwner=OTHER_ACCOUNTS'),
    ok({
      items: expect.not.arrayContaining([expect.objectContaining({ portalProductId: '<portalProduct>' })]),
    }),
  ],
  [
    'refuses to list products of an owner of another kind',
    [],
    get('/portalproducts?resourceOwner=ME'),
    bad('Invalid resourceOwner specified: ME. It must be SELF or OTHER_ACCOUNTS.'),
  ],
  [
    'changes a product',
    [product({ description: 'D' })],
    patch(PRODUCT, { displayName: 'N', description: '' }),
    ok({ displayName: 'N', description: '' }),
  ],
  [
    'keeps what is left out',
    [product({ description: 'D' })],
    patch(PRODUCT, {}),
    ok({ displayName: 'Adoption', description: 'D' }),
  ],
  [
    'keeps an order',
    [product(), productPage(), endpointPage()],
    patch(PRODUCT, { displayOrder: ORDER }),
    ok({ displayOrder: ORDER }),
  ],
  [
    'replaces an order whole',
    [product(), productPage(), endpointPage(), patch(PRODUCT, { displayOrder: ORDER })],
    patch(PRODUCT, { displayOrder: { productPageArns: [PAGE_ARN] } }),
    ok({ displayOrder: without('contents', 'overviewPageArn') }),
  ],
  ...Object.entries({
    overviewPageArn: { overviewPageArn: ENDPOINT_ARN },
    productPageArns: { productPageArns: [ENDPOINT_ARN] },
  }).map(
    ([member, displayOrder]): Row => [
      `refuses another kind of page as ${member}`,
      [product(), endpointPage()],
      patch(PRODUCT, { displayOrder }),
      bad(`Page ${ENDPOINT_ARN} does not belong to this portal product.`),
    ],
  ),
  [
    "refuses another product's page in a section",
    [product(), endpointPage(), product()],
    patch(PRODUCT, { displayOrder: ORDER && { contents: ORDER.contents } }),
    bad(`Page ${ENDPOINT_ARN} does not belong to this portal product.`),
  ],
  ['deletes a product', [product(), productPage(), endpointPage()], remove(PRODUCT), gone],
  [
    'deletes a product that a portal includes',
    [product(), portal({ includedPortalProductArns: ['<portalProduct.portalProductArn>'] })],
    remove(PRODUCT),
    gone,
  ],
  [
    'does not find a page of a product that is gone',
    [product(), productPage(), remove(PRODUCT)],
    get(PAGE),
    missing('Invalid PortalProduct identifier specified <portalProduct>'),
  ],
  [
    'has tags under its ARN',
    [product(), post('/tags/<portalProduct.portalProductArn>', { tags: { b: '2' } })],
    get(PRODUCT),
    ok({ tags: { b: '2' } }),
  ],
  ['sets a sharing policy', [product()], share('999999999999'), ok({})],
  [
    'reads a sharing policy',
    [product(), share('999999999999')],
    get(POLICY),
    ok({ policyDocument: policyDocument('999999999999'), portalProductId: '<portalProduct>' }),
  ],
  [
    'has no sharing policy at first',
    [product()],
    get(POLICY),
    missing('No sharing policy found for portal product <portalProduct>'),
  ],
  ['deletes a sharing policy', [product(), share('*')], remove(POLICY), gone],
  [
    'deletes a sharing policy once',
    [product(), share('*'), remove(POLICY)],
    remove(POLICY),
    missing('No sharing policy found for portal product <portalProduct>'),
  ],
  ...['no JSON', '[]', '{}', '{"Statement":[]}', '{"Statement":[{"Effect":"Maybe"}]}', 'null'].map(
    (text): Row => [
      `refuses the policy ${text}`,
      [product()],
      put(POLICY, { policyDocument: text }),
      bad('Invalid policy document specified'),
    ],
  ),
  ['reads its own by its own account', [product()], get(`${PRODUCT}?resourceOwnerAccountId=<account>`), ok()],
  [
    'does not find its own in another account',
    [product()],
    get(`${PRODUCT}?resourceOwnerAccountId=999999999999`),
    missing('Invalid PortalProduct identifier specified <portalProduct>'),
  ],
]
