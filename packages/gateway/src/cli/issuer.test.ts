import { describe, expect, it } from 'vitest'
import { parseIssuerCommand } from './issuer.ts'

describe('parseIssuerCommand', () => {
  it('reads all of it', () => {
    const args = [
      '--port',
      '0',
      '--audience',
      'web',
      '--audience=app',
      '--claim',
      'scope=read write',
      '--claim',
      'a=',
    ]
    expect(parseIssuerCommand(args)).toEqual({
      kind: 'issue',
      port: 0,
      audience: ['web', 'app'],
      claims: { scope: 'read write', a: '' },
    })
  })

  it.each([
    [['--port', 'x'], "--port must be a number from 0 to 65535, not 'x'"],
    [['--audience', ''], "--audience must be a name, not ''"],
    [['--claim', 'scope'], "--claim must be <name>=<value>, not 'scope'"],
    [['--issue'], "Unknown option '--issue'"],
    [['more'], "Unexpected argument 'more'"],
  ])('refuses %j', (args, message) => {
    expect(() => parseIssuerCommand(args)).toThrow(message)
  })
})
