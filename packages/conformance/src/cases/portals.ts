import { expect } from '../matching/matchers.ts'
import { portal, product, THEME, without } from './portal.ts'
import {
  bad,
  conflict,
  created,
  get,
  gone,
  inRegion,
  missing,
  ok,
  patch,
  post,
  type Row,
  remove,
  save,
} from './row.ts'

const PORTAL = '/portals/<portal>'
const PUBLISH = `${PORTAL}/publish`
const accepted = { status: 202, body: {} }
const COGNITO = {
  appClientId: 'client',
  userPoolArn: 'arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_a',
  userPoolDomain: 'https://pets.auth.example.com',
}
const ACM = {
  certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1',
  domainName: 'dev.example.com',
}
const publish = { method: 'POST', path: `/v2${PUBLISH}`, body: { description: 'First.' } }
const included = portal({ includedPortalProductArns: ['<portalProduct.portalProductArn>'] })
const ABSENT = 'arn:aws:apigateway:us-east-1:<account>:/portalproducts/nothing000'
const absent = (arn: string) => bad(`Portal product ${arn} does not exist or is not shared.`)
const one = (member: string, a: string, b: string) =>
  bad(`Exactly one of ${a} and ${b} must be specified for ${member}.`)

/** management §2.18 */
export const portals: readonly Row[] = [
  [
    'fills in what was left out',
    [],
    portal(),
    created(
      {
        authorization: { none: {} },
        endpointConfiguration: {
          portalDefaultDomainName: expect.stringMatching(/^[a-z0-9]{10}\.portal\.us-east-1\.amazonaws\.com$/),
          portalDomainHostedZoneId: 'Z1UJRXOUMOOFQ8',
        },
        includedPortalProductArns: [],
        lastModified: expect.stringMatching(/Z$/),
        portalArn: expect.stringMatching(/^arn:aws:apigateway:us-east-1:\d{12}:\/portals\/[a-z0-9]{10}$/),
        portalContent: { displayName: 'Pets', theme: THEME },
        tags: {},
      },
      ['publishStatus', 'preview', 'lastPublished', 'rumAppMonitorName', 'statusException', 'logoUri'],
    ),
  ],
  [
    'keeps sign-in, domain, monitor and tags',
    [],
    portal({
      authorization: { cognitoConfig: COGNITO },
      endpointConfiguration: { acmManaged: ACM },
      rumAppMonitorName: 'visits',
      tags: { team: 'shop' },
    }),
    created({
      authorization: { cognitoConfig: COGNITO },
      endpointConfiguration: { ...ACM },
      rumAppMonitorName: 'visits',
      tags: { team: 'shop' },
    }),
  ],
  ['reads a portal', [portal()], get(PORTAL), ok({ portalId: '<portal>', authorization: { none: {} } })],
  ['lists portals', [portal()], get('/portals'), ok({ items: [{ portalId: '<portal>' }] }, ['nextToken'])],
  ['lists none of another region', [inRegion('eu-west-1', portal())], get('/portals'), ok({ items: [] })],
  [
    'includes its own products',
    [product()],
    included,
    created({ includedPortalProductArns: ['<portalProduct.portalProductArn>'] }),
  ],
  [
    'refuses a product that is not there',
    [],
    portal({ includedPortalProductArns: [ABSENT] }),
    absent(ABSENT),
  ],
  [
    'refuses a product of another region',
    [inRegion('eu-west-1', product())],
    included,
    absent('<portalProduct.portalProductArn>'),
  ],
  [
    'refuses what is not a product',
    [portal()],
    patch(PORTAL, { includedPortalProductArns: ['<portal.portalArn>'] }),
    absent('<portal.portalArn>'),
  ],
  [
    'refuses a product twice',
    [product()],
    portal({ includedPortalProductArns: [0, 1].map(() => '<portalProduct.portalProductArn>') }),
    bad('Portal product <portalProduct.portalProductArn> is included twice.'),
  ],
  [
    'refuses 201 products',
    [],
    portal({ includedPortalProductArns: Array.from({ length: 201 }, (_, index) => `${ABSENT}${index}`) }),
    bad('A portal can include at most 200 portal products.'),
  ],
  [
    'refuses no authorization',
    [],
    portal({ authorization: {} }),
    one('authorization', 'cognitoConfig', 'none'),
  ],
  [
    'refuses two authorizations',
    [],
    portal({ authorization: { none: {}, cognitoConfig: COGNITO } }),
    one('authorization', 'cognitoConfig', 'none'),
  ],
  [
    'refuses no endpoint',
    [],
    portal({ endpointConfiguration: {} }),
    one('endpointConfiguration', 'acmManaged', 'none'),
  ],
  [
    'refuses to change to two endpoints',
    [portal()],
    patch(PORTAL, { endpointConfiguration: { none: {}, acmManaged: ACM } }),
    one('endpointConfiguration', 'acmManaged', 'none'),
  ],
  ...['authorization', 'portalContent', 'endpointConfiguration'].map(
    (member): Row => [
      `refuses a portal without ${member}`,
      [],
      portal({ [member]: undefined }),
      bad(
        `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must not be null`,
      ),
    ],
  ),
  [
    'refuses a name of two letters',
    [],
    portal({ portalContent: { displayName: 'ab', theme: THEME } }),
    bad(expect.stringContaining("at 'portalContent.displayName'")),
  ],
  [
    'says when the image was read, and not by what the caller says',
    [],
    portal({
      logoUri: 's3://pets/logo.png',
      portalContent: { displayName: 'Pets', theme: { ...THEME, logoLastUploaded: '2001-01-01T00:00:00Z' } },
    }),
    created({ portalContent: { theme: { logoLastUploaded: expect.not.stringContaining('2001') } } }),
  ],
  [
    'keeps the image when the content changes',
    [portal({ logoUri: 's3://pets/logo.png' })],
    patch(PORTAL, { portalContent: { displayName: 'Cats', theme: THEME } }),
    ok({ portalContent: { displayName: 'Cats', theme: { logoLastUploaded: expect.any(String) } } }),
  ],
  [
    'replaces the content whole',
    [portal({ portalContent: { displayName: 'Pets', description: 'All.', theme: THEME } })],
    patch(PORTAL, { portalContent: { displayName: 'Cats', theme: THEME } }),
    ok({ portalContent: without('description') }),
  ],
  [
    'takes image and monitor away by empty texts',
    [portal({ logoUri: 's3://pets/logo.png', rumAppMonitorName: 'visits' })],
    patch(PORTAL, { logoUri: '', rumAppMonitorName: '' }),
    ok({ portalContent: { theme: without('logoLastUploaded') } }, ['rumAppMonitorName']),
  ],
  [
    'changes nothing that is not given',
    [product(), included],
    patch(PORTAL, {}),
    ok({ authorization: { none: {} }, includedPortalProductArns: ['<portalProduct.portalProductArn>'] }),
  ],
  [
    'takes all products out',
    [product(), included],
    patch(PORTAL, { includedPortalProductArns: [] }),
    ok({ includedPortalProductArns: [] }),
  ],
  [
    'gives up its own domain',
    [portal({ endpointConfiguration: { acmManaged: ACM } })],
    patch(PORTAL, { endpointConfiguration: { none: {} } }),
    ok({ endpointConfiguration: without('domainName', 'certificateArn') }),
  ],
  ['begins a publication', [portal()], publish, accepted],
  ['publishes without a body', [portal()], post(PUBLISH), accepted],
  [
    'is published then',
    [portal(), publish],
    get(PORTAL),
    ok({ publishStatus: 'PUBLISHED', lastPublished: expect.any(String), lastPublishedDescription: 'First.' }),
  ],
  [
    'cannot be published with a product that is gone',
    [product(), included, remove('/portalproducts/<portalProduct>'), publish],
    get(PORTAL),
    ok({
      publishStatus: 'PUBLISH_FAILED',
      statusException: {
        exception: 'BadRequestException',
        message: 'Portal product <portalProduct.portalProductArn> does not exist or is not shared.',
      },
    }),
  ],
  [
    'is well again once the product is out of it',
    [
      product(),
      included,
      remove('/portalproducts/<portalProduct>'),
      publish,
      patch(PORTAL, { includedPortalProductArns: [] }),
      publish,
    ],
    get(PORTAL),
    ok({ publishStatus: 'PUBLISHED' }, ['statusException']),
  ],
  ['begins a preview', [portal()], post(`${PORTAL}/preview`), accepted],
  [
    'tells where its preview is',
    [portal(), post(`${PORTAL}/preview`)],
    get(PORTAL),
    ok({ preview: { previewStatus: 'PREVIEW_READY', previewUrl: expect.stringMatching(/\/preview$/) } }, [
      'publishStatus',
    ]),
  ],
  [
    'has no preview with a product that is gone',
    [product(), included, remove('/portalproducts/<portalProduct>'), post(`${PORTAL}/preview`)],
    get(PORTAL),
    ok({
      preview: { previewStatus: 'PREVIEW_FAILED', statusException: { exception: 'BadRequestException' } },
    }),
  ],
  ['is disabled', [portal(), publish], remove(PUBLISH), gone],
  [
    'says that it is disabled',
    [portal(), publish, remove(PUBLISH)],
    get(PORTAL),
    ok({ publishStatus: 'DISABLED', lastPublished: expect.any(String) }),
  ],
  [
    'is not disabled when it is not published',
    [portal()],
    remove(PUBLISH),
    conflict('Portal <portal> is not published.'),
  ],
  [
    'is not disabled twice',
    [portal(), publish, remove(PUBLISH)],
    remove(PUBLISH),
    conflict('Portal <portal> is not published.'),
  ],
  [
    'can be published again',
    [portal(), publish, remove(PUBLISH), publish],
    get(PORTAL),
    ok({ publishStatus: 'PUBLISHED' }),
  ],
  [
    'is not deleted while it is published',
    [portal(), publish],
    remove(PORTAL),
    bad('Portal <portal> is published. Disable it before you delete it.'),
  ],
  ['is deleted once it is disabled', [portal(), publish, remove(PUBLISH)], remove(PORTAL), gone],
  [
    'is gone then',
    [portal(), remove(PORTAL)],
    get(PORTAL),
    missing('Invalid Portal identifier specified <portal>'),
  ],
  [
    'leaves its products',
    [product(), included, remove(PORTAL)],
    get('/portalproducts/<portalProduct>'),
    ok(),
  ],
  [
    'has tags under its ARN',
    [portal({ tags: { a: '1' } }), post('/tags/<portal.portalArn>', { tags: { b: '2' } })],
    get(PORTAL),
    ok({ tags: { a: '1', b: '2' } }),
  ],
  [
    'has no tags under an ARN without an account',
    [portal()],
    get('/tags/arn:aws:apigateway:us-east-1::/portals/<portal>'),
    bad('Invalid resource ARN specified: arn:aws:apigateway:us-east-1::/portals/<portal>'),
  ],
  [
    'has no tags under the ARN of another account',
    [portal()],
    get('/tags/arn:aws:apigateway:us-east-1:999999999999:/portals/<portal>'),
    missing('Invalid Portal identifier specified <portal>'),
  ],
  [
    'refuses the 16th portal',
    Array.from({ length: 15 }, () => portal()),
    portal(),
    {
      status: 429,
      errorType: 'ConflictException',
      body: {
        message:
          'Maximum number of Portals for this account has been reached. Please contact AWS if you need additional Portals.',
      },
    },
  ],
  [
    'lists page by page',
    [portal(), portal(), save('page', get('/portals?maxResults=1'))],
    get('/portals?nextToken=<page.nextToken>'),
    ok({ items: [{ portalId: '<portal>' }] }, ['nextToken']),
  ],
]
