import { describe, expect, it } from 'vitest'
import { parseTransfer } from './parse-transfer.ts'

describe('parseTransfer', () => {
  it('names nobody who signs where no flag does', () => {
    expect(parseTransfer('diff', ['shop']).awsCredentials).toBeUndefined()
  })

  it('reads a pull, whose folder is called after the API', () => {
    const args = [
      '--from',
      'aws',
      '--api',
      'abc123',
      '--region',
      'eu-west-1',
      '--aws-credentials',
      'profile:me',
    ]
    expect(parseTransfer('pull', args)).toEqual({
      ...{ verb: 'pull', folder: 'abc123', endpoint: 'aws', region: 'eu-west-1', apiId: 'abc123' },
      ...{ awsCredentials: 'profile:me', yes: false },
    })
  })

  it.each([
    ['pull', ['--from', 'aws'], 'pull needs --from aws|<url> and --api <id>'],
    ['pull', ['--to', 'aws', '--api', 'a'], 'pull takes --from'],
    ['diff', [], 'diff needs the folder of an API'],
    ['diff', ['a', 'b'], "diff takes one folder, not 'b' as well"],
    ['push', ['a', '--to', 'localhost:4080'], "--to must be an http or https URL, not 'localhost:4080'"],
    ['push', ['a', '--api', '../x'], "--api must be an API's id, not '../x'"],
    [
      'diff',
      ['a', '--region', 'x.evil.example/'],
      "--region must be a region such as us-east-1, not 'x.evil.example/'",
    ],
    ['push', ['a', '--from', 'aws'], 'push takes --to'],
    ['push', ['a', '--force'], "push: Unknown option '--force'"],
  ] as const)('refuses %s %j', (verb, args, message) => {
    expect(() => parseTransfer(verb, args)).toThrow(message)
  })
})
