import { schemasOf } from './schemas-of.mjs'

/**
 * Reports properties and parameters whose text has to follow a pattern and that show none which does. Mocks
 * fill them with any text otherwise. Values and names within maps are exempt: mocks leave maps empty.
 */
export function patternHasExample(document) {
  const lacking = schemasOf(document).filter(({ value, path }) => {
    if (!isProperty(path) && !isParameter(path)) return false
    const places = [
      value,
      named(document, value.$ref),
      isParameter(path) ? parent(document, path) : undefined,
    ]
    return places.some((place) => place?.pattern !== undefined) && !places.some(showsExample)
  })
  return lacking.map(({ path }) => ({ message: 'A text with a pattern needs an example.', path }))
}

function isProperty(path) {
  return path.at(-2) === 'properties'
}

function isParameter(path) {
  return path.at(-1) === 'schema' && path.at(-3) === 'parameters'
}

function named(document, reference) {
  return document.components?.schemas?.[reference?.replace('#/components/schemas/', '')]
}

function parent(document, path) {
  return path.slice(0, -1).reduce((node, key) => node[key], document)
}

function showsExample(place) {
  return place?.example !== undefined || place?.examples !== undefined
}
