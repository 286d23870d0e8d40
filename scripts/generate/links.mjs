import { listOperations, resolve } from './operations.mjs'

/**
 * Adds to each create, imports among them, what the id in its answer is for, in place: the operations on the resource, and those on what belongs to it.
 * `spell` writes the member of an answer in the dialect.
 */
export function writeLinks(document, spell) {
  const operations = listOperations(document)
  for (const { path, operation } of operations) {
    const created = operation.responses[201]
    const schema = created?.content?.['application/json']?.schema
    if (!schema) continue
    const members = Object.keys(resolve(document, schema).properties ?? {})
    const reached = operations.flatMap((target) => {
      const [, label, rest] = match(target.path, path)
      return label !== undefined && members.includes(spell(label)) && !rest.includes('{')
        ? [{ target, label }]
        : []
    })
    if (reached.length > 0) {
      created.links = Object.fromEntries(reached.map((it) => [it.target.name, toLink(path, it, spell)]))
    }
  }
}

/** The label by which `path` goes on where `parent` ends, and what comes after it. */
function match(path, parent) {
  return path.startsWith(`${parent}/{`) ? (/^\/\{(\w+)\}(.*)$/.exec(path.slice(parent.length)) ?? []) : []
}

function toLink(path, { target, label }, spell) {
  const own = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, `$request.path.${name}`])
  return {
    operationId: target.name,
    description: `${target.operation.summary}.`,
    parameters: Object.fromEntries([...own, [label, `$response.body#/${spell(label)}`]]),
  }
}
