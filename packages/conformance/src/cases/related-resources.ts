import { expect } from '../matching/matchers.ts'
import {
  bad,
  conflict,
  created,
  DOMAIN,
  domain,
  get,
  httpApi,
  missing,
  ok,
  patch,
  post,
  quickApi,
  type Row,
  remove,
  vpcLink,
  webSocketApi,
} from './row.ts'

/** management §2.12 */
export const vpcLinks: readonly Row[] = [
  [
    'is pending in the first answer',
    [],
    vpcLink,
    created({ securityGroupIds: [], vpcLinkStatus: 'PENDING', vpcLinkVersion: 'V2' }),
  ],
  ['is available after that', [vpcLink], get('/vpclinks/<vpcLink>'), ok({ vpcLinkStatus: 'AVAILABLE' })],
  [
    'refuses no subnets',
    [],
    post('/vpclinks', { name: 'link', subnetIds: [] }),
    bad('SubnetIds for a vpc link cannot be empty'),
  ],
  [
    'changes its name only',
    [vpcLink],
    patch('/vpclinks/<vpcLink>', { name: 'new', subnetIds: ['x'] }),
    ok({ name: 'new', subnetIds: ['subnet-1'] }),
  ],
  [
    'answers 202 with an empty object when it is deleted',
    [vpcLink],
    remove('/vpclinks/<vpcLink>'),
    { status: 202, body: {} },
  ],
  [
    'is not found once it is deleted',
    [vpcLink, remove('/vpclinks/<vpcLink>')],
    get('/vpclinks/<vpcLink>'),
    missing('Invalid VpcLink identifier specified <vpcLink>'),
  ],
]

const arn = (path: string) => `/tags/arn:aws:apigateway:us-east-1::${path}`
const tag = (path: string, tags: object) => post(arn(path), { tags })

/** management §2.13 */
export const tags: readonly Row[] = [
  ['answers 201 with an empty object to tagging', [httpApi], tag('/apis/<api>', { a: '1' }), created({})],
  [
    'merges tags',
    [httpApi, tag('/apis/<api>', { a: '1', b: '2' }), tag('/apis/<api>', { b: '3' })],
    get(arn('/apis/<api>')),
    ok({ tags: { a: '1', b: '3' } }),
  ],
  [
    'shows tags on the stage',
    [quickApi, tag('/apis/<api>/stages/$default', { a: '1' })],
    get('/apis/<api>/stages/$default'),
    ok({ tags: { a: '1' } }),
  ],
  [
    'shows tags on the VPC link',
    [vpcLink, tag('/vpclinks/<vpcLink>', { a: '1' })],
    get('/vpclinks/<vpcLink>'),
    ok({ tags: { a: '1' } }),
  ],
  [
    'shows tags on the domain name',
    [domain, tag(`/domainnames/${DOMAIN}`, { a: '1' })],
    get(`/domainnames/${DOMAIN}`),
    ok({ tags: { a: '1' } }),
  ],
  [
    'takes several keys away at once, and ignores unknown ones',
    [
      httpApi,
      tag('/apis/<api>', { a: '1', b: '2', c: '3' }),
      remove(`${arn('/apis/<api>')}?tagKeys=a&tagKeys=b&tagKeys=z`),
    ],
    get(arn('/apis/<api>')),
    ok({ tags: { c: '3' } }, ['tags.a', 'tags.b']),
  ],
  [
    'asks untagging for the keys',
    [httpApi],
    remove(arn('/apis/<api>')),
    bad(expect.stringContaining("'tagKeys'")),
  ],
  ['refuses what is no ARN', [], get('/tags/pets'), bad('Invalid resource ARN specified: pets')],
  [
    'refuses the ARN of a resource without tags',
    [httpApi],
    get(arn('/apis/<api>/routes/x')),
    bad('Invalid resource ARN specified: arn:aws:apigateway:us-east-1::/apis/<api>/routes/x'),
  ],
  [
    'does not find a resource that is not there',
    [],
    get(arn('/apis/none')),
    missing('Invalid API identifier specified none'),
  ],
  [
    'does not find a resource by the ARN of another region',
    [httpApi],
    get('/tags/arn:aws:apigateway:eu-west-1::/apis/<api>'),
    missing('Invalid API identifier specified <api>'),
  ],
]

const createModel = (members: object) =>
  post('/apis/<api>/models', { name: 'message', schema: '{}', ...members })

/** management §2.8 */
export const models: readonly Row[] = [
  [
    'fills the content type in',
    [webSocketApi],
    createModel({}),
    created({ contentType: 'application/json', schema: '{}' }),
  ],
  [
    'refuses a model on an HTTP API',
    [httpApi],
    createModel({}),
    bad('Models are currently not supported for this API protocol type.'),
  ],
  [
    'refuses a name with other characters',
    [webSocketApi],
    createModel({ name: 'a-b' }),
    bad('Model name must be alphanumeric: a-b'),
  ],
  [
    'refuses a schema that is no JSON',
    [webSocketApi],
    createModel({ schema: '{' }),
    bad('Invalid model schema specified'),
  ],
  [
    'refuses a name that is taken',
    [webSocketApi, createModel({})],
    createModel({}),
    conflict('Model name already exists for this API: message'),
  ],
]
