import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { functionArn } from '../../../test/fixtures/functions.ts'
import { failureOf, type Opened, open } from './opened.ts'

/** Whether a language can be tried here; says so where it cannot. */
function isThere(command: string): boolean {
  const found = spawnSync(command, ['--version']).status === 0
  if (!found) console.log(`skipped: ${command} is not on this machine`)
  return found
}

const json = (settings: object) => JSON.stringify({ timeout: 10, ...settings })

/** The error of a call, as Lambda answers it. */
async function errorOf(opened: Opened, name: string, event: unknown = {}): Promise<Record<string, unknown>> {
  const result = await opened.call(name, event)
  if (!('failure' in result)) throw new Error(`it answered ${result.payload}`)
  return JSON.parse(result.errorPayload ?? 'null')
}

const PYTHON = `
import decimal, json, logging, os, sys, time
import greeting
from below import lower
print("loading")
logger = logging.getLogger()
logger.setLevel("INFO")

def handler(event, context):
    if event.get("fails"):
        raise ValueError("no pets")
    if event.get("decimal"):
        return {"price": decimal.Decimal("1.10"), "count": decimal.Decimal("3"), "text": "käse"}
    if event.get("object"):
        return {"at": object()}
    if event.get("logs"):
        logger.info("hello %s", "pets")
        print("one\\ntwo")
        sys.stderr.write("three\\n")
        return None
    if event.get("exits"):
        sys.exit(7)
    return {
        "event": event, "greeting": greeting.WORD, "lower": lower.WORD, "env": dict(os.environ),
        "left": context.get_remaining_time_in_millis(), "request": context.aws_request_id,
        "name": context.function_name, "arn": context.invoked_function_arn, "version": context.function_version,
        "memory": context.memory_limit_in_mb, "group": context.log_group_name, "cwd": os.getcwd(), "pid": os.getpid(),
        "path": sys.path,
    }
`

const PYTHON_FILES = {
  'pets/function.json': json({
    runtime: 'python3.13',
    handler: 'src/app.handler',
    layers: ['../words'],
    environment: { TABLE: 'pets' },
    memorySize: 256,
  }),
  'pets/src/app.py': PYTHON,
  'pets/below/__init__.py': '',
  'pets/below/lower.py': 'WORD = "low"',
  'words/python/greeting.py': 'WORD = "hi"',
}

