const PROTOCOLS = ['HTTP', 'WEBSOCKET']
const ONLY = { HTTP: 'HTTP APIs only', WEBSOCKET: 'WebSocket APIs only' }
const NAMED = /\b(?:HTTP|WebSocket) APIs?\b|\bHTTP (?:or|and)(?: an?)? WebSocket\b/
const METHODS = ['get', 'put', 'post', 'patch', 'delete']

/**
 * Ties `x-protocols`, the protocols of the APIs that an operation, a schema or a member is for, to the words for people: exactly what
 * is marked for one says "HTTP APIs only" or "WebSocket APIs only". Members that name a protocol are marked in any case, and so are
 * the operations below an API, and each value of an enum that `x-value-protocols` names exists.
 */
export function protocolsMatchWords(document) {
  return [...operationsOf(document), ...schemasAndMembersOf(document)].flatMap(judge)
}

function judge({ node, path, isMarked }) {
  const { description = '', 'x-protocols': protocols } = node
  const said = PROTOCOLS.filter((it) => description.includes(ONLY[it]))
  const finding = (message, at = path) => [{ message, path: at }]
  const strange = Object.keys(node['x-value-protocols'] ?? {}).filter((it) => !node.enum?.includes(it))
  if (strange.length > 0) return finding(`There is no value ${strange[0]}.`, [...path, 'x-value-protocols'])
  if (protocols === undefined) {
    if (said.length > 0) return finding(`"${ONLY[said[0]]}" needs "x-protocols: [${said[0]}]".`)
    return isMarked(description) ? finding('It needs "x-protocols": which APIs is it for?') : []
  }
  if (protocols.length === 0 || protocols.some((it) => !PROTOCOLS.includes(it)))
    return finding(`"x-protocols" lists ${PROTOCOLS.join(' or ')}.`)
  const expected = protocols.length === 1 ? protocols : []
  if (said.join() === expected.join()) return []
  return finding(
    expected.length > 0
      ? `Marked for one protocol, it has to say "${ONLY[expected[0]]}".`
      : `Marked for both protocols, it must not say "${ONLY[said[0]]}".`,
  )
}

function operationsOf(document) {
  return Object.entries(document.paths ?? {}).flatMap(([at, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      node: item[method],
      path: ['paths', at, method],
      isMarked: () => at.includes('/apis/{apiId}'),
    })),
  )
}

function schemasAndMembersOf(document) {
  return Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const path = ['components', 'schemas', name]
    const members = Object.entries(schema.properties ?? {}).map(([member, node]) => ({
      node,
      path: [...path, 'properties', member],
      isMarked: (text) => NAMED.test(text),
    }))
    return [{ node: schema, path, isMarked: () => false }, ...members]
  })
}
