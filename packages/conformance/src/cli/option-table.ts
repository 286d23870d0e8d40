import {
  choiceKind,
  NUMBER,
  option,
  PATH,
  parseChoice,
  parseMatching,
  parsePort,
  parseUrl,
  switchOption,
  TEXT,
  TEXTS,
} from '@gatehouse/command-line'

/** What the environment forms of the options begin with: `GATEHOUSE_CONFORMANCE_ENDPOINT`. */
export const ENVIRONMENT_PREFIX = 'GATEHOUSE_CONFORMANCE'

const CREDENTIALS = ['accounts', 'environment'] as const
const parseFile = parseMatching(/./s, 'a file')

/** Every option, in the order of the help. */
export const OPTIONS = {
  endpoint: option({
    flag: 'endpoint',
    kind: TEXT,
    value: '<url>',
    parse: parseUrl,
    help: 'the management API to try, without /v2',
  }),
  region: option({
    flag: 'region',
    kind: TEXT,
    value: '<region>',
    parse: parseMatching(/^[a-z0-9-]{1,32}$/, 'a region'),
    fallback: 'us-east-1',
    help: 'region that calls are signed for',
  }),
  credentials: option({
    flag: 'credentials',
    kind: choiceKind(CREDENTIALS),
    value: '<from>',
    parse: parseChoice(CREDENTIALS),
    fallback: 'accounts',
    help: 'accounts: each case signs as an account of its own, as emulators tell them apart; environment: AWS_ACCESS_KEY_ID and so on',
  }),
  only: option({
    flag: 'only',
    kind: TEXT,
    value: '<text>',
    parse: parseMatching(/./s, 'a part of a name'),
    help: 'cases whose subject or title has this in it',
  }),
  domain: option({
    flag: 'domain',
    kind: TEXT,
    value: '<name>',
    parse: parseMatching(/^([a-z0-9-]+\.)+[a-z]+$/, 'a domain'),
    fallback: 'example.com',
    help: 'what domain names of cases end in',
  }),
  dataPlane: switchOption('data-plane', 'try what traffic does as well: HTTP and WebSocket APIs at run time'),
  backend: option({
    flag: 'backend',
    kind: TEXT,
    value: '<url>',
    parse: parseUrl,
    help: 'a public address that leads to --backend-port, for APIs that cannot reach loopback, such as those of AWS',
  }),
  backendPort: option({
    flag: 'backend-port',
    kind: NUMBER,
    value: '<number>',
    parse: parsePort,
    fallback: '0',
    help: 'port of loopback of the backend that traffic cases lead to; 0 takes a free one',
  }),
  function: option({
    flag: 'function',
    kind: TEXT,
    value: '<arn>',
    parse: parseMatching(
      /^arn:[\w-]+:lambda:[a-z0-9-]+:\d{12}:function:[\w-]+(:[\w$-]+)?$/,
      'the ARN of a function',
    ),
    help: "the function of the package's folder function, deployed where the endpoint finds it; traffic cases with functions are skipped otherwise",
  }),
  name: option({
    flag: 'name',
    kind: TEXT,
    value: '<text>',
    parse: parseMatching(/./s, 'a name'),
    help: 'what the target is called in reports; its endpoint otherwise',
  }),
  json: option({
    flag: 'json',
    kind: PATH,
    value: '<file>',
    parse: parseFile,
    help: 'write the report as JSON',
  }),
  junit: option({
    flag: 'junit',
    kind: PATH,
    value: '<file>',
    parse: parseFile,
    help: 'write it as JUnit does',
  }),
  html: option({
    flag: 'html',
    kind: PATH,
    value: '<file>',
    parse: parseFile,
    help: 'write a page that lays targets side by side: this run and those of --with',
  }),
  markdown: option({
    flag: 'markdown',
    kind: PATH,
    value: '<file>',
    parse: parseFile,
    help: 'the same as a table in Markdown, by subject',
  }),
  with: option({
    flag: 'with',
    kind: TEXTS,
    value: '<file>',
    parse: (text) => text.split(/\s+/).filter(Boolean),
    fallback: '',
    help: 'a JSON report of another target, for --html and --markdown; repeat it',
  }),
  yes: switchOption('yes', 'do not ask before an account of AWS is used, which may cost money'),
}
