import { describe, expect, it } from 'vitest'
import { functionArn } from '../../../test/fixtures/functions.ts'
import { hasProgram } from '../../../test/fixtures/programs.ts'
import { errorOf, failureOf, open, toSettings } from './opened.ts'

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
  'pets/function.json': toSettings({
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

describe.skipIf(!hasProgram('python3'))('a Python function', () => {
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
      'pets/function.json': toSettings({ runtime: 'python3.12', handler }),
      'pets/app.py': code,
    })
    expect(await errorOf(opened, 'pets')).toMatchObject({
      errorType,
      errorMessage: expect.stringContaining(message),
    })
  })

  it('has all of its time, though nothing is sent meanwhile', async () => {
    // Servers of Node end connections that were silent for five seconds.
    const { value } = await open({
      'pets/function.json': toSettings({ runtime: 'python3.13', handler: 'app.handler', timeout: 30 }),
      'pets/app.py': 'import time\ndef handler(event, context):\n    time.sleep(7)\n    return "late"',
    })
    expect(await value('pets')).toBe('late')
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
