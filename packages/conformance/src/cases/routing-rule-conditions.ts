import { expect } from '../matching/matchers.ts'
import { conditions, GIVEN, onHeader, onPath } from './routing-rule.ts'
import { bad, created, type Row } from './row.ts'

/** management §2.17 */
export const routingRuleConditions: readonly Row[] = [
  ...['access-control-max-age', 'apigw-x', 'x-amz-date', 'X-Amzn-Trace-Id', 'x-amz-'].map(restricted),
  ...['Authorization', 'CONNECTION', 'Content-Encoding', 'Content-Length', 'Content-Location'].map(
    restricted,
  ),
  ...['Forwarded', 'Keep-Alive', 'Origin', 'Proxy-Authenticate', 'Proxy-Authorization', 'TE'].map(restricted),
  ...['Trailers', 'Transfer-Encoding', 'Upgrade', 'x-apigw-api-id', 'X-Forwarded-For'].map(restricted),
  ...['X-Forwarded-Host', 'X-Forwarded-Proto', 'x-restAPI', 'Via'].map(restricted),
  ...['x-amzon', 'access-control', 'accept', 'host', `x${'y'.repeat(38)}`, "a!#$%&'.^_`|~-Z9"].map(
    (header): Row => [`takes a condition on ${header}`, GIVEN, conditions(onHeader(header, '*')), created()],
  ),
  ...['*', '**', 'a', '*a', 'a*', '*a*', `*${'a'.repeat(37)}*`, 'a'.repeat(127), `${'a'.repeat(126)}*`].map(
    (glob): Row => [`takes the value ${glob}`, GIVEN, conditions(onHeader('x-a', glob)), created()],
  ),
  ...['a*b', '*a*b', '**a', 'application/json', 'a b', 'a,b', 'ä', ''].map(
    (glob): Row => [
      `refuses the value "${glob}"`,
      GIVEN,
      conditions(onHeader('x-a', glob)),
      bad(expect.stringContaining("at 'conditions.0.matchHeaders.anyOf.0.valueGlob'")),
    ],
  ),
  ...['x-*', 'x y', 'x:y', 'a'.repeat(40), ''].map(
    (header): Row => [
      `refuses the header "${header}"`,
      GIVEN,
      conditions(onHeader(header, 'a')),
      bad(expect.stringContaining("at 'conditions.0.matchHeaders.anyOf.0.header'")),
    ],
  ),
  [
    'refuses a value of 128 characters',
    GIVEN,
    conditions(onHeader('x-a', 'a'.repeat(128))),
    bad(expect.stringContaining('length less than or equal to 127')),
  ],
  [
    'refuses an infix of 40 characters',
    GIVEN,
    conditions(onHeader('x-a', `*${'a'.repeat(38)}*`)),
    bad(`Header value *${'a'.repeat(38)}* must have fewer than 40 characters for an infix match.`),
  ],
  ...['/shop', 'shop/', 'a//b', '\\shop', 'a?b', 'a b', '', 'a'.repeat(128)].map(
    (basePath): Row => [
      `refuses the base path "${basePath}"`,
      GIVEN,
      conditions(onPath(basePath)),
      bad(expect.stringContaining("at 'conditions.0.matchBasePaths.anyOf.0'")),
    ],
  ),
  ...['shop', 'shop/v2', "A$-_.+!*'()z/9", 'a'.repeat(127)].map(
    (basePath): Row => [`takes the base path ${basePath}`, GIVEN, conditions(onPath(basePath)), created()],
  ),
  [
    'refuses two values in one condition',
    GIVEN,
    conditions({ matchHeaders: { anyOf: [0, 1].map(() => ({ header: 'x-a', valueGlob: 'a' })) } }),
    bad(expect.stringContaining('length less than or equal to 1')),
  ],
  [
    'refuses two base paths in one condition',
    GIVEN,
    conditions(onPath('a', 'b')),
    bad(expect.stringContaining('length less than or equal to 1')),
  ],
  [
    'refuses a third condition on a header',
    GIVEN,
    conditions(onHeader('a', '*'), onHeader('b', '*'), onHeader('c', '*')),
    bad('A routing rule can have at most two MatchHeaders conditions.'),
  ],
  [
    'refuses a second condition on the base path',
    GIVEN,
    conditions(onPath('a'), onPath('b')),
    bad('A routing rule can have at most one MatchBasePaths condition.'),
  ],
  [
    'takes both kinds in one condition',
    GIVEN,
    conditions({ ...onHeader('a', '*'), ...onPath('b') }),
    created(),
  ],
  [
    'refuses a condition on nothing',
    GIVEN,
    conditions({}),
    bad('A routing rule condition must have MatchHeaders or MatchBasePaths.'),
  ],
  [
    'refuses four conditions',
    GIVEN,
    conditions(onPath('a'), onHeader('a', '*'), onHeader('b', '*'), onHeader('c', '*')),
    bad(expect.stringContaining('length less than or equal to 3')),
  ],
]

function restricted(header: string): Row {
  return [
    `refuses a condition on ${header}`,
    GIVEN,
    conditions(onHeader(header, 'a')),
    bad(`Header ${header} is not supported as a routing rule condition.`),
  ]
}
