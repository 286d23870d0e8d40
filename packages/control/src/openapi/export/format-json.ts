/**
 * JSON as the service prints it: two spaces a level for objects, lists on the lines of their items, and space around colons.
 * management §3.3
 */
export function formatJson(value: unknown): string {
  return format(value, '')
}

function format(value: unknown, indent: string): string {
  if (Array.isArray(value)) return formatList(value, indent)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  if (members.length === 0) return '{ }'
  const lines = members.map(([key, member]) => `${inner}${JSON.stringify(key)} : ${format(member, inner)}`)
  return `{\n${lines.join(',\n')}\n${indent}}`
}

function formatList(items: readonly unknown[], indent: string): string {
  if (items.length === 0) return '[ ]'
  return `[ ${items.map((item) => format(item, indent)).join(', ')} ]`
}
