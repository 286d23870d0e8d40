import { UsageError } from '@gatehouse/command-line'
import { describe, expect, it } from 'vitest'
import { formatHelp } from './format-help.ts'
import { parseCommand } from './options.ts'

const DEFAULTS = {
  port: 4080,
  host: '127.0.0.1',
  workers: 1,
  drainSeconds: 0,
  data: '.gatehouse',
  account: '000000000000',
  region: 'us-east-1',
  logLevel: 'info',
  endpointStyle: 'path',
  publicUrl: undefined,
  quotas: {},
  accountLimit: {},
  accessLog: '-',
  executionLog: '-',
  auth: 'none',
  credentials: undefined,
  traces: undefined,
  apis: [],
  functions: undefined,
  functionFiles: {},
  functionCredentials: undefined,
  lambdaEndpoint: undefined,
  functionIsolation: 'process',
  noFunctionTimeout: undefined,
  inspect: undefined,
  mcp: undefined,
  mcpWrite: undefined,
  inspectKeep: 1000,
  inspectBytes: 16384,
  inspectFunctions: undefined,
  vpcTargets: [],
  issuers: {},
  allowedHosts: [],
  corsOrigins: [],
  tlsPort: undefined,
  certificates: undefined,
  truststores: undefined,
  checkResponses: false,
}

