import { describe, expect, it } from 'vitest'
import { isHost, parseTarget } from './request-target.ts'

describe('parseTarget', () => {
  it.each([
    ['/x?y', 'a', { url: '/x?y', host: 'a' }],
    ['http://b/x?y', 'a', { url: '/x?y', host: 'b' }],
    ['HTTPS://B:443', 'a', { url: '/', host: 'B:443' }],
    ['http://b?y', 'a', { url: '/?y', host: 'b' }],
    ['http://b/http://c/', 'a', { url: '/http://c/', host: 'b' }],
    ['http://[::1]:80/x', 'a', { url: '/x', host: '[::1]:80' }],
    ['//b/x', 'a', { url: '//b/x', host: 'a' }],
  ])('%s for %s', (target, host, parsed) => {
    expect(parseTarget(target, host)).toEqual(parsed)
  })

  it.each([
    '*',
    '',
    'x',
    'b:80',
    'http://',
    'http:///x',
    'http://u@b/x',
    'ftp://b/x',
    'javascript:x',
    '/x#y',
    '?x',
    '\\x',
  ])('refuses %j', (target) => {
    expect(parseTarget(target, 'a')).toBeUndefined()
  })

  it('takes OPTIONS without a path for a question to the server', () => {
    expect(parseTarget('http://b', 'a', 'OPTIONS')).toBeUndefined()
    expect(parseTarget('http://b/', 'a', 'OPTIONS')).toEqual({ url: '/', host: 'b' })
  })
})

describe('isHost', () => {
  it.each(['', 'a', 'a.example:80', 'a:', '127.0.0.1:4080', '[::1]', '[fe80::1]:80', 'a_b', 'a%41', 'a;b=c'])(
    'takes %j',
    (text) => {
      expect(isHost(text)).toBe(true)
    },
  )

  it.each([
    'a b',
    'u@a',
    'a/b',
    'a?b',
    'a#b',
    'a\\b',
    'a"b',
    '[a]',
    '[::1',
    '::1',
    'a:b',
    'a:1:2',
    'a%4',
    'é',
    '[::1]x',
  ])('refuses %j', (text) => {
    expect(isHost(text)).toBe(false)
  })
})