describe.skipIf(!isThere('python3'))('a Python function', () => {
  it('is called as Lambda calls it, with its layers and variables', async () => {
    const { value, folder } = await open(PYTHON_FILES)
    const answer = (await value('pets', { a: 'ä' })) as Record<string, unknown>
    expect(answer).toMatchObject({
      event: { a: 'ä' },
      greeting: 'hi',
      lower: 'low',
      name: 'pets',
      arn: functionArn('pets'),
      version: '$LATEST',
      memory: '256',
      group: '/aws/lambda/pets',
      cwd: `${folder.path}/pets`,
      request: expect.stringMatching(/^[0-9a-f-]{36}$/),
      env: {
        TABLE: 'pets',
        TZ: ':UTC',
        AWS_REGION: 'us-east-1',
        AWS_EXECUTION_ENV: 'AWS_Lambda_python3.13',
        AWS_LAMBDA_FUNCTION_NAME: 'pets',
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
        LAMBDA_TASK_ROOT: `${folder.path}/pets`,
        _HANDLER: 'src/app.handler',
        _X_AMZN_TRACE_ID: expect.stringMatching(/^Root=1-/),
      },
    })
    expect(answer.left).toBeGreaterThan(5000)
    expect(answer.left).toBeLessThanOrEqual(10_000)
    expect((answer.path as string[])[0]).toBe(`${folder.path}/pets`)
    expect(((await value('pets')) as { pid: number }).pid).toBe(answer.pid)
  })

  it('prints what it prints, and its log in the form of the service', async () => {
    const { value, printed } = await open(PYTHON_FILES)
    expect(await value('pets', { logs: true })).toBeNull()
    await expect.poll(() => printed.length).toBeGreaterThanOrEqual(5)
    const own = printed.map((line) => line.replace(/^pets( [0-9a-f-]{36})?: /, '')).sort()
    expect(own).toEqual([
      expect.stringMatching(/^\[INFO\]\t\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\t[0-9a-f-]{36}\thello pets$/),
      'loading',
      'one',
      'three',
      'two',
    ])
  })

  it('tells its errors as the service does, and goes on', async () => {
    const opened = await open(PYTHON_FILES)
    expect(await errorOf(opened, 'pets', { fails: true })).toEqual({
      errorMessage: 'no pets',
      errorType: 'ValueError',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      stackTrace: [
        `  File "${opened.folder.path}/pets/src/app.py", line 11, in handler\n    raise ValueError("no pets")\n`,
      ],
    })
    await expect
      .poll(() => opened.printed.map((line) => line.replace(/^.*?: /, '')))
      .toEqual(expect.arrayContaining(['[ERROR] ValueError: no pets', 'Traceback (most recent call last):']))
    expect(await errorOf(opened, 'pets', { object: true })).toMatchObject({
      errorMessage: 'Unable to marshal response: Object of type object is not JSON serializable',
      errorType: 'Runtime.MarshalError',
    })
    expect(await opened.value('pets', { decimal: true })).toEqual({ price: 1.1, count: 3, text: 'käse' })
    expect(await failureOf(opened.call('pets', { exits: true }))).toEqual([
      'error',
      expect.stringMatching(/^RequestId: \S+ Error: Runtime exited with error: exit status 7$/),
    ])
    expect(await opened.value('pets')).toMatchObject({ greeting: 'hi' })
  })

  it.each<[string, string, string, string]>([
    [
      'import toys',
      'app.handler',
      'Runtime.ImportModuleError',
      "Unable to import module 'app': No module named 'toys'",
    ],
    [
      '',
      'nothing.handler',
      'Runtime.ImportModuleError',
      "Unable to import module 'nothing': No module named 'nothing'",
    ],
    ['', 'app.handler', 'Runtime.HandlerNotFound', "Handler 'handler' missing on module 'app'"],
    [
      '',
      'handler',
      'Runtime.MalformedHandlerName',
      "Bad handler 'handler': not enough values to unpack (expected 2, got 1)",
    ],
    ['def handler(:', 'app.handler', 'Runtime.UserCodeSyntaxError', "Syntax error in module 'app': "],
    ['raise KeyError("TABLE")', 'app.handler', 'KeyError', "'TABLE'"],
  ])('of %j with the handler %s is %s', async (code, handler, errorType, message) => {
    const opened = await open({
      'pets/function.json': json({ runtime: 'python3.12', handler }),
      'pets/app.py': code,
    })
    expect(await errorOf(opened, 'pets')).toMatchObject({
      errorType,
      errorMessage: expect.stringContaining(message),
    })
  })

  it('needs no settings, and a saved file is what the next call runs', async () => {
    const { value, folder } = await open({
      'pets.py': 'def handler(event, context):\n    return 1',
      'cats/lambda_function.py': 'def lambda_handler(event, context):\n    return context.function_name',
    })
    expect(await value('pets')).toBe(1)
    expect(await value('cats')).toBe('cats')
    await folder.write('pets.py', 'def handler(event, context):\n    return 2')
    await expect.poll(() => value('pets'), { timeout: 20_000 }).toBe(2)
  })
})

const RUBY = `
require 'logger'
require 'below/lower'
puts 'loading'
def handler(event:, context:)
  raise ArgumentError, 'no pets' if event['fails']
  if event['logs']
    Logger.new($stdout).info('hello pets')
    return nil
  end
  { event: event, lower: WORD, name: context.function_name, arn: context.invoked_function_arn,
    left: context.get_remaining_time_in_millis, memory: context.memory_limit_in_mb, table: ENV['TABLE'], cwd: Dir.pwd,
    execution: ENV['AWS_EXECUTION_ENV'], pid: Process.pid, toys: (require 'toys') && TOYS }
end
module Api
  class Pets
    def self.process(event:, context:) = "class #{event['a']}"
  end
end
class Cats
  def self.process(event:, context:) = "cats #{event['a']}"
end
`

