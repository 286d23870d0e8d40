import { expect, it } from 'vitest'
import type { Recording } from '../../exchange/recording.ts'
import { noteToken } from './note-token.ts'

const JUDGED = { issuer: 'https://issuer.example', audience: ['shop'], scopes: [], seconds: 1_767_323_045 }

it.each([
  ['the token has expired', { exp: 1_767_323_040 }, 'exp is 2026-01-02T03:04:00.000Z, 5 s ago by the clock'],
  ['the token has expired', { exp: 1e13 }, 'exp is 10000000000000: milliseconds, where seconds are wanted'],
  ['the token has expired', { exp: -1e13 }, 'exp is -10000000000000, which is no time that a clock shows'],
  ['the token has expired', { exp: -Number.MAX_VALUE }, 'which is no time that a clock shows'],
  [
    'the token is not valid yet',
    { nbf: -1e13 },
    'nbf is -10000000000000, which is no time that a clock shows',
  ],
  ['the token was used before it was issued', { iat: '1' }, 'iat is "1", which is no number'],
  [
    'the issuer is another',
    { iss: { toString: 1, valueOf: 1 } },
    'iss is {"toString":1,"valueOf":1}, the issuer',
  ],
  [
    'the audience is another',
    { aud: [{ toString: 1 }] },
    'aud is [{"toString":1}], jwtConfiguration.audience',
  ],
])('says of a token that is refused because %s what it has: %j', (problem, claims, seen) => {
  const recording = { notes: {} } as Recording
  noteToken(recording, problem, { ...JUDGED, claims })
  expect(recording.notes.seen).toContain(seen)
})
