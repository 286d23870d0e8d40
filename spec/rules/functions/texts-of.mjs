/** Where an OpenAPI document holds data, whose members only look like texts of its own. */
const DATA = ['value', 'example', 'default', 'enum']

/** The texts of an OpenAPI document for its readers, descriptions and summaries, each with its path. */
export function textsOf(node, path = []) {
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, value]) => {
    const at = [...path, key]
    if (typeof value === 'string') return isText(key) ? [{ text: value, path: at }] : []
    return DATA.includes(key) && !isMap(path) ? [] : textsOf(value, at)
  })
}

function isText(key) {
  return key === 'description' || key === 'summary'
}

/** Whether the keys at a path are names that somebody chose, not words of OpenAPI. */
function isMap(path) {
  return ['properties', 'examples', 'schemas', 'parameters', 'responses', 'headers'].includes(path.at(-1))
}
