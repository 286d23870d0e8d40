/** Reports members that a component, or a rule between its members, asks for or speaks of and that it does not have. */
export function requiredMembersExist(document) {
  const schemas = document.components?.schemas ?? {}
  return Object.entries(schemas).flatMap(([name, schema]) => {
    const path = ['components', 'schemas', name]
    const kinds = Object.entries(schema['x-variants']?.kinds ?? {}).map(([kind, { name: _, ...rules }]) => [
      rules,
      [...path, 'x-variants', 'kinds', kind],
    ])
    return [[schema, path], ...kinds].flatMap(([rules, at]) => strangers(document, schema, rules, at))
  })
}

/** What `rules` name, at their place, that `schema` lacks. */
function strangers(document, schema, rules, path) {
  const { properties, additionalProperties } = follow(document, schema)
  const isOpen = additionalProperties !== undefined && additionalProperties !== false
  const named = [...(rules.required ?? []), ...(rules.without ?? []), ...Object.keys(rules.narrow ?? {})]
  const unknown = [...named, ...Object.keys(rules.properties ?? {})].filter((it) => !properties?.[it])
  const found = isOpen ? [] : unknown.map((it) => ({ message: `There is no member ${it}.`, path }))
  return [...found, ...within(document, schema, rules, path)]
}

function within(document, schema, rules, path) {
  const { properties = {}, items } = follow(document, schema)
  const same = ['if', 'then', 'else', 'not'].filter((key) => rules[key]).map((key) => [rules[key], [key]])
  const listed = ['allOf', 'anyOf'].flatMap((key) => (rules[key] ?? []).map((it, at) => [it, [key, at]]))
  const deeper = Object.entries(rules.properties ?? {}).filter(([name]) => properties[name])
  return [
    ...[...same, ...listed].flatMap(([it, steps]) => strangers(document, schema, it, [...path, ...steps])),
    ...deeper.flatMap(([name, it]) =>
      it === properties[name] ? [] : strangers(document, properties[name], it, [...path, 'properties', name]),
    ),
    ...(rules.items && rules.items !== items
      ? strangers(document, items ?? {}, rules.items, [...path, 'items'])
      : []),
  ]
}

function follow(document, node) {
  if (!node?.$ref) return node ?? {}
  return node.$ref
    .slice(2)
    .split('/')
    .reduce((at, step) => at?.[step], document)
}
