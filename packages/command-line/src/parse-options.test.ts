import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  createOptionSchema,
  findGiven,
  formatOptions,
  formatOptionsPage,
  NUMBER,
  option,
  PAIRS,
  parseFlags,
  parseList,
  parseNumber,
  parseOptions,
  parsePort,
  switchOption,
  TEXT,
  TEXTS,
  takeText,
  tellingPlace,
  UsageError,
} from './index.ts'

const TABLE = {
  port: option({
    flag: 'port',
    kind: NUMBER,
    value: '<number>',
    parse: parsePort,
    fallback: '1',
    help: 'a port',
  }),
  level: option({
    flag: 'log-level',
    kind: NUMBER,
    value: '<n>',
    parse: parseNumber(/^\d$/, 'a digit'),
    help: 'a <digit> | none',
  }),
  name: option({ flag: 'name', kind: TEXT, value: '<a|b>', parse: takeText, fallback: '', help: 'a name' }),
  quiet: switchOption('quiet', 'no output'),
  hosts: option({
    flag: 'host',
    kind: TEXTS,
    value: '<name>',
    parse: parseList({ isGood: (it) => /^[a-z]+$/.test(it), expected: 'letters' }),
    fallback: '',
    help: 'a host; repeat it',
  }),
}
const DEFAULTS = { port: 1, level: undefined, name: '', quiet: undefined, hosts: [] }

function parse(args: string[], env: NodeJS.ProcessEnv = {}) {
  return parseOptions(TABLE, findGiven(parseFlags(TABLE, args).values, env, 'APP'))
}

describe('parseOptions', () => {
  it.each<[string[], NodeJS.ProcessEnv, object]>([
    [[], {}, {}],
    [['--port', '2', '--log-level=3', '--quiet'], {}, { port: 2, level: 3, quiet: true }],
    [[], { APP_PORT: '2', APP_LOG_LEVEL: '3', APP_QUIET: 'true' }, { port: 2, level: 3, quiet: true }],
    [['--port', '2'], { APP_PORT: 'x' }, { port: 2 }],
    [[], { APP_QUIET: '1' }, { quiet: true }],
    [[], { APP_QUIET: 'false' }, {}],
    [[], { APP_QUIET: '' }, {}],
    [['--quiet'], { APP_QUIET: '0' }, { quiet: true }],
    [['--host', 'a', '--host', 'b'], { APP_HOST: 'c' }, { hosts: ['a', 'b'] }],
    [[], { APP_HOST: 'a  b' }, { hosts: ['a', 'b'] }],
    [['--name', 'a b'], {}, { name: 'a b' }],
  ])('reads %j with %j', (args, env, options) => {
    expect(parse(args, env)).toEqual({ ...DEFAULTS, ...options })
  })

  it.each<[string[], NodeJS.ProcessEnv, string]>([
    [['--port', '65536'], {}, "--port must be a number from 0 to 65535, not '65536'"],
    [['--port', '1', '--port', 'x'], {}, "--port must be a number from 0 to 65535, not 'x'"],
    [[], { APP_PORT: '' }, "APP_PORT: --port must be a number from 0 to 65535, not ''"],
    [[], { APP_LOG_LEVEL: '10' }, "APP_LOG_LEVEL: --log-level must be a digit, not '10'"],
    [[], { APP_QUIET: 'yes' }, "APP_QUIET: --quiet must be true or false, not 'yes'"],
    [['--host', 'a', '--host', '1'], {}, "--host must be letters, not '1'"],
    [['--other'], {}, "Unknown option '--other' (--help lists the options)"],
    [['--quiet=1'], {}, "Option '--quiet' does not take an argument (--help lists the options)"],
    [
      ['word'],
      {},
      "Unexpected argument 'word'. This command does not take positional arguments (--help lists the options)",
    ],
  ])('refuses %j with %j', (args, env, message) => {
    expect(() => parse(args, env)).toThrow(new UsageError(message))
  })

  it('gives each member the type of its parser, and undefined where there is no default', () => {
    const parsed = parse([])
    expectTypeOf(parsed.port).toEqualTypeOf<number>()
    expectTypeOf(parsed.level).toEqualTypeOf<number | undefined>()
    expectTypeOf(parsed.hosts).toEqualTypeOf<readonly string[]>()
    expectTypeOf(parsed.quiet).toEqualTypeOf<true | undefined>()
  })

  it('knows --help, -h and --version of every program', () => {
    expect(parseFlags(TABLE, ['-h'])).toMatchObject({ help: true, version: false })
    expect(parseFlags(TABLE, ['--help', '--version'])).toMatchObject({ help: true, version: true })
  })
})

it('puts the place of a flag before what is said of it, and before nothing else', () => {
  const find = findGiven(new Map(), { APP_PORT: '2' }, 'APP')
  const say = (message: string) => () =>
    tellingPlace(find, () => {
      throw new UsageError(message)
    })
  expect(say('--port 2 needs more')).toThrow('APP_PORT: --port 2 needs more')
  expect(say('--quiet needs more')).toThrow(/^--quiet needs more$/)
  expect(say('nothing to be found')).toThrow(/^nothing/)
})

it('lists options with their defaults in the help, and in a page', () => {
  expect(formatOptions(TABLE, { indent: 20 })).toEqual([
    '  --port <number>   a port (1)',
    '  --log-level <n>   a <digit> | none',
    '  --name <a|b>      a name',
    '  --quiet           no output',
    '  --host <name>     a host; repeat it',
    '  --version         the version',
    '  --help            this text',
  ])
  expect(
    formatOptionsPage(TABLE, { prefix: 'APP', members: { except: ['port'] } })
      .split('\n')
      .slice(0, 5),
  ).toEqual([
    '| flag | member | environment | default | what it does |',
    '|---|---|---|---|---|',
    '| `--port <number>` |  | `APP_PORT` | `1` | a port |',
    '| `--log-level <n>` | `level` | `APP_LOG_LEVEL` |  | a &lt;digit> \\| none |',
    '| `--name <a\\|b>` | `name` | `APP_NAME` |  | a name |',
  ])
})

it('describes a configuration file as a closed object with defaults', () => {
  const schema = createOptionSchema('app.json', {
    ...TABLE,
    pairs: option({ flag: 'pair', kind: PAIRS, value: '', parse: takeText, help: 'pairs' }),
  })
  expect(schema).toMatchObject({
    title: 'app.json',
    additionalProperties: false,
    properties: {
      port: { description: 'a port', type: 'integer', default: 1 },
      quiet: { type: 'boolean' },
      pairs: { type: 'object' },
    },
  })
  expect((schema as { properties: object }).properties).not.toHaveProperty('name.default')
})
