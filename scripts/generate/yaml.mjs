import { Document } from 'yaml'

const OPTIONS = { aliasDuplicateObjects: false, lineWidth: 120 }

/** How deep maps are written entry by entry: the paths with their methods, and the components of each kind. */
const DEPTH = 2

/**
 * Writes documents as YAML. What one of them has at the same place and depth as another is written once: dialects and forms of a contract
 * have most in common, and this takes the library longer than anything else takes that is generated.
 */
export function createYamlFormatter() {
  const known = new Map()
  const toText = createWriter()
  const formatEntry = (key, value, depth) => {
    if (isMap(value) && depth < DEPTH) {
      const head = toText({ [key]: 0 }, depth).slice(0, -' 0\n'.length)
      return `${head}\n${formatEntries(value, depth + 1)}`
    }
    const id = `${depth} ${JSON.stringify({ [key]: value })}`
    const text = known.get(id) ?? toText({ [key]: value }, depth)
    known.set(id, text)
    return text
  }
  const formatEntries = (map, depth) =>
    Object.entries(map)
      .map(([key, value]) => formatEntry(key, value, depth))
      .join('')
  return (document) => formatEntries(document, 0)
}

function isMap(value) {
  return Object(value) === value && !Array.isArray(value) && Object.keys(value).length > 0
}

/** Writes a map as it stands at a depth, since lines are folded by how far they are indented: below as many keys, which are left out. */
function createWriter() {
  const document = new Document(null, OPTIONS)
  return (map, depth) => {
    const nested = Array.from({ length: depth }).reduce((inner) => ({ a: inner }), map)
    document.contents = document.createNode(nested, OPTIONS)
    return document.toString(OPTIONS).split('\n').slice(depth).join('\n')
  }
}
