import {
  choiceKind,
  NUMBER,
  option,
  PATH,
  parseChoice,
  parseFolder,
  parseHostNames,
  parseMatching,
  parseNumber,
  parsePort,
  parseUrl,
  switchOption,
  TEXT,
  TEXTS,
} from '@gatehouse/command-line'
import { parseFaults } from './parse-faults.ts'

const DIALECTS = ['aws', 'catalog'] as const
const APIS = ['management', 'connections'] as const

/** What the environment forms of the mock's options begin with: `GATEHOUSE_MOCK_PORT`. */
export const ENVIRONMENT_PREFIX = 'GATEHOUSE_MOCK'

/** Every option, in the order of the help. Flags, environment forms, help, and the tables of the README and of docs/options.md follow. */
export const OPTIONS = {
  dialect: option({
    flag: 'dialect',
    kind: choiceKind(DIALECTS),
    value: '<name>',
    parse: parseChoice(DIALECTS),
    fallback: 'aws',
    help: 'aws, or catalog: PascalCase members, statuses 480 to 483',
  }),
  api: option({
    flag: 'api',
    kind: choiceKind(APIS),
    value: '<name>',
    parse: parseChoice(APIS),
    fallback: 'management',
    help: 'management, or connections: the @connections API',
  }),
  port: option({
    flag: 'port',
    kind: NUMBER,
    value: '<number>',
    parse: parsePort,
    fallback: '4010',
    help: 'port to listen on; 0 takes a free one',
  }),
  host: option({
    flag: 'host',
    kind: TEXT,
    value: '<address>',
    parse: parseMatching(/./s, 'an address'),
    fallback: '127.0.0.1',
    help: 'address to listen on',
  }),
  dynamic: switchOption('dynamic', 'make data up instead of giving examples'),
  stateful: switchOption('stateful', 'keep what is created, by session (header X-Gatehouse-Session)'),
  seed: option({
    flag: 'seed',
    kind: TEXT,
    value: '<seed>',
    parse: parseMatching(/^(\d{1,9}|story)$/, 'a number or story'),
    help: 'a number: chance is the same in each run; story: a stateful mock begins with the examples',
  }),
  delay: option({
    flag: 'delay',
    kind: NUMBER,
    value: '<ms>',
    parse: parseNumber(/^\d{1,9}$/, 'a number of milliseconds'),
    fallback: '0',
    help: 'hold each answer back for so long',
  }),
  errors: option({
    flag: 'errors',
    kind: NUMBER,
    value: '<rate>',
    parse: parseNumber(/^(0|1|1\.0+|0?\.\d+)$/, 'a number from 0 to 1'),
    fallback: '0',
    help: 'share of calls to answer with 429, 500 or 503: 0.1 is a tenth',
  }),
  faults: option({
    flag: 'fault',
    kind: TEXTS,
    value: '<rule|file>',
    parse: parseFaults,
    fallback: '',
    help: 'what goes wrong: operation=Create*,status=500,every=3, or a file of rules (JSON); repeat it',
  }),
  proxy: option({
    flag: 'proxy',
    kind: TEXT,
    value: '<url>',
    parse: parseUrl,
    help: 'forward calls to a real endpoint, and tell what breaks the contract, both ways',
  }),
  allowedHosts: option({
    flag: 'allowed-host',
    kind: TEXTS,
    value: '<name>',
    parse: parseHostNames,
    fallback: '',
    help: 'name of the mock for calls that it forwards, beside local ones; repeat it',
  }),
  record: option({
    flag: 'record',
    kind: PATH,
    value: '<dir|url>',
    parse: parseMatching(/./s, 'a folder, or an http or https URL'),
    help: 'keep what a proxy answers in a folder; a URL is its --proxy, and the folder is recorded',
  }),
  examples: option({
    flag: 'examples',
    kind: PATH,
    value: '<dir>',
    parse: parseFolder,
    help: 'answer with what --record kept, then with the examples of the contract',
  }),
  prism: switchOption('prism', 'run stock Prism over the same document instead'),
  document: option({
    flag: 'document',
    kind: PATH,
    value: '<file>',
    parse: parseMatching(/./s, 'a file'),
    help: 'another published contract (JSON) to serve',
  }),
}
