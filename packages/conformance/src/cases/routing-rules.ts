import { expect } from '../matching/matchers.ts'
import { create, GIVEN, invokes, members, onHeader, onPath, RULE, RULES, rule } from './routing-rule.ts'
import {
  bad,
  conflict,
  created,
  DOMAIN,
  domain,
  get,
  gone,
  httpApi,
  inRegion,
  invalid,
  mapping,
  missing,
  ok,
  patch,
  put,
  type Row,
  remove,
  save,
  stage,
  webSocketApi,
} from './row.ts'

const BOTH = [onHeader('x-version', 'beta*'), onHeader('Hello', 'World'), onPath('shop/v2')]
const whole = {
  actions: invokes({ stripBasePath: true }),
  conditions: BOTH,
  priority: 7,
}
const noPrivateDomain = missing('Invalid domain name identifier specified')

/** management §2.17 */
export const routingRules: readonly Row[] = [
  [
    'fills in what was left out',
    GIVEN,
    create(),
    created({
      actions: invokes({ stripBasePath: false }),
      conditions: [],
      priority: 50,
      routingRuleArn: expect.stringMatching(
        /^arn:aws:apigateway:us-east-1:\d{12}:\/domainnames\/.+\/routingrules\/[a-z0-9]{6}$/,
      ),
      routingRuleId: expect.stringMatching(/^[a-z0-9]{6}$/),
    }),
  ],
  ['keeps every member', GIVEN, create(whole), created(whole)],
  ['reads a rule', [...GIVEN, rule(whole)], get(RULE), ok({ ...whole, routingRuleId: '<routingRule>' })],
  ['lists nothing', [domain], get(RULES), ok({ routingRules: [] }, ['nextToken', 'items'])],
  [
    'lists the rules as they were made',
    [...GIVEN, create({ priority: 9 }), create({ priority: 3 })],
    get(RULES),
    ok({ routingRules: [{ priority: 9 }, { priority: 3 }] }, ['nextToken']),
  ],
  [
    'lists page by page',
    [...GIVEN, create({ priority: 1 }), create({ priority: 2 }), save('page', get(`${RULES}?maxResults=1`))],
    get(`${RULES}?maxResults=1&nextToken=<page.nextToken>`),
    ok({ routingRules: [{ priority: 2 }] }, ['nextToken']),
  ],
  ...['0', '101', '-1', 'x', '1.5'].map(
    (size): Row => [
      `refuses pages of ${size}`,
      [domain],
      get(`${RULES}?maxResults=${size}`),
      bad(expect.stringContaining("at 'maxResults'")),
    ],
  ),
  [
    'refuses a token of another list',
    [
      ...GIVEN,
      mapping({ stage: 'prod' }),
      mapping({ stage: 'prod', apiMappingKey: 'b' }),
      save('page', get(`/domainnames/${DOMAIN}/apimappings?maxResults=1`)),
    ],
    get(`${RULES}?nextToken=<page.nextToken>`),
    bad('Invalid pagination token specified in nextToken'),
  ],
  [
    'replaces a rule, which keeps its id and ARN',
    [...GIVEN, rule({ conditions: BOTH })],
    put(RULE, members({ priority: 51, actions: invokes({ stripBasePath: true }) })),
    ok({
      actions: invokes({ stripBasePath: true }),
      conditions: [],
      priority: 51,
      routingRuleId: '<routingRule>',
      routingRuleArn: '<routingRule.routingRuleArn>',
    }),
  ],
  ['replaces a rule under its own priority', [...GIVEN, rule()], put(RULE, members()), ok({ priority: 50 })],
  ...['actions', 'conditions', 'priority'].flatMap((member): Row[] => [
    [`refuses a new rule without ${member}`, GIVEN, create({ [member]: undefined }), required(member)],
    [
      `refuses a changed rule without ${member}`,
      [...GIVEN, rule()],
      put(RULE, members({ [member]: undefined })),
      required(member),
    ],
  ]),
  [
    'refuses a priority that is taken',
    [...GIVEN, rule()],
    create({ conditions: BOTH }),
    conflict('Routing rule with priority 50 already exists for this domain name'),
  ],
  [
    'refuses to change to a priority that is taken',
    [...GIVEN, create({ priority: 9 }), rule()],
    put(RULE, members({ priority: 9 })),
    conflict('Routing rule with priority 9 already exists for this domain name'),
  ],
  ['takes a priority again once its rule is gone', [...GIVEN, rule(), remove(RULE)], create(), created()],
  ...[1, 1_000_000].map(
    (priority): Row => [`takes the priority ${priority}`, GIVEN, create({ priority }), created({ priority })],
  ),
  [
    'refuses the priority 0',
    GIVEN,
    create({ priority: 0 }),
    invalid('priority', '0', 'have value greater than or equal to 1'),
  ],
  [
    'refuses the priority 1000001',
    GIVEN,
    create({ priority: 1_000_001 }),
    invalid('priority', '1000001', 'have value less than or equal to 1000000'),
  ],
  [
    'refuses half a priority',
    GIVEN,
    create({ priority: 1.5 }),
    invalid('priority', '1.5', 'be of type integer'),
  ],
  [
    'refuses no action',
    GIVEN,
    create({ actions: [] }),
    invalid('actions', '[]', 'have length greater than or equal to 1'),
  ],
  [
    'refuses two actions',
    GIVEN,
    create({ actions: [...invokes(), ...invokes()] }),
    bad(
      expect.stringContaining(
        "at 'actions' failed to satisfy constraint: Member must have length less than or equal to 1",
      ),
    ),
  ],
  ['refuses an action that does nothing', GIVEN, create({ actions: [{}] }), required('actions.0.invokeApi')],
  [
    'refuses an API that is not there',
    GIVEN,
    create({ actions: invokes({ apiId: 'nothing' }) }),
    bad('Invalid API identifier specified'),
  ],
  [
    'refuses an API of another region',
    [domain, inRegion('eu-west-1', httpApi)],
    create(),
    bad('Invalid API identifier specified'),
  ],
  [
    'refuses a stage that is not there',
    GIVEN,
    create({ actions: invokes({ stage: 'dev' }) }),
    bad('Invalid stage identifier specified'),
  ],
  [
    'refuses a WebSocket API',
    [domain, webSocketApi, stage('prod')],
    create(),
    bad('WEBSOCKET APIs are not supported as targets of routing rules.'),
  ],
  ['deletes a rule', [...GIVEN, rule()], remove(RULE), gone],
  [
    'does not find a rule that is gone',
    [...GIVEN, rule(), remove(RULE)],
    get(RULE),
    missing('Invalid RoutingRule identifier specified <routingRule>'),
  ],
  [
    'does not make a rule by replacing it',
    [...GIVEN],
    put(`${RULES}/abc123`, members()),
    missing('Invalid RoutingRule identifier specified abc123'),
  ],
  [
    'knows no private domain on a create',
    GIVEN,
    { ...create(), path: `${create().path}?domainNameId=x` },
    noPrivateDomain,
  ],
  ['knows no private domain on a list', [domain], get(`${RULES}?domainNameId=x`), noPrivateDomain],
  ...[get, remove, (path: string) => put(path, members())].map(
    (method): Row => [
      `knows no private domain on a ${method('').method}`,
      [...GIVEN, rule()],
      method(`${RULE}?domainNameId=x`),
      noPrivateDomain,
    ],
  ),
  [
    'keeps its API from being deleted',
    [...GIVEN, rule()],
    remove('/apis/<api>'),
    bad(
      'Deleting API <api> failed. Please remove all routing rules for the API from your custom domain names.',
    ),
  ],
  [
    'keeps its stage from being deleted',
    [...GIVEN, rule()],
    remove('/apis/<api>/stages/prod'),
    bad(
      `Deleting stage prod failed. Please remove all routing rules related to the stage in your domains: ${DOMAIN}`,
    ),
  ],
  ['lets go of its API when it is deleted', [...GIVEN, rule(), remove(RULE)], remove('/apis/<api>'), gone],
  [
    'lets go of its stage when it leads elsewhere',
    [...GIVEN, stage('dev'), rule(), put(RULE, members({ actions: invokes({ stage: 'dev' }) }))],
    remove('/apis/<api>/stages/prod'),
    gone,
  ],
  [
    'lets go of nothing when a change is refused',
    [...GIVEN, rule(), { ...put(RULE, members({ actions: invokes({ apiId: 'nothing' }) })), refused: true }],
    remove('/apis/<api>/stages/prod'),
    bad(expect.stringContaining('routing rules')),
  ],
  [
    'goes with its domain name',
    [...GIVEN, rule(), remove(`/domainnames/${DOMAIN}`)],
    remove('/apis/<api>'),
    gone,
  ],
  [
    'does not come back with its domain name',
    [...GIVEN, rule(), remove(`/domainnames/${DOMAIN}`), domain],
    get(RULES),
    ok({ routingRules: [] }),
  ],
  ...['API_MAPPING_ONLY', 'ROUTING_RULE_ONLY', 'ROUTING_RULE_THEN_API_MAPPING'].map(
    (routingMode): Row => [
      `may be made in the mode ${routingMode}`,
      [...GIVEN, patch(`/domainnames/${DOMAIN}`, { routingMode, domainNameConfigurations: [{}] })],
      create(),
      created(),
    ],
  ),
  [
    'refuses the 51st rule of a domain name',
    [...GIVEN, ...Array.from({ length: 50 }, (_, index) => create({ priority: index + 1 }))],
    create({ priority: 51 }),
    {
      status: 429,
      errorType: 'ConflictException',
      body: {
        message:
          'Maximum number of RoutingRules for this domain name has been reached. Please contact AWS if you need additional RoutingRules.',
      },
    },
  ],
]

function required(member: string) {
  return bad(
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must not be null`,
  )
}