describe.skipIf(!isThere('ruby'))('a Ruby function', () => {
  const files = {
    'pets/function.json': json({
      runtime: 'ruby3.3',
      handler: 'app.handler',
      layers: ['../words'],
      environment: { TABLE: 'pets' },
    }),
    'pets/app.rb': RUBY,
    'pets/below/lower.rb': 'WORD = "low"',
    'words/ruby/lib/toys.rb': 'TOYS = "ball"',
    'cats/function.json': json({
      runtime: 'ruby3.3',
      codeUri: '../pets',
      handler: 'app.Cats.process',
      layers: ['../words'],
    }),
  }

  it('is called as Lambda calls it', async () => {
    const { value, folder } = await open(files)
    const answer = (await value('pets', { a: 'ä' })) as Record<string, unknown>
    expect(answer).toMatchObject({
      event: { a: 'ä' },
      ...{ lower: 'low', toys: 'ball', name: 'pets', arn: functionArn('pets'), memory: '128', table: 'pets' },
      cwd: `${folder.path}/pets`,
      execution: 'AWS_Lambda_ruby3.3',
    })
    expect(answer.left).toBeGreaterThan(5000)
    expect(((await value('pets')) as { pid: number }).pid).toBe(answer.pid)
    expect(await value('cats', { a: 1 })).toBe('cats 1')
  })

  it('tells its errors as the service does, and its log names the call', async () => {
    const opened = await open(files)
    expect(await errorOf(opened, 'pets', { fails: true })).toEqual({
      errorMessage: 'no pets',
      errorType: 'Function<ArgumentError>',
      stackTrace: [expect.stringContaining(`${opened.folder.path}/pets/app.rb:6:in `)],
    })
    expect(await opened.value('pets', { logs: true })).toBeNull()
    await expect
      .poll(() => opened.printed.join('\n'))
      .toMatch(/I, \[\d{4}-\S+ #\d+\] {2}INFO [0-9a-f-]{36} -- : hello pets/)
  })

  it.each<[string, string, string, RegExp]>([
    ['require "nothing"', 'app.handler', 'Init<LoadError>', /^cannot load such file -- nothing/],
    ['', 'nothing.handler', 'Init<LoadError>', /^cannot load such file -- nothing/],
    ['', 'app.handler', 'Init<NameError>', /^undefined method 'handler'/],
    ['def (', 'app.handler', 'Init<SyntaxError>', /app\.rb/],
  ])('of %j with the handler %s is %s', async (code, handler, errorType, errorMessage) => {
    const opened = await open({
      'pets/function.json': json({ runtime: 'ruby3.2', handler }),
      'pets/app.rb': code,
    })
    expect(await errorOf(opened, 'pets')).toMatchObject({
      errorType,
      errorMessage: expect.stringMatching(errorMessage),
    })
  })
})

describe('a function whose program is not there', () => {
  it.each<[object, RegExp]>([
    [
      { runtime: 'provided.al2023' },
      /^pets runs on provided\.al2023, and there is no executable \S+\/pets\/bootstrap: build it/,
    ],
    [{ runtime: 'provided.al2', buildMethod: 'makefile' }, /build it: make -C \S+ build-pets ARTIFACTS_DIR=/],
    [{ runtime: 'provided.al2023', buildMethod: 'rust-cargolambda' }, /cargo lambda build/],
    [{ runtime: 'dotnet8', handler: 'a::b::c' }, /runs on dotnet8.*provided\.al2023$/],
    [{ runtime: 'image' }, /is a container image.*--lambda-endpoint/],
    [{ runtime: 'cobol85' }, /cobol85 is not a runtime that is known/],
    [
      { runtime: 'nodejs22.x', handler: 'nothing.handler' },
      /handler nothing\.handler: \S+\/nothing\.js is not there/,
    ],
    [{ runtime: 5 }, /function\.json: runtime must be a text/],
    [{ environment: { A: 1 } }, /environment must be texts by their names/],
    [{ layers: 'x' }, /layers must be a list of folders/],
    [{ ephemeralStorage: 1 }, /ephemeralStorage must be a whole number from 512 to 10240/],
  ])('%j is refused by name', async (settings, detail) => {
    const { call } = await open({ 'pets/function.json': JSON.stringify(settings) })
    expect(await failureOf(call('pets'))).toEqual(['error', expect.stringMatching(detail)])
  })

  it.each(['python3.13', 'ruby3.4', 'java21'])(
    '%s is refused where its interpreter is missing',
    async (runtime) => {
      const { PATH } = process.env
      const { call } = await open({ 'pets/function.json': json({ runtime, handler: 'app.handler' }) })
      process.env.PATH = '/nowhere'
      try {
        expect(await failureOf(call('pets'))).toEqual([
          'error',
          expect.stringMatching(`^pets runs on ${runtime}, and .* on this machine's PATH: install it$`),
        ])
      } finally {
        process.env.PATH = PATH
      }
    },
  )
})

describe.skipIf(!isThere('java'))('a Java function', () => {
  it('without a runtime client on its class path is told what helps', async () => {
    const { call } = await open({ 'pets/function.json': json({ runtime: 'java21', handler: 'a.B::c' }) })
    expect(await failureOf(call('pets'))).toEqual([
      'error',
      expect.stringContaining('add com.amazonaws:aws-lambda-java-runtime-interface-client'),
    ])
  })
})

describe('credentials of AWS', () => {
  const files = { 'pets.mjs': 'export const handler = async () => process.env' }

  it('are nobody’s where nobody asked for them', async () => {
    process.env.AWS_SECRET_ACCESS_KEY = 'real'
    process.env.AWS_PROFILE = 'work'
    try {
      const own = (await (await open(files)).value('pets')) as NodeJS.ProcessEnv
      expect(own.AWS_SECRET_ACCESS_KEY).toBe('not-a-real-secret')
      expect(own).not.toHaveProperty('AWS_PROFILE')
      const { value } = await open(files, { credentials: 'environment' })
      expect(await value('pets')).toMatchObject({ AWS_SECRET_ACCESS_KEY: 'real', AWS_PROFILE: 'work' })
      const named = await open(files, { credentials: 'profile:play' })
      expect(await named.value('pets')).toMatchObject({ AWS_PROFILE: 'play' })
    } finally {
      delete process.env.AWS_SECRET_ACCESS_KEY
      delete process.env.AWS_PROFILE
    }
  })
})

describe('defined functions', () => {
  it('take the place of those before; what is the same goes on', async () => {
    const opened = await open({
      'src/a.mjs': 'export const handler = async () => ["a", process.pid, process.env.X]',
      'src/b.mjs': 'export const run = async () => ["b", process.pid, process.env.X]',
    })
    const define = (a: string, b: string) =>
      opened.define([
        {
          name: 'one',
          folder: opened.folder.path,
          settings: { codeUri: 'src', handler: 'a.handler', runtime: 'nodejs20.x', environment: { X: a } },
        },
        {
          name: 'two',
          folder: opened.folder.path,
          settings: { codeUri: 'src', handler: 'b.run', runtime: 'nodejs20.x', environment: { X: b } },
        },
      ])
    define('1', '1')
    const [one, two] = [await opened.value('one'), await opened.value('two')] as [string[], string[]]
    expect([one[0], one[2], two[0], two[2]]).toEqual(['a', '1', 'b', '1'])
    define('1', '2')
    expect(await opened.value('one')).toEqual(one)
    expect(await opened.value('two')).toEqual(['b', expect.not.stringMatching(String(two[1])), '2'])
    expect(opened.list().map(({ name }) => name)).toEqual(['one', 'two'])
    opened.define([])
    expect(await failureOf(opened.call('one'))).toEqual(['not found', expect.stringContaining('one')])
  })
})
