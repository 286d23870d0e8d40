import { UsageError } from '@gatehouse/command-line'
import { expect, it } from 'vitest'
import { formatHelp } from './format-help.ts'
import { parseCommand } from './parse-command.ts'

const DEFAULTS = {
  dialect: 'aws',
  api: 'management',
  port: 4010,
  host: '127.0.0.1',
  dynamic: false,
  stateful: false,
  story: false,
  delayMs: 0,
  errorRate: 0,
  faults: [],
}

it.each<[string[], NodeJS.ProcessEnv, object]>([
  [[], {}, {}],
  [
    ['--port', '0', '--host', '::1', '--dialect', 'catalog'],
    {},
    { port: 0, host: '::1', dialect: 'catalog' },
  ],
  [['--seed', '7', '--dynamic'], {}, { seed: 7, dynamic: true }],
  [['--seed', 'story', '--stateful'], {}, { story: true, stateful: true }],
  [[], { GATEHOUSE_MOCK_DYNAMIC: 'true', GATEHOUSE_MOCK_ERRORS: '.5' }, { dynamic: true, errorRate: 0.5 }],
  [
    ['--fault', 'status=500', '--fault', 'abort,every=2'],
    {},
    { faults: [{ status: 500 }, { abort: true, every: 2 }] },
  ],
  [[], { GATEHOUSE_MOCK_FAULT: 'latency=5 throttle=3' }, { faults: [{ latency: 5 }, { throttle: 3 }] }],
  [['--proxy', 'http://a.example'], {}, { proxy: 'http://a.example' }],
  [['--proxy', 'http://a.example', '--record', 'kept'], {}, { proxy: 'http://a.example', record: 'kept' }],
  [
    ['--proxy', 'http://a.example', '--allowed-host', 'mock.example'],
    {},
    { proxy: 'http://a.example', allowedHosts: ['mock.example'] },
  ],
  [['--record', 'http://a.example'], {}, { proxy: 'http://a.example', record: 'recorded' }],
  [['--examples', '.'], {}, { examples: '.' }],
  [['--api', 'connections'], { GATEHOUSE_MOCK_API: 'management' }, { api: 'connections' }],
])('reads %j with %j', (args, env, options) => {
  expect(parseCommand(args, env)).toEqual({ kind: 'run', options: { ...DEFAULTS, ...options } })
})

it.each<[string[], NodeJS.ProcessEnv, string]>([
  [['--errors', '7'], {}, "--errors must be a number from 0 to 1, not '7'"],
  [['--delay', '1s'], {}, "--delay must be a number of milliseconds, not '1s'"],
  [['--seed', 'tale'], {}, "--seed must be a number or story, not 'tale'"],
  [['--document', ''], {}, "--document must be a file, not ''"],
  [['--seed', 'story'], {}, '--seed story needs --stateful'],
  [[], { GATEHOUSE_MOCK_SEED: 'story' }, 'GATEHOUSE_MOCK_SEED: --seed story needs --stateful'],
  [
    [],
    { GATEHOUSE_MOCK_DYNAMIC: 'maybe' },
    "GATEHOUSE_MOCK_DYNAMIC: --dynamic must be true or false, not 'maybe'",
  ],
  [['--api', 'connections', '--dialect', 'catalog'], {}, '--dialect catalog is for the management API'],
  [['--api', 'connections', '--stateful'], {}, '--stateful is for the management API'],
  [['story'], {}, "'story'"],
  [['--fault', 'status=9'], {}, '--fault status=9: status must be a status from 200 to 599'],
  [['--fault', '/nowhere.json'], {}, '--fault /nowhere.json: ENOENT'],
  [
    [],
    { GATEHOUSE_MOCK_FAULT: 'status=500 every=3' },
    'GATEHOUSE_MOCK_FAULT: --fault every=3: a rule has at',
  ],
  [['--proxy', 'a.example'], {}, "--proxy must be an http or https URL, not 'a.example'"],
  [['--allowed-host', 'a.example:1'], {}, "--allowed-host must be a name without port, not 'a.example:1'"],
  [['--record', 'kept'], {}, '--record <folder> needs --proxy <url>'],
  [['--record', 'http://a.example', '--proxy', 'http://b.example'], {}, '--record must be a folder where'],
  [['--proxy', 'http://a.example', '--stateful'], {}, '--stateful has no meaning beside --proxy'],
  [['--record', 'http://a.example', '--dynamic'], {}, '--dynamic has no meaning beside --proxy'],
  [['--stateful', '--examples', '.'], {}, '--examples has no meaning beside --stateful'],
  [['--examples', '/nowhere/at/all'], {}, "--examples must be a folder, not '/nowhere/at/all'"],
  [['--prism', '--stateful'], {}, '--stateful has no meaning beside --prism'],
  [['--prism', '--fault', 'abort'], {}, '--prism is Prism as it is'],
])('refuses %j with %j in one line', (args, env, message) => {
  const parse = () => parseCommand(args, env)
  expect(parse).toThrow(UsageError)
  expect(parse).toThrow(message)
  expect(parse).toThrow(/^.*$/)
})

it('has a help that fits a terminal', () => {
  const lines = formatHelp('gatehouse-mock').split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120)
})
