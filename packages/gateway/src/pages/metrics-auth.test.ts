import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openMetricsAuth } from './metrics-auth.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-metrics-'))
  file = join(folder, 'secret')
})
afterEach(() => rmSync(folder, { recursive: true }))

function open(text: string) {
  writeFileSync(file, text)
  return openMetricsAuth(file)
}

describe('the secret of the metrics', () => {
  it.each([
    ['s3cret\n', 'Bearer s3cret', true],
    ['s3cret', 'bearer  s3cret', true],
    ['s3cret', 'Bearer s3cret2', false],
    ['s3cret', 'Bearer S3cret', false],
    ['s3cret', 'Basic s3cret', false],
    ['s3cret', 's3cret', false],
    ['s3cret', '', false],
    ['s3cret', undefined, false],
    ['prom:pass word', 'Basic cHJvbTpwYXNzIHdvcmQ=', true],
    ['prom:pass word', 'Basic cHJvbTpwYXNz', false],
    ['prom:pass word', 'Bearer cHJvbTpwYXNzIHdvcmQ=', false],
  ])('in a file with %j and %j sent: %s', (text, sent, admitted) => {
    expect(open(text).admits(sent)).toBe(admitted)
  })

  it.each(['', '\n', 'two\nlines', 'with space', ':password'])('is not %j', (text) => {
    expect(() => open(text)).toThrow('must hold one line')
  })

  it('needs its file', () => {
    expect(() => openMetricsAuth(join(folder, 'nowhere'))).toThrow('--metrics-auth cannot be read: ENOENT')
  })

  it('is read again, and stays when the file is bad', () => {
    const auth = open('first')
    writeFileSync(file, 'second')
    auth.reload()
    expect([auth.admits('Bearer first'), auth.admits('Bearer second')]).toEqual([false, true])
    writeFileSync(file, '')
    expect(() => auth.reload()).toThrow('must hold one line')
    expect(auth.admits('Bearer second')).toBe(true)
    expect(auth.challenge).toContain('Bearer')
    expect(open('a:b').challenge).toContain('Basic')
  })
})
