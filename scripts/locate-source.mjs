import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { isMap, LineCounter, parseDocument } from 'yaml'

/**
 * Where in the sources what stands at a path of the bundle is written, as `spec/resources/routes/schemas.yaml:12`. `source` is the
 * root of the document. A path that goes on below a part that only the bundle has is told by the part above it.
 */
export function createLocator(root, source) {
  const files = new Map()
  const components = indexComponents(dirname(source), read)
  return (path) => {
    const [kind, , name, ...rest] = path
    const component = kind === 'components' ? components.get(`${name}`)?.find(holds(path[1])) : undefined
    return component ? follow(component, [name, ...rest]) : follow(source, path)
  }

  function read(file) {
    if (!files.has(file)) {
      const lines = new LineCounter()
      files.set(file, { document: parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines }), lines })
    }
    return files.get(file)
  }

  /** The place that `steps` lead to from the top of a file, through references to other files. */
  function follow(file, steps) {
    let [node, at] = [read(file).document.contents, 0]
    for (const [index, step] of steps.entries()) {
      const pair = isMap(node) ? node.items.find(({ key }) => String(key.value) === String(step)) : undefined
      const next = pair?.value ?? node?.get?.(Number(step), true)
      if (!next) break
      at = pair?.key.range[0] ?? next.range?.[0] ?? at
      node = next
      const reference = isMap(node) ? node.get('$ref') : undefined
      const left = steps.slice(index + 1)
      if (typeof reference === 'string' && left.length > 0 && !node.has(left[0])) {
        const [path, pointer = ''] = reference.split('#')
        const target = path === '' ? file : join(dirname(file), path)
        const inner = pointer.split('/').filter(Boolean)
        return follow(target, [...inner, ...left])
      }
    }
    const { line } = read(file).lines.linePos(at)
    return `${relative(root, file)}:${line}`
  }
}

/** The files that components of a kind stand in, by their names. */
const HOLD = {
  schemas: /(schemas|maps|scalars|exceptions)\.yaml$/,
  responses: /(errors|exceptions)\.yaml$/,
  examples: /(requests|responses)\.yaml$/,
  parameters: /(parameters|pagination)\.yaml$/,
  headers: /(headers|errors)\.yaml$/,
}

function holds(kind) {
  return (file) => HOLD[kind]?.test(file)
}

/** The files with each component: what has a name at the top of a file is called so in the bundle. */
function indexComponents(folder, read) {
  const index = new Map()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.yaml')) continue
    const file = join(entry.parentPath, entry.name)
    const { contents } = read(file).document
    for (const { key } of isMap(contents) ? contents.items : [])
      index.set(key.value, [...(index.get(key.value) ?? []), file])
  }
  return index
}
