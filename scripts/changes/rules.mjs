/**
 * A schema of a composition in words: by its name where it has one, otherwise what it asks of members, such as
 * "where `autoDeploy` is `true`, without `deploymentId`". Keywords without words stand as they are.
 */
export function describeRule(schema) {
  const { $ref, if: condition, then, else: otherwise } = schema
  if ($ref) return `\`${$ref.split('/').at(-1)}\``
  if (!condition) return phrase(schema)
  return [
    `where ${phrase(condition)}`,
    ...(then ? [phrase(then)] : []),
    ...(otherwise ? [`otherwise ${phrase(otherwise)}`] : []),
  ].join(', ')
}

function phrase(schema) {
  return clausesOf(schema).join(' and ') || 'anything'
}

/** What a schema asks, one clause for each thing; `path` is the member that it is of. */
function clausesOf({ required = [], properties = {}, items, not, enum: values, ...rest }, path = '') {
  const at = (name) => (path ? `${path}.${name}` : name)
  const isSpoken = (name) => clausesOf(properties[name] ?? {}, name).length > 0
  return [
    ...required.filter((name) => !isSpoken(name)).map((name) => `\`${at(name)}\` is sent`),
    ...Object.entries(properties).flatMap(([name, member]) => clausesOf(member, at(name))),
    ...(items ? clausesOf(items, `${path}[]`) : []),
    ...(values ? [`\`${path}\` is ${values.map((it) => `\`${it}\``).join(' or ')}`] : []),
    ...Object.entries(rest).map(
      ([keyword, value]) => `\`${path}\` has \`${keyword}\` ${JSON.stringify(value)}`,
    ),
    ...(not ? [`not (${clausesOf(not, path).join(' and ')})`] : []),
  ]
}
