import { describe, expect, it } from 'vitest'
import { functionArn } from '../../../test/fixtures/functions.ts'
import { hasProgram } from '../../../test/fixtures/programs.ts'
import { errorOf, open, toSettings } from './opened.ts'

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

describe.skipIf(!hasProgram('ruby'))('a Ruby function', () => {
  const files = {
    'pets/function.json': toSettings({
      runtime: 'ruby3.3',
      handler: 'app.handler',
      layers: ['../words'],
      environment: { TABLE: 'pets' },
    }),
    'pets/app.rb': RUBY,
    'pets/below/lower.rb': 'WORD = "low"',
    'words/ruby/lib/toys.rb': 'TOYS = "ball"',
    'cats/function.json': toSettings({
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
      lower: 'low',
      toys: 'ball',
      name: 'pets',
      arn: functionArn('pets'),
      memory: '128',
      table: 'pets',
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
      'pets/function.json': toSettings({ runtime: 'ruby3.2', handler }),
      'pets/app.rb': code,
    })
    expect(await errorOf(opened, 'pets')).toMatchObject({
      errorType,
      errorMessage: expect.stringMatching(errorMessage),
    })
  })
})
