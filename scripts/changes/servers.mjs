import { additive, breaking, pairs, unjudged } from './changes.mjs'
import { judgeDirection } from './directions.mjs'
import { describeChange, KEYWORDS } from './keywords.mjs'

/** Where the contract is served. The first server is what generated clients call when they are told nothing. */
export function compareServers({ servers: before = [] }, { servers: after = [] }) {
  const first = before.length > 0 && before[0].url !== after[0]?.url
  return [
    ...(first ? [breaking('servers', `The first one is ${after[0]?.url}, not ${before[0].url}.`)] : []),
    ...pairs(byUrl(before), byUrl(after)).flatMap(([url, left, right]) => compareServer(left, right, url)),
  ]
}

function compareServer(before, after, url) {
  const where = `server ${url}`
  if (before === undefined) return [additive(where, 'Is new.')]
  if (after === undefined) return [breaking(where, 'Is gone.')]
  return [
    ...pairs(before.variables, after.variables).flatMap(([name, left, right]) =>
      compareVariable(left, right, `${where}, variable ${name}`),
    ),
    ...unjudged(before, after, ['url', 'variables'], where),
  ]
}

/** A variable without a place in the url has no effect, and one with a place cannot come or go alone. */
function compareVariable(before, after, where) {
  if (before === undefined || after === undefined) return []
  const direction = KEYWORDS.enum(before.enum, after.enum)
  const what = describeChange('default', before.default, after.default)
  return [
    ...(before.default === after.default ? [] : [breaking(where, `${what}: clients call another place.`)]),
    ...(direction
      ? [judgeDirection('request', direction, where, describeChange('enum', before.enum, after.enum))]
      : []),
    ...unjudged(before, after, ['default', 'enum'], where),
  ]
}

function byUrl(servers) {
  return Object.fromEntries(servers.map((server) => [server.url, server]))
}