describe('parseCommand', () => {
  it.each<[string, string[], NodeJS.ProcessEnv, object]>([
    ['fills the defaults in', [], {}, {}],
    [
      'reads flags',
      ['--port', '0', '--data', ':memory:', '--log-level', 'debug'],
      {},
      { port: 0, data: ':memory:', logLevel: 'debug' },
    ],
    ['reads flags with an equals sign', ['--region=eu-west-1'], {}, { region: 'eu-west-1' }],
    [
      'reads the environment',
      [],
      { GATEHOUSE_PORT: '1', GATEHOUSE_ENDPOINT_STYLE: 'aws' },
      { port: 1, endpointStyle: 'aws' },
    ],
    ['prefers flags to the environment', ['--port', '2'], { GATEHOUSE_PORT: '1' }, { port: 2 }],
    [
      'takes a public URL',
      ['--public-url', 'https://gw.example/x'],
      {},
      { publicUrl: 'https://gw.example/x' },
    ],
    [
      'takes a database',
      ['--database', 'postgresql:///gatehouse', '--database-listen', 'postgres://db:5433/gatehouse'],
      {},
      { database: 'postgresql:///gatehouse', databaseListen: 'postgres://db:5433/gatehouse' },
    ],
    [
      'takes where other nodes hand over, on loopback',
      ['--cluster-listen', '7000', '--cluster-key', 'keys', '--database', 'postgres://db/x'],
      {},
      { clusterListen: { host: '127.0.0.1', port: 7000 }, clusterKey: 'keys', database: 'postgres://db/x' },
    ],
    [
      'takes where other nodes hand over, by IPv6',
      ['--cluster-listen', '[fd00::1]:0', '--cluster-key', 'keys', '--database', 'postgres://db/x'],
      {},
      { clusterListen: { host: 'fd00::1', port: 0 }, clusterKey: 'keys', database: 'postgres://db/x' },
    ],
    ['takes an account', ['--account', '123456789012'], {}, { account: '123456789012' }],
    ['takes a region of four parts', ['--region', 'us-gov-west-1'], {}, { region: 'us-gov-west-1' }],
    ['takes a number of workers', ['--workers', '8'], {}, { workers: 8 }],
    [
      'takes hosts and origins, each by itself',
      [
        '--allowed-host',
        'a.example',
        '--allowed-host',
        '[2001:db8::1]',
        '--cors-origin',
        'https://b.example',
      ],
      {},
      { allowedHosts: ['a.example', '[2001:db8::1]'], corsOrigins: ['https://b.example'] },
    ],
    [
      'takes them from the environment, with spaces between them',
      [],
      { GATEHOUSE_CORS_ORIGIN: 'https://a.example capacitor://localhost' },
      { corsOrigins: ['https://a.example', 'capacitor://localhost'] },
    ],
    [
      'takes whose credentials sign calls of AWS',
      ['--aws-credentials', 'profile:work'],
      {},
      { awsCredentials: 'profile:work' },
    ],
    ['takes any address', ['--host', '::1'], {}, { host: '::1' }],
    [
      'takes files of settings of functions, each by itself',
      ['--function', 'pets=a/function.json', '--function', 'cats=b.json'],
      {},
      { functionFiles: { pets: 'a/function.json', cats: 'b.json' } },
    ],
    [
      'takes stand-ins of issuers, with a slash at their end or without',
      ['--issuer', 'https://a.example/=http://localhost:1/x', '--issuer', 'https://b.example=http://b'],
      {},
      { issuers: { 'https://a.example': 'http://localhost:1/x', 'https://b.example': 'http://b' } },
    ],
    [
      'takes whose credentials functions get',
      ['--function-credentials', 'environment'],
      {},
      { functionCredentials: 'environment' },
    ],
    [
      'takes targets of private integrations, each by itself',
      ['--vpc-target', 'arn:a=http://127.0.0.1:1', '--vpc-target', 'arn:a=https://b.example/base'],
      {},
      {
        vpcTargets: [
          { arn: 'arn:a', url: 'http://127.0.0.1:1' },
          { arn: 'arn:a', url: 'https://b.example/base' },
        ],
      },
    ],
    [
      'takes targets from the environment',
      [],
      { GATEHOUSE_VPC_TARGET: 'arn:a=http://a arn:b=http://b' },
      {
        vpcTargets: [
          { arn: 'arn:a', url: 'http://a' },
          { arn: 'arn:b', url: 'http://b' },
        ],
      },
    ],
    ['takes credentials', ['--credentials', 'c.json'], {}, { credentials: 'c.json' }],
    [
      'listens beyond loopback where calls are signed',
      ['--host', '0.0.0.0', '--auth', 'sigv4', '--credentials', 'c.json'],
      {},
      { host: '0.0.0.0', auth: 'sigv4', credentials: 'c.json' },
    ],
    ['listens beyond loopback when told to', ['--host', '::', '--insecure'], {}, { host: '::' }],
    ['reads a flag from the environment', ['--host', '::'], { GATEHOUSE_INSECURE: '1' }, { host: '::' }],
    ['checks responses when it is told to', [], { GATEHOUSE_CHECK_RESPONSES: '1' }, { checkResponses: true }],
  ])('%s', async (_title, args, env, options) => {
    expect(await parseCommand(args, env)).toEqual({ kind: 'run', options: { ...DEFAULTS, ...options } })
  })

  it.each([['--help'], ['-h'], ['--port', 'x', '--help'], ['pull', '--help'], ['push', 'shop', '-h']])(
    'shows the help for %s',
    async (...args) => {
      expect(await parseCommand(args, {})).toEqual({ kind: 'help' })
    },
  )

  it.each<[string[], string]>([
    [['--port', '65536'], "--port must be a number from 0 to 65535, not '65536'"],
    [['--port', '-1'], '--port'],
    [['--port', '1e3'], "--port must be a number from 0 to 65535, not '1e3'"],
    [['--port', ''], '--port'],
    [['--host', ''], "--host must be an address, not ''"],
    [['--workers', '0'], "--workers must be a number from 1 to 99, not '0'"],
    [['--workers', '100'], '--workers'],
    [['--workers', '1.5'], '--workers'],
    [['--workers', 'auto'], '--workers'],
    [['--quotas', 'constructor=1'], '--quotas must be <name>=<number|unlimited> of apis, '],
    [['--quotas', 'throttle-rate=fast'], '--quotas'],
    [
      [
        ...['--workers', '2', '--lambda-endpoint'],
        'http://localhost:9000/2015-03-31/functions/function/invocations',
      ],
      '--lambda-endpoint is a runtime interface emulator, which takes one call at a time: leave --workers out',
    ],
    [['--database', 'mysql://user:secret@db/x'], '--database must be an address such as postgres://'],
    [['--database-listen', 'postgres://db/x'], '--database-listen needs --database <url>'],
    [['backup', 'x.db', '--database', 'postgres://db/x'], 'of a database, pg_dump does it'],
    [['migrate'], 'migrate needs --to <url> or --from <url>, of a database'],
    [
      ['migrate', '--to', 'postgres://a/b', '--from=postgres://c/d'],
      'migrate needs --to <url> or --from <url>',
    ],
    [['migrate', '--to', 'state.db'], '--to must be an address such as postgres://'],
    [['migrate', '--from'], '--from must be an address such as postgres://'],
    [['migrate', '--to', 'postgres://a/b', '--data', ':memory:'], '--data must be a folder to migrate'],
    ...['0.0.0.0', '0', '*', '[::]', '[::0]', '[0:0:0:0:0:0:0:0]', '[::ffff:0.0.0.0]', 'a b'].map(
      (host): [string[], string] => [
        ['--cluster-listen', `${host}:7000`],
        '--cluster-listen must be a port, or an address that other nodes reach',
      ],
    ),
    [
      ['--cluster-listen', '7000', '--database', 'postgres://a/b'],
      '--cluster-listen <address> and --cluster-key <file>',
    ],
    [['--cluster-listen', '7000', '--cluster-key', 'keys'], '--cluster-listen needs --database <url>'],
    [['--drain-seconds', '1000'], "--drain-seconds must be a number from 0 to 999, not '1000'"],
    [['--data', ''], "--data must be a folder or :memory:, not ''"],
    [
      ['--host', '0.0.0.0'],
      '--host 0.0.0.0 lets others in, and management calls need no signature: add --auth sigv4 --credentials <file>, or --insecure',
    ],
    [['--vpc-target', 'http://a'], "--vpc-target must be <arn>=<url>, not 'http://a'"],
    [['--host', '127.0.0.1.example.com'], 'lets others in'],
    [['--tls-port', '4443'], '--tls-port needs --certificates <dir>'],
    [['--auth', 'sigv4'], '--auth sigv4 needs --credentials <file>'],
    [['--aws-credentials', 'env'], "--aws-credentials must be environment or profile:<name>, not 'env'"],
    [['--allowed-host', 'a.example:80'], "--allowed-host must be a name without port, not 'a.example:80'"],
    [['--allowed-host', 'https://a.example'], '--allowed-host must be a name without port'],
    [['--cors-origin', '*'], "--cors-origin must be an origin such as https://console.example, not '*'"],
    [['--cors-origin', 'null'], '--cors-origin must be an origin'],
    [['--cors-origin', 'https://*.example'], '--cors-origin must be an origin'],
    [['--cors-origin', 'https://a.example/x'], '--cors-origin must be an origin'],
    [['--auth', 'basic'], "--auth must be one of none, sigv4, not 'basic'"],
    [['--account', '123'], "--account must be 12 digits, not '123'"],
    [['--region', 'mars'], "--region must be a region such as us-east-1, not 'mars'"],
    [
      ['--log-level', 'loud'],
      '--log-level must be one of fatal, error, warn, info, debug, trace, silent, not ',
    ],
    [['--endpoint-style', 'x'], "--endpoint-style must be one of path, host, aws, not 'x'"],
    [['--public-url', 'gw.example'], "--public-url must be an http or https URL, not 'gw.example'"],
    [['--functions', '/nowhere/at/all'], "--functions must be a folder, not '/nowhere/at/all'"],
    [['--lambda-endpoint', 'localhost'], "--lambda-endpoint must be an http or https URL, not 'localhost'"],
    [['--aws-endpoint', 'localhost'], "--aws-endpoint must be an http or https URL, not 'localhost'"],
    [['--color'], "Unknown option '--color' (--help lists the options)"],
    [['serve'], "'serve'"],
    [['--port'], "'--port"],
  ])('refuses %j in one line', async (args, message) => {
    const refused = parseCommand(args, {})
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(message)
    await expect(refused).rejects.toThrow(/^.*$/)
  })

  it('refuses a bad value of the environment', async () => {
    await expect(parseCommand([], { GATEHOUSE_PORT: 'x' })).rejects.toThrow(
      "--port must be a number from 0 to 65535, not 'x'",
    )
  })
})

it('lists every option with its default in the help', () => {
  const help = formatHelp()
  for (const [name, fallback] of [
    ['port', '4080'],
    ['host', '127.0.0.1'],
    ['workers', '1'],
    ['data', '.gatehouse'],
    ['account', '000000000000'],
    ['region', 'us-east-1'],
    ['log-level', 'info'],
    ['endpoint-style', 'path'],
  ]) {
    expect(help).toMatch(
      new RegExp(`^ {2}--${name} <\\w+> .*\\(${fallback?.replaceAll('.', '\\.')}\\)$`, 'm'),
    )
  }
  expect(help).toMatch(/^ {2}--public-url <url> /m)
  expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
})
